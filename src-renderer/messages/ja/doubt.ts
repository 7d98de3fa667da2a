// Japanese texts about doubts about requests.

import type { doubt as english } from '../en/doubt.ts'
import type { Words } from '../words.ts'

export const doubt: Words<typeof english> = {
  'sentence.request.key-compromised': 'この鍵は、{{subject}}の証明書で危殆化を理由に失効しています。',
  'sentence.request.key-certified': 'この鍵には、{{subject}}の証明書がすでにあります（有効期限{{until}}）。',
  'sentence.request.key-of-another': '同時に審査している{{subject}}の証明書要求が、同じ鍵を使っています。',
  'sentence.request.name-taken':
    'この発行者は、別の鍵に同じ名前の証明書をすでに発行しています（有効期限{{until}}）。',
  'sentence.request.name-of-another': '同時に審査している別の証明書要求が、同じ名前を求めています。',
}
