// The Portuguese words for error codes about gems, their policies and gem's trust directory.

import type { gemErrors as english } from '../en/errors-gem.ts'
import type { ErrorWords } from '../error-words.ts'
import { nothingChanged, nothingSigned } from './nothing.ts'

export const gemErrors: Readonly<Record<keyof typeof english, ErrorWords>> = {
  'gem.malformed': {
    what: 'Uma parte da gem não pode ser lida.',
    unchanged: nothingChanged,
    next: 'Não instale a gem. Obtenha-a de novo, ou pergunte a quem a fez.',
  },
  'gem.inflates-too-much': {
    what: 'Uma parte da gem, descompactada, ultrapassa o que qualquer gem contém.',
    unchanged: nothingChanged,
    next: 'Não descompacte a gem: ela pode encher o disco.',
  },
  'gem.unsafe': {
    what: 'A gem contém algo que ninguém deveria assinar.',
    unchanged: nothingSigned,
    next: 'Veja a gem no relatório e construa-a de novo com gem build.',
  },
  'gem.key-unfit': {
    what: 'O comando gem não lê chaves deste tipo.',
    unchanged: nothingSigned,
    next: 'Assine com uma chave RSA ou EC.',
  },
  'gem.signer-refused': {
    what: 'Uma gem assinada com este certificado seria recusada por verificadores cuidadosos.',
    unchanged: nothingSigned,
    next: 'Renove o certificado, ou adicione os certificados acima dele até uma raiz.',
  },
  'gem.self-check-failed': {
    what: 'A gem assinada não resiste à própria verificação.',
    unchanged: 'Nada foi entregue; o diário registra a tentativa.',
    next: 'Comunique este defeito com a gem.',
  },
  'gem.policy-invalid': {
    what: 'A política diz algo que não pode dizer.',
    unchanged: nothingChanged,
    next: 'Corrija os pontos indicados por linha e coluna.',
  },
  'gem.policy-unknown': {
    what: 'Não há política com este nome.',
    unchanged: nothingChanged,
    next: 'Escolha uma da lista, ou indique um arquivo YAML.',
  },
  'gem.root-not-trusted': {
    what: 'Este certificado não é raiz, e o comando gem só procura raízes.',
    unchanged: nothingChanged,
    next: 'Adicione em vez dele a raiz da sua cadeia.',
  },
}
