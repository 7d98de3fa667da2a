// The Japanese words for error codes about revocations, lists, answers and paths.

import type { statusErrors as english } from '../en/errors-status.ts'
import type { ErrorWords } from '../error-words.ts'
import { nothingChanged } from './nothing.ts'

export const statusErrors: Readonly<Record<keyof typeof english, ErrorWords>> = {
  'revocation.already-revoked': {
    what: 'この証明書はすでに失効しています。',
    unchanged: '以前の失効はそのままです。',
    next: '日時と理由は失効リストで確認してください。',
  },
  'revocation.not-revoked': {
    what: 'この証明書は失効していません。',
    unchanged: nothingChanged,
    next: '解除すべき保留はありません。',
  },
  'revocation.not-on-hold': {
    what: 'この失効は確定しています。解除できるのは保留だけです。',
    unchanged: '失効はそのままです。',
    next: '所有者に必要であれば、新しい証明書を発行してください。',
  },
  'revocation.wrong-issuer': {
    what: 'この証明書を発行したのは、この認証局ではありません。',
    unchanged: nothingChanged,
    next: '発行した認証局で失効させてください。',
  },
  'revocation.date-invalid': {
    what: '失効日時が成り立ちません。',
    unchanged: nothingChanged,
    next: '証明書の開始から現在までの日時を選んでください。',
  },
  'crl.number-not-increasing': {
    what: '失効リストの番号が増加しません。',
    unchanged: '失効リストには署名していません。',
    next: 'この保管庫は、公開済みの失効リストより古いものです。保管庫の最新のコピーを探してください。',
  },
  'crl.invalid-period': {
    what: '失効リストの期間が成り立ちません。',
    unchanged: '失効リストには署名していません。',
    next: '今回の更新より後で、発行者の有効期間内の次回更新を選んでください。',
  },
  'crl.unknown': {
    what: 'その失効リストはありません。',
    unchanged: nothingChanged,
    next: '先に失効リストを発行してください。',
  },
  'crl.base-missing': {
    what: '差分の基準となる完全リストがありません。',
    unchanged: '失効リストには署名していません。',
    next: '先に、同じ鍵で署名した完全リストを発行してください。',
  },
  'crl.self-check-failed': {
    what: '新しい失効リストが自己検査に合格しませんでした。',
    unchanged: '失効リストは出力されていません。',
    next: '使用せず、下のコードを添えて報告してください。',
  },
  'ocsp.invalid-period': {
    what: '応答の期間が成り立ちません。',
    unchanged: '応答には署名していません。',
    next: '現在より後で、署名者の有効期間内の次回更新を選んでください。',
  },
  'ocsp.malformed-response': {
    what: 'OCSP応答の形式が正しくありません。',
    unchanged: nothingChanged,
    next: 'RFC 6960に準拠したプログラムで作り直した応答を依頼してください。',
  },
  'ocsp.not-a-responder': {
    what: '署名者は、この認証局についてOCSP要求に応答できません。',
    unchanged: '応答には署名していません。',
    next: '認証局自身で応答するか、新しい委任署名者を作成してください。',
  },
  'ocsp.malformed-request': {
    what: 'OCSP要求の形式が正しくありません。',
    unchanged: '応答には署名していません。',
    next: 'RFC 6960に準拠したプログラムで作り直した要求を依頼してください。',
  },
  'ocsp.delegate-unknown': {
    what: '認証局にOCSP委任署名者がいません。',
    unchanged: '応答には署名していません。',
    next: '先に委任署名者を作成するか、認証局自身で応答してください。',
  },
  'responder.address-invalid': {
    what: '待ち受けるアドレスとポートとして正しくありません。',
    unchanged: 'レスポンダーは起動していません。',
    next: '127.0.0.1:8080または[::1]:8080のように記述してください。',
  },
  'responder.exposed': {
    what: 'このアドレスでは他の端末からも照会できますが、それが許可されていません。',
    unchanged: 'レスポンダーは起動していません。',
    next: '127.0.0.1で待ち受けるか、外部からの照会を許可する指定をしてください。',
  },
  'responder.cannot-listen': {
    what: 'そのアドレスとポートでは待ち受けできません。',
    unchanged: 'レスポンダーは起動していません。',
    next: '別のポートを選ぶか、そこで待ち受けているプログラムを停止してください。',
  },
  'responder.running': {
    what: 'このプロセスではすでにレスポンダーが稼働しています。',
    unchanged: '引き続き応答しています。',
    next: 'セッションを終了して停止し、改めて起動してください。',
  },
  'path.budget-exhausted': {
    what: '証明書の関係が複雑すぎるため、検証を打ち切りました。',
    unchanged: nothingChanged,
    next: '認証パスに属する証明書だけを指定してください。',
  },
}
