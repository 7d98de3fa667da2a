// The Japanese words for error codes about what comes after the first issuance: renewal, new keys, answers from
// elsewhere.

import type { successionErrors as english } from '../en/errors-succession.ts'
import type { ErrorWords } from '../error-words.ts'
import { nothingChanged, nothingSigned } from './nothing.ts'

export const successionErrors: Readonly<Record<keyof typeof english, ErrorWords>> = {
  'authority.key-differs': {
    what: '証明書の鍵が認証局の鍵と異なります。',
    unchanged: nothingChanged,
    next: 'ここで作成した証明書要求に対する証明書を、親に依頼してください。',
  },
  'authority.name-differs': {
    what: '証明書の名前が要求した名前と異なります。',
    unchanged: nothingChanged,
    next: '証明書要求とまったく同じ名前の証明書を、親に依頼してください。',
  },
  'authority.retired': {
    what: 'この認証局は退役しています。',
    unchanged: nothingChanged,
    next: '新しい認証局を作成してください。退役した認証局も、失効リストとOCSP応答には引き続き署名します。',
  },
  'authority.waiting': {
    what: 'この認証局にはまだ証明書がありません。',
    unchanged: nothingSigned,
    next: '証明書要求を親に送り、返された証明書を受け入れてください。',
  },
  'issuer.retired': {
    what: '発行者は退役しており、もう発行しません。',
    unchanged: nothingSigned,
    next: '別の発行者を選んでください。',
  },
  'certificate.expired': {
    what: '証明書の有効期限が切れています。',
    unchanged: nothingChanged,
    next: '有効な証明書を依頼してください。',
  },
  'certificate.revoked': {
    what: '証明書が失効しているため、その鍵を再び認証することはできません。',
    unchanged: nothingSigned,
    next: '新しい鍵を認証してください。',
  },
  'certificate.issued-elsewhere': {
    what: 'この証明書を発行した認証局は、この保管庫にありません。',
    unchanged: nothingSigned,
    next: '証明書要求を依頼し、それに対して発行してください。',
  },
  'certificate.key-elsewhere': {
    what: 'この証明書の鍵はこの保管庫にありません。',
    unchanged: nothingSigned,
    next: '所有者が、鍵のある場所でgem cert --re-signなどにより署名し直せます。',
  },
  'certificate.is-authority': {
    what: 'これは認証局の証明書です。',
    unchanged: nothingChanged,
    next: '認証局として更新するか取り込んでください。',
  },
  'certificate.not-a-ca': {
    what: 'これは認証局の証明書ではありません。',
    unchanged: nothingChanged,
    next: 'CAの証明書、つまり鍵が証明書に署名できるものを選んでください。',
  },
  'certificate.same-key': {
    what: '鍵が以前と同じです。',
    unchanged: nothingSigned,
    next: '新しい鍵を用意するか、現在の鍵のまま証明書を更新してください。',
  },
  'certificate.subject-differs': {
    what: '新しい鍵は別のサブジェクトのものです。',
    unchanged: nothingSigned,
    next: '同じサブジェクトの証明書要求を依頼するか、別の証明書として発行してください。',
  },
}
