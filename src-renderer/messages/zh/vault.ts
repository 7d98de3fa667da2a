// Chinese texts about the keep and its vault.

import type { vault as english } from '../en/vault.ts'
import type { Words } from '../words.ts'

export const vault: Words<typeof english> = {
  'vault.create.title': '创建保管库',
  'vault.create.sentence1': '保管库是一个文件夹，其中的保险箱存放您的私钥，另有用这些私钥签署的一切的记录。',
  'vault.create.sentence2': '保险箱用一个口令打开；任何人都无法替您找回口令，口令丢失则密钥也随之丢失。',
  'vault.create.sentence3': '其中的内容绝不会自行离开本机：密钥留在库内，只有您保存的内容才会流出。',
  'vault.create.where': '创建位置',
  'vault.create.submit': '创建保管库',
  'vault.passphrase': '口令',
  'vault.passphraseHint': '至少 12 个字符。最好是几个互不相关的词。',
  'vault.passphraseAgain': '再次输入口令',
  'vault.passphraseDiffers': '两次输入尚不一致。',
  'vault.show': '显示或隐藏口令',
  'vault.strength': '强度',
  'vault.strength.0': '立即可猜出',
  'vault.strength.1': '数分钟内可猜出',
  'vault.strength.2': '难敌执着的攻击者',
  'vault.strength.3': '强',
  'vault.strength.4': '很强',
  'vault.weak': '此口令较弱。如仍要使用，请输入以下句子：',
  'vault.insist': '输入该句子',
  'vault.unlock.title': '解锁保管库',
  'vault.unlock.again': '保险箱已锁定',
  'vault.unlock.againHint': '除机密信息外，您输入的内容都还保留在此画面之后。',
  'vault.unlock.slot': '口令持有人',
  'vault.unlock.anySlot': '逐一尝试',
  'vault.unlock.submit': '解锁',
  'vault.capsLock': 'Caps Lock 已打开。',
  'vault.lock': '锁定',
  'vault.lockHint': '清除内存中的密钥，直到再次输入口令（Ctrl L）',
  'vault.locked': '已锁定',
  'vault.unlocked': '已解锁',
  'vault.keep': '保管库',
  'vault.readOnly': '此保管库在这里只可读取，不可写入：无法签名，也无法更改。',
}
