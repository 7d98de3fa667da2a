// The Portuguese words for error codes about the ways into the vault, and about single keys.

import type { keyErrors as english } from '../en/errors-key.ts'
import type { ErrorWords } from '../error-words.ts'
import { nothingChanged, nothingSigned } from './nothing.ts'

export const keyErrors: Readonly<Record<keyof typeof english, ErrorWords>> = {
  'vault.too-costly': {
    what: 'Esta máquina tem pouca memória livre para o custo da frase secreta.',
    unchanged: 'O cofre ficou como estava.',
    next: 'Feche outros programas, ou use uma máquina com mais memória.',
  },
  'vault.cost-not-higher': {
    what: 'Este acesso já tem esse custo, ou o limite foi atingido.',
    unchanged: 'O acesso ficou como estava.',
    next: 'Peça mais memória ou mais passagens do que ele tem; nenhuma pode ser reduzida.',
  },
  'vault.slot-unknown': {
    what: 'O cofre não tem tal acesso.',
    unchanged: nothingChanged,
    next: 'Escolha um dos acessos listados.',
  },
  'vault.slot-not-understood': {
    what: 'Este acesso foi criado por uma versão mais nova do Rootkeep.',
    unchanged: 'É mantido como está.',
    next: 'Remova-o com a versão que o criou.',
  },
  'vault.last-way-in': {
    what: 'Este é o último acesso que esta versão pode abrir.',
    unchanged: 'O acesso permanece.',
    next: 'Adicione primeiro outra frase secreta, depois remova esta.',
  },
  'vault.too-many-ways-in': {
    what: 'O cofre tem 64 acessos, e não há lugar para mais.',
    unchanged: nothingChanged,
    next: 'Remova um de que ninguém mais precise.',
  },
  'key.unknown': {
    what: 'Não há tal chave nesta custódia.',
    unchanged: nothingSigned,
    next: 'Escolha uma chave listada em Chaves, ou uma autoridade cuja chave esteja aqui.',
  },
  'key.name-taken': {
    what: 'Outra chave tem este nome.',
    unchanged: 'Nenhuma chave foi gerada.',
    next: 'Escolha outro nome.',
  },
  'key.in-use': {
    what: 'Esta chave já tem o seu uso.',
    unchanged: nothingChanged,
    next: 'Gere ou escolha outra chave.',
  },
  'key.here-already': {
    what: 'Esta chave já está no cofre.',
    unchanged: 'A chave existente não foi tocada.',
    next: 'Use-a como está; ela consta em Chaves.',
  },
  'key.locked': {
    what: 'Esta chave foi bloqueada isoladamente.',
    unchanged: nothingSigned,
    next: 'Desbloqueie a chave com a sua frase secreta e repita a operação.',
  },
  'key.passphrase-needed': {
    what: 'Esta chave exige uma frase secreta própria.',
    unchanged: nothingSigned,
    next: 'Digite a frase secreta desta chave.',
  },
  'key.wrong-passphrase': {
    what: 'Essa não é a frase secreta desta chave ou deste arquivo.',
    unchanged: nothingChanged,
    next: 'Digite-a de novo; verifique o Caps Lock e o leiaute do teclado.',
  },
  'key.has-passphrase': {
    what: 'Esta chave já tem uma frase secreta própria.',
    unchanged: 'A frase secreta ficou como estava.',
    next: 'Retire primeiro a antiga, depois dê-lhe uma nova.',
  },
  'key.has-no-passphrase': {
    what: 'Esta chave não tem frase secreta própria.',
    unchanged: nothingChanged,
    next: 'Ela abre com o cofre.',
  },
  'key.not-exportable': {
    what: 'Esta chave está marcada para nunca sair do cofre.',
    unchanged: 'Nenhum arquivo foi gravado.',
    next: 'A marca não pode ser retirada. Gere uma nova chave se for preciso levar uma a outro lugar.',
  },
  'key.mismatched': {
    what: 'As metades privada e pública desta chave não correspondem.',
    unchanged: 'A chave não foi importada.',
    next: 'O arquivo está danificado ou foi adulterado: peça a chave de novo.',
  },
}
