// The Japanese words for error codes about profiles, authorities, requests and certificates.

import type { issuingErrors as english } from '../en/errors-issuing.ts'
import type { ErrorWords } from '../error-words.ts'
import { nothingChanged, nothingSigned } from './nothing.ts'

export const issuingErrors: Readonly<Record<keyof typeof english, ErrorWords>> = {
  'profile.unknown': {
    what: 'そのプロファイルはありません。',
    unchanged: nothingSigned,
    next: '一覧のプロファイルから選んでください。',
  },
  'profile.invalid': {
    what: 'プロファイルが正しくありません。',
    unchanged: 'プロファイルは保存されていません。',
    next: '上に示された行を修正してください。',
  },
  'profile.wrong-kind': {
    what: 'このプロファイルは別の種類の証明書用です。',
    unchanged: nothingSigned,
    next: '操作に応じて、ルート用、下位認証局用、個人用のいずれかのプロファイルを選んでください。',
  },
  'profile.name-taken': {
    what: '組み込みプロファイルがこの名前を使っています。',
    unchanged: 'プロファイルは保存されていません。',
    next: 'プロファイルに別の名前を付けてください。',
  },
  'authority.unknown': {
    what: 'その認証局はこの保管庫にありません。',
    unchanged: nothingSigned,
    next: '一覧から認証局を選んでください。',
  },
  'authority.name-taken': {
    what: 'この保管庫の別の認証局がこの名前を使っています。',
    unchanged: nothingSigned,
    next: '別の短縮名を選んでください。同名では信頼ディレクトリに両方を置けません。',
  },
  'issuer.not-a-ca': {
    what: '発行者は認証局ではありません。',
    unchanged: nothingSigned,
    next: '他者を認証できる認証局を選んでください。',
  },
  'issuer.revoked': {
    what: '発行者は失効しています。',
    unchanged: nothingSigned,
    next: '別の発行者を選ぶか、新しく作成してください。',
  },
  'issuer.expired': {
    what: '発行者の有効期限が切れています。',
    unchanged: nothingSigned,
    next: '別の発行者を選ぶか、新しく作成してください。',
  },
  'issuer.not-yet-valid': {
    what: '発行者の有効期間がまだ始まっていません。',
    unchanged: nothingSigned,
    next: 'この端末の時計を確認するか、開始までお待ちください。',
  },
  'issuer.key-elsewhere': {
    what: 'この発行者の鍵はこの保管庫にありません。',
    unchanged: nothingSigned,
    next: '鍵がここにある発行者を選ぶか、その鍵がある保管庫を開いてください。',
  },
  'issuer.path-length-exceeded': {
    what: 'この発行者は配下にさらに認証局を認証できません。',
    unchanged: nothingSigned,
    next: 'ルートなど、ツリーのより上位の発行者を選んでください。',
  },
  'request.bad-signature': {
    what: '証明書要求の署名が不正です。送信者による鍵の保有が証明されていません。',
    unchanged: '証明書要求は取り込まれていません。',
    next: '新しい証明書要求を依頼してください。この要求では続行できません。',
  },
  'request.unknown': {
    what: 'その証明書要求は受信箱にありません。',
    unchanged: nothingChanged,
    next: '受信箱に戻り、一覧から選んでください。',
  },
  'request.not-pending': {
    what: 'この証明書要求は処理済みです。',
    unchanged: nothingSigned,
    next: '受信箱で確認してください。発行済みまたは却下済みです。',
  },
  'request.not-rejected': {
    what: 'この証明書要求は却下されていません。',
    unchanged: nothingSigned,
    next: '受信箱で確認してください。戻せるのは却下したものだけです。',
  },
  'request.doubtful': {
    what: 'この証明書要求は、まず人が確認する必要があります。',
    unchanged: nothingSigned,
    next: '内容を確認し、疑問があっても承認するか、却下してください。',
  },
  'request.spkac-unsupported': {
    what: 'SPKACです。この古い形式の要求は受け付けません。',
    unchanged: '証明書要求は取り込まれていません。',
    next: 'PKCS#10の証明書要求（BEGIN CERTIFICATE REQUEST）を依頼してください。',
  },
  'request.asks-for-ca': {
    what: 'この証明書要求は、認証局となることを求めています。',
    unchanged: nothingSigned,
    next: '意図したものであれば下位認証局を作成し、そうでなければその指定のない証明書要求を依頼してください。',
  },
  'request.extension-not-allowed': {
    what: '証明書要求が、プロファイルで拒否される拡張を求めています。',
    unchanged: nothingSigned,
    next: 'その拡張のない証明書要求を依頼するか、別のプロファイルを選んでください。',
  },
  'certificate.unknown': {
    what: 'その証明書はこの保管庫にありません。',
    unchanged: nothingChanged,
    next: '一覧から選ぶか、ファイルとして表示してください。',
  },
  'certificate.bad-signature': {
    what: '証明書の署名が不正です。',
    unchanged: nothingSigned,
    next: 'この証明書は使わず、入手元を確認してください。',
  },
  'certificate.subject-needed': {
    what: '証明書にはサブジェクトが必要です。',
    unchanged: nothingSigned,
    next: 'サブジェクトを入力するか、サブジェクトのある証明書要求を依頼してください。',
  },
  'certificate.name-not-allowed': {
    what: 'プロファイルはこの名前を許可していません。',
    unchanged: nothingSigned,
    next: '別のプロファイルまたは別の名前を選んでください。',
  },
  'certificate.lint-failed': {
    what: 'この証明書は標準の規則に違反します。',
    unchanged: nothingSigned,
    next: '指摘事項を読み、該当箇所を変更してください。',
  },
  'certificate.validity-beyond-issuer': {
    what: '証明書の期限が発行者の期限を超えます。',
    unchanged: nothingSigned,
    next: 'より早い終了日を選んでください。',
  },
  'certificate.validity-invalid': {
    what: '有効期間が成り立ちません。',
    unchanged: nothingSigned,
    next: '開始より後の終了日を選んでください。',
  },
  'certificate.preparation-unknown': {
    what: '準備した内容はもう残っていません。',
    unchanged: nothingSigned,
    next: '準備し直してください。ロックや再起動により、準備した内容は消去されます。',
  },
  'certificate.self-check-failed': {
    what: '新しい証明書が自己検査に合格しませんでした。',
    unchanged: '証明書は出力されていません。',
    next: '使用せず、下のコードを添えて報告してください。',
  },
  'certificate.serial-taken': {
    what: 'このシリアル番号は使用済みです。',
    unchanged: nothingSigned,
    next: 'もう一度実行してください。新しい番号が割り当てられます。',
  },
}
