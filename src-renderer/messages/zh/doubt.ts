// Chinese texts about doubts about requests.

import type { doubt as english } from '../en/doubt.ts'
import type { Words } from '../words.ts'

export const doubt: Words<typeof english> = {
  'sentence.request.key-compromised': '此密钥已在 {{subject}} 的证书中因泄露而被吊销。',
  'sentence.request.key-certified': '此密钥已有 {{subject}} 的证书，有效期至 {{until}}。',
  'sentence.request.key-of-another': '一并审核的另一份申请（{{subject}}）使用相同的密钥。',
  'sentence.request.name-taken': '此签发者已为另一密钥签发同名证书，有效期至 {{until}}。',
  'sentence.request.name-of-another': '一并审核的另一份申请要求相同的名称。',
}
