// Portuguese texts about passphrases: why one is easily guessed, what would be better, and what a guess costs.

import type { passphrase as english } from '../en/passphrase.ts'
import type { Words } from '../words.ts'

export const passphrase: Words<typeof english> = {
  'passphrase.warning.straightRow': 'Fileiras retas de teclas são fáceis de adivinhar.',
  'passphrase.warning.keyPattern': 'Padrões curtos de teclado são fáceis de adivinhar.',
  'passphrase.warning.simpleRepeat': 'Caracteres repetidos como “aaa” são fáceis de adivinhar.',
  'passphrase.warning.extendedRepeat': 'Padrões repetidos como “abcabcabc” são fáceis de adivinhar.',
  'passphrase.warning.sequences': 'Sequências comuns como “abc” são fáceis de adivinhar.',
  'passphrase.warning.recentYears': 'Anos recentes são fáceis de adivinhar.',
  'passphrase.warning.dates': 'Datas são fáceis de adivinhar.',
  'passphrase.warning.topTen': 'Esta é uma das dez senhas mais usadas.',
  'passphrase.warning.topHundred': 'Esta é uma das cem senhas mais usadas.',
  'passphrase.warning.common': 'Esta é uma senha de uso comum.',
  'passphrase.warning.similarToCommon': 'Parece uma senha de uso comum.',
  'passphrase.warning.wordByItself': 'Uma palavra sozinha é fácil de adivinhar.',
  'passphrase.warning.namesByThemselves': 'Um nome sozinho é fácil de adivinhar.',
  'passphrase.warning.commonNames': 'Nomes comuns são fáceis de adivinhar.',
  'passphrase.warning.userInputs': 'Não deveria conter nada pessoal.',
  'passphrase.warning.pwned': 'Esta frase secreta apareceu em um vazamento de dados.',
  'passphrase.suggestion.l33t': 'Evite trocas previsíveis como “@” por “a”.',
  'passphrase.suggestion.reverseWords': 'Evite palavras comuns escritas ao contrário.',
  'passphrase.suggestion.allUppercase': 'Use maiúsculas em algumas letras, não em todas.',
  'passphrase.suggestion.capitalization': 'Use maiúsculas além da primeira letra.',
  'passphrase.suggestion.dates': 'Evite datas e anos ligados a você.',
  'passphrase.suggestion.recentYears': 'Evite anos recentes.',
  'passphrase.suggestion.associatedYears': 'Evite anos ligados a você.',
  'passphrase.suggestion.sequences': 'Evite sequências comuns de caracteres.',
  'passphrase.suggestion.repeated': 'Evite palavras e caracteres repetidos.',
  'passphrase.suggestion.longerKeyboardPattern':
    'Use padrões de teclado mais longos e mude várias vezes de direção.',
  'passphrase.suggestion.anotherWord': 'Acrescente palavras menos comuns.',
  'passphrase.suggestion.useWords': 'Use várias palavras, mas não frases feitas.',
  'passphrase.suggestion.noNeed': 'Pode ser forte sem símbolos, números nem maiúsculas.',
  'passphrase.suggestion.pwned': 'Se a usa em outro lugar, troque-a lá.',
  'slot.cost_one': '{{algorithm}}, {{memory}}, {{count}} passagem',
  'slot.cost_many': '{{algorithm}}, {{memory}}, {{count}} de passagens',
  'slot.cost_other': '{{algorithm}}, {{memory}}, {{count}} passagens',
}
