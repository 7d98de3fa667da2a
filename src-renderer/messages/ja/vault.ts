// Japanese texts about the keep and its vault.

import type { vault as english } from '../en/vault.ts'
import type { Words } from '../words.ts'

export const vault: Words<typeof english> = {
  'vault.create.title': '保管庫の作成',
  'vault.create.sentence1':
    '保管庫は、秘密鍵を納めた金庫と、その鍵で署名したすべての記録を収めるフォルダーです。',
  'vault.create.sentence2':
    '金庫は1つのパスフレーズで開きます。パスフレーズは誰にも復元できず、失うと鍵も失われます。',
  'vault.create.sentence3':
    '内容が自動的にこの端末の外へ出ることはありません。鍵は中に留まり、外へ出るのは利用者が保存したものだけです。',
  'vault.create.where': '作成場所',
  'vault.create.submit': '保管庫を作成',
  'vault.passphrase': 'パスフレーズ',
  'vault.passphraseHint': '12文字以上。互いに関連のない単語をいくつか並べるのが最適です。',
  'vault.passphraseAgain': 'パスフレーズ（確認）',
  'vault.passphraseDiffers': '2つの入力がまだ一致していません。',
  'vault.show': 'パスフレーズの表示／非表示',
  'vault.strength': '強度',
  'vault.strength.0': '即座に推測されます',
  'vault.strength.1': '数分で推測されます',
  'vault.strength.2': '執拗な攻撃者には弱い',
  'vault.strength.3': '強い',
  'vault.strength.4': '非常に強い',
  'vault.weak': 'このパスフレーズは弱いものです。それでも使用する場合は、次の文を入力してください：',
  'vault.insist': '文を入力',
  'vault.unlock.title': '保管庫のロック解除',
  'vault.unlock.again': '金庫はロックされています',
  'vault.unlock.againHint': '秘密情報を除き、入力した内容はすべてこの画面の後ろに残っています。',
  'vault.unlock.slot': 'パスフレーズの担当者',
  'vault.unlock.anySlot': '順に試す',
  'vault.unlock.submit': 'ロック解除',
  'vault.capsLock': 'Caps Lockがオンです。',
  'vault.lock': 'ロック',
  'vault.lockHint': 'パスフレーズを再入力するまで、メモリーから鍵を消去します（Ctrl L）',
  'vault.locked': 'ロック中',
  'vault.unlocked': 'ロック解除済み',
  'vault.keep': '保管庫',
  'vault.readOnly': 'この保管庫は読み取り専用です。署名も変更もできません。',
}
