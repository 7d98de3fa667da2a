// Japanese texts about passphrases: why one is easily guessed, what would be better, and what a guess costs.

import type { passphrase as english } from '../en/passphrase.ts'
import type { Words } from '../words.ts'

export const passphrase: Words<typeof english> = {
  'passphrase.warning.straightRow': 'キーボードの並びどおりの文字列は推測されやすいです。',
  'passphrase.warning.keyPattern': 'キーボード上の短いパターンは推測されやすいです。',
  'passphrase.warning.simpleRepeat': '「aaa」のような同じ文字の繰り返しは推測されやすいです。',
  'passphrase.warning.extendedRepeat': '「abcabcabc」のようなパターンの繰り返しは推測されやすいです。',
  'passphrase.warning.sequences': '「abc」のようなよくある並びは推測されやすいです。',
  'passphrase.warning.recentYears': '最近の年号は推測されやすいです。',
  'passphrase.warning.dates': '日付は推測されやすいです。',
  'passphrase.warning.topTen': '最もよく使われる10個のパスワードの1つです。',
  'passphrase.warning.topHundred': '最もよく使われる100個のパスワードの1つです。',
  'passphrase.warning.common': 'よく使われるパスワードです。',
  'passphrase.warning.similarToCommon': 'よく使われるパスワードに似ています。',
  'passphrase.warning.wordByItself': '単語1つだけでは推測されやすいです。',
  'passphrase.warning.namesByThemselves': '名前だけでは推測されやすいです。',
  'passphrase.warning.commonNames': 'よくある名前は推測されやすいです。',
  'passphrase.warning.userInputs': '個人に関わるものを含めないでください。',
  'passphrase.warning.pwned': 'このパスフレーズは情報漏えいに含まれていました。',
  'passphrase.suggestion.l33t': '「a」を「@」にするような予想しやすい置き換えは避けてください。',
  'passphrase.suggestion.reverseWords': 'よくある単語の逆さ綴りは避けてください。',
  'passphrase.suggestion.allUppercase': 'すべてではなく、一部の文字を大文字にしてください。',
  'passphrase.suggestion.capitalization': '先頭以外の文字も大文字にしてください。',
  'passphrase.suggestion.dates': '自分に関わる日付や年は避けてください。',
  'passphrase.suggestion.recentYears': '最近の年号は避けてください。',
  'passphrase.suggestion.associatedYears': '自分に関わる年は避けてください。',
  'passphrase.suggestion.sequences': 'よくある文字の並びは避けてください。',
  'passphrase.suggestion.repeated': '単語や文字の繰り返しは避けてください。',
  'passphrase.suggestion.longerKeyboardPattern':
    'キーボード上のパターンを長くし、方向を何度か変えてください。',
  'passphrase.suggestion.anotherWord': 'あまり使われない単語を加えてください。',
  'passphrase.suggestion.useWords': '複数の単語を使い、よくある言い回しは避けてください。',
  'passphrase.suggestion.noNeed': '記号、数字、大文字がなくても強くできます。',
  'passphrase.suggestion.pwned': 'ほかでも使っている場合は、そこでも変更してください。',
  'slot.cost_other': '{{algorithm}}、{{memory}}、{{count}}回',
}
