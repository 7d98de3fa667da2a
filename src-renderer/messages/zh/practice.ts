// Chinese texts about the keep to practise in.

import type { practice as english } from '../en/practice.ts'
import type { Words } from '../words.ts'

export const practice: Words<typeof english> = {
  'practice.title': '先练习',
  'practice.hint':
    '示例聚会：一个根、两个区域机构、若干开发者（一位已吊销）和等待中的请求。它位于单独的文件夹中；您的保管库不受影响。',
  'practice.open': '用示例聚会练习',
  'practice.leave': '退出练习',
  'practice.mark': '练习',
  'practice.notice': '这仅供练习：人人都知道其口令，它签署的一切均无效力。',
  'practice.passphrase': '练习用保管库。其口令为',
}
