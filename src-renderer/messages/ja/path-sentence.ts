// Japanese texts about what stands against a certification path, by the names of the sentences; English says what the
// contract says.

import type { pathSentence as english } from '../en/path-sentence.ts'
import type { Words } from '../words.ts'

export const pathSentence: Words<typeof english> = {
  'sentence.path.budget-exhausted': '証明書の検証に必要な処理が上限を超えました：{{resource}}',
  'sentence.path.unreadable': '読み取れません',
  'sentence.path.untrusted-root': 'パスが信頼されていないルートで終わっています：{{subject}}',
  'sentence.path.no-issuer': '発行者の証明書が手元にありません：{{issuer}}',
  'sentence.path.bad-signature': '署名が発行者の鍵によるものではありません',
  'sentence.path.signature-unreadable': '署名を読み取れません',
  'sentence.path.name-chaining': '発行者は{{issuer}}ですが、上位にあるのは{{above}}です',
  'sentence.path.revoked': '{{revocationDate}}に失効しました：{{reasonCode}}',
  'sentence.path.revoked-by-records':
    'この保管庫の記録では{{revocationDate}}に失効しています（{{reasonCode}}）',
  'sentence.path.expired': '有効期限は{{notAfter}}、検証日時は{{at}}です',
  'sentence.path.not-yet-valid': '有効になるのは{{notBefore}}、検証日時は{{at}}です',
  'sentence.path.is-anchor': 'それ自体がトラストアンカーであり、利用者のほかに保証する者はいません',
  'sentence.path.anchor-purposes': 'アンカーは{{purposes}}に限り信頼されています',
  'sentence.path.anchor-until': 'アンカーが信頼されていたのは{{until}}までです',
  'sentence.path.anchor-issued-until':
    'アンカーが保証するのは{{issuedUntil}}までに始まるものですが、対象の証明書はそれより後に始まります',
  'sentence.path.anchor-name-excluded': 'アンカーの適用範囲により、名前{{name}}は除外されています',
  'sentence.path.anchor-name-not-permitted': 'アンカーの適用範囲により、名前{{name}}は許可されていません',
  'sentence.path.anchor-name-unsupported':
    'アンカーの適用範囲が、ここでは比較できない形式の名前を制約しています：{{name}}',
  'sentence.path.algorithm-legacy':
    'SHA-1で署名されています。検証日時には許されていましたが、現在は許されません',
  'sentence.path.key-weak': '鍵（{{key}}）が弱すぎます',
  'sentence.path.key-unfit-for-web': '鍵（{{key}}）はCA/Browser BR §6.1.5で許可されていません',
  'sentence.path.not-a-ca': '認証局ではありません（basicConstraintsにその記載がありません）',
  'sentence.path.basic-constraints-not-critical':
    '認証局ではクリティカルであるべきbasicConstraintsがクリティカルではありません',
  'sentence.path.key-usage-not-cert-sign': 'この鍵では証明書に署名できません',
  'sentence.path.key-usage-inconsistent': '鍵は証明書に署名できますが、認証局ではありません',
  'sentence.path.key-usage-unfit': 'この鍵の用途は{{usages}}ですが、{{purpose}}には{{wanted}}が必要です',
  'sentence.path.key-usage-empty':
    'この鍵には何の用途も許可されていませんが、{{purpose}}には{{wanted}}が必要です',
  'sentence.path.path-length-exceeded': '下位の認証局の数が、上位の認証局の許可を超えています',
  'sentence.path.depth-exceeded': '対象の証明書とアンカーの間に{{maxDepth}}を超える数の認証局があります',
  'sentence.path.extension-malformed': '拡張{{extension}}の形式が不正です',
  'sentence.path.extension-unknown-critical': 'クリティカルな拡張{{extension}}を理解できません',
  'sentence.path.extension-critical': '{{extension}}がクリティカルですが、そうであってはなりません',
  'sentence.path.extension-not-critical':
    '{{extension}}がクリティカルではありませんが、そうでなければなりません',
  'sentence.path.alt-name-not-critical':
    'サブジェクトが空のときはsubjectAltNameがクリティカルでなければなりません',
  'sentence.path.alternative-name-malformed': 'この種類の名前として正しくありません：{{name}}',
  'sentence.path.name-excluded': '上位の認証局が名前{{name}}を除外しています',
  'sentence.path.name-not-permitted': '上位の認証局が名前{{name}}を許可していません',
  'sentence.path.name-constraint-unsupported':
    '認証局が、ここでは比較できない形式の名前を制約しています：{{name}}',
  'sentence.path.name-constraints-empty': '名前制約が何も制約していません',
  'sentence.path.name-constraints-malformed': '名前制約のベースの形式が不正です',
  'sentence.path.name-constraints-outside-ca': '名前を制約していますが、認証局ではありません',
  'sentence.path.name-mismatch': '{{names}}のもので、{{wanted}}のものではありません',
  'sentence.path.name-missing': '別名がなく、{{wanted}}のものではありません',
  'sentence.path.purpose-not-allowed': '用途は{{purposes}}であり、{{wanted}}ではありません',
  'sentence.path.purpose-missing': '{{wanted}}を含め、どの用途のものでもありません',
  'sentence.path.time-stamping-not-alone': 'timeStampingは唯一の用途で、かつクリティカルでなければなりません',
  'sentence.path.policy-mapping-any': 'マッピングできないanyPolicyをマッピングしています',
  'sentence.path.policy-twice': '同じポリシーが重複しています',
  'sentence.path.policy-qualifier-unknown': 'クリティカルなポリシーの修飾子{{qualifier}}を理解できません',
  'sentence.path.policy-constraints-empty': 'policyConstraintsが何も制約していません',
  'sentence.path.no-valid-policy': '求められたポリシーのうち、パス全体で有効なものがありません',
  'sentence.path.signature-algorithms-differ': '署名対象内のアルゴリズムと署名の横のアルゴリズムが異なります',
  'sentence.path.serial-number-zero': 'シリアル番号が0です',
  'sentence.path.serial-number-negative': 'シリアル番号が負です',
  'sentence.path.serial-number-long': 'シリアル番号が{{octets}}オクテットあります',
  'sentence.path.issuer-empty': '発行者の名前がありません',
  'sentence.path.subject-empty': 'サブジェクトも別名もありません',
  'sentence.path.subject-empty-in-ca': '名前のない認証局です',
  'sentence.path.subject-key-identifier-missing': '自分の鍵を識別していません',
  'sentence.path.authority-key-identifier-missing': '発行者のどの鍵が署名したのかを示していません',
  'sentence.path.revocation-unknown': '失効しているかどうかを示すCRLもOCSP応答もありません',
  'sentence.path.crl-entry-unknown-critical':
    '発行者のCRLに、理解できないクリティカルな拡張を持つ項目があります（RFC 5280 §5.3）',
  'sentence.path.crl-unknown-critical':
    '発行者のCRLに、理解できないクリティカルな拡張{{extension}}があります',
  'sentence.path.crl-malformed': '発行者のCRLの形式が不正です',
  'sentence.path.crl-number-missing': '発行者のCRLに番号がありません（RFC 5280 §5.2.3）',
  'sentence.path.crl-number-critical': '発行者のCRLの番号がクリティカルです（RFC 5280 §5.2.3）',
  'sentence.path.crl-not-yet-valid': '発行者のCRLは検証日時{{at}}より後の{{thisUpdate}}のものです',
  'sentence.path.crl-without-end': '発行者のCRLに、いつまで有効かの記載がありません',
  'sentence.path.crl-stale': '発行者のCRLは{{nextUpdate}}までに更新されるはずで、検証日時は{{at}}です',
  'sentence.path.crl-not-signed': '発行者名義のCRLに、発行者の署名がありません',
  'sentence.path.crl-key-unfit': '発行者のCRLが、CRLに署名できない鍵で署名されています（RFC 5280 §4.2.1.3）',
  'sentence.path.crl-signer-unreliable':
    '発行者名義のCRLの署名者に権限がないか、同じアンカーへの有効なパスがありません',
  'sentence.path.ocsp-stale':
    'OCSP応答の有効期間は{{thisUpdate}}から{{nextUpdate}}まで、検証日時は{{at}}です',
  'sentence.path.ocsp-unknown-critical': 'OCSP応答に、理解できないクリティカルな拡張があります',
  'sentence.path.ocsp-delegate-invalid': 'OCSP応答に署名した委任先自体が有効ではありません',
  'sentence.path.ocsp-responder-unfit': 'OCSP応答に署名したのは、発行者に代わって応答する権限のない者です',
  'sentence.path.ocsp-not-signed': 'OCSP応答は、署名者とされる者によって署名されていません',
  'sentence.path.ocsp-unreadable': 'OCSP応答を検証できません',
  'sentence.path.web-version': 'バージョン3ではありません（§7.1.1）',
  'sentence.path.web-ca': 'サーバーではなく認証局です（§7.1.2.7）',
  'sentence.path.web-alt-name-missing': '別名がありません（§7.1.2.7.12）',
  'sentence.path.web-alt-name-critical':
    'サブジェクトがあるのにsubjectAltNameがクリティカルです（§7.1.2.7.12）',
  'sentence.path.web-purpose-missing': 'extKeyUsageがありません（§7.1.2.7.10）',
  'sentence.path.web-purpose-critical': 'extKeyUsageがクリティカルです（§7.1.2.7.10）',
  'sentence.path.web-purpose-any': 'あらゆる用途のものになっています（§7.1.2.7.10）',
  'sentence.path.web-name-unfit': '{{name}}という名前のサーバーはありません（§7.1.4.2）',
  'sentence.path.web-common-name': 'commonName {{name}}が別名に含まれていません（§7.1.4.3）',
  'sentence.path.web-root-purpose': 'ルートにextKeyUsageがあります（§7.1.2.1.2）',
  'sentence.path.web-root-key-identifier':
    'ルートのauthorityKeyIdentifierに鍵識別子以外のものがあります（§7.1.2.1.3）',
  'sentence.path.web-root-key-identifier-other':
    'ルートのauthorityKeyIdentifierが自身のものではありません（§7.1.2.1.3）',
}
