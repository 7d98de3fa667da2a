// Chinese texts about passphrases: why one is easily guessed, what would be better, and what a guess costs.

import type { passphrase as english } from '../en/passphrase.ts'
import type { Words } from '../words.ts'

export const passphrase: Words<typeof english> = {
  'passphrase.warning.straightRow': '键盘上一整排的按键容易被猜到。',
  'passphrase.warning.keyPattern': '简短的键盘图案容易被猜到。',
  'passphrase.warning.simpleRepeat': '像“aaa”这样的重复字符容易被猜到。',
  'passphrase.warning.extendedRepeat': '像“abcabcabc”这样的重复模式容易被猜到。',
  'passphrase.warning.sequences': '像“abc”这样的常见序列容易被猜到。',
  'passphrase.warning.recentYears': '近几年的年份容易被猜到。',
  'passphrase.warning.dates': '日期容易被猜到。',
  'passphrase.warning.topTen': '这是最常用的十个密码之一。',
  'passphrase.warning.topHundred': '这是最常用的一百个密码之一。',
  'passphrase.warning.common': '这是一个常用的密码。',
  'passphrase.warning.similarToCommon': '这与一个常用的密码相似。',
  'passphrase.warning.wordByItself': '单个词语容易被猜到。',
  'passphrase.warning.namesByThemselves': '单个姓名容易被猜到。',
  'passphrase.warning.commonNames': '常见姓名容易被猜到。',
  'passphrase.warning.userInputs': '其中不应含有个人信息。',
  'passphrase.warning.pwned': '此口令曾出现在数据泄露中。',
  'passphrase.suggestion.l33t': '避免可预测的替换，例如用“@”代替“a”。',
  'passphrase.suggestion.reverseWords': '避免倒写的常见词语。',
  'passphrase.suggestion.allUppercase': '将部分字母大写，但不要全部大写。',
  'passphrase.suggestion.capitalization': '不要只将首字母大写。',
  'passphrase.suggestion.dates': '避免与您有关的日期和年份。',
  'passphrase.suggestion.recentYears': '避免近几年的年份。',
  'passphrase.suggestion.associatedYears': '避免与您有关的年份。',
  'passphrase.suggestion.sequences': '避免常见的字符序列。',
  'passphrase.suggestion.repeated': '避免重复的词语和字符。',
  'passphrase.suggestion.longerKeyboardPattern': '使用更长的键盘图案，并多次改变方向。',
  'passphrase.suggestion.anotherWord': '再加入一些不太常见的词语。',
  'passphrase.suggestion.useWords': '使用多个词语，但避免常见短语。',
  'passphrase.suggestion.noNeed': '不用符号、数字或大写字母也可以很强。',
  'passphrase.suggestion.pwned': '如果您在别处也使用它，请在那里更改。',
  'slot.cost_other': '{{algorithm}}，{{memory}}，{{count}} 遍',
}
