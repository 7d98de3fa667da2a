// The Portuguese words for error codes about the keep, its vault, its records, and the doors of the window.

import type { keepErrors as english } from '../en/errors-keep.ts'
import type { ErrorWords } from '../error-words.ts'
import { nothingChanged, nothingSigned } from './nothing.ts'

export const keepErrors: Readonly<Record<keyof typeof english, ErrorWords>> = {
  'clock.in-doubt': {
    what: 'O relógio desta máquina pode estar errado.',
    unchanged: 'Nada foi assinado.',
    next: 'Diga se o relógio está certo, no aviso acima da tela ou nas configurações; ou acerte-o e tente de novo.',
  },
  'keep.missing': {
    what: 'Não há custódia nesta pasta.',
    unchanged: nothingChanged,
    next: 'Crie uma custódia, ou inicie o Rootkeep com a pasta que contém a sua.',
  },
  'keep.exists': {
    what: 'Já há uma custódia nesta pasta.',
    unchanged: 'A custódia existente não foi tocada.',
    next: 'Desbloqueie-a, ou inicie o Rootkeep com outra pasta.',
  },
  'keep.in-use': {
    what: 'Outra janela ou outro programa tem esta custódia aberta.',
    unchanged: 'A custódia não foi aberta aqui.',
    next: 'Feche primeiro o outro, e tente de novo.',
  },
  'keep.newer-format': {
    what: 'A custódia foi gravada por uma versão mais nova do Rootkeep.',
    unchanged: 'A custódia não foi aberta nem alterada.',
    next: 'Abra-a com a versão mais nova.',
  },
  'keep.read-only': {
    what: 'Não se pode gravar na pasta da custódia.',
    unchanged: 'A custódia no disco está como estava.',
    next: 'Permita a gravação na pasta, ou copie a custódia para um meio gravável.',
  },
  'keep.disk-full': {
    what: 'O disco está cheio.',
    unchanged: 'A operação não foi feita; a custódia está como antes.',
    next: 'Libere espaço e tente de novo.',
  },
  'keep.unwritable': {
    what: 'A custódia não pôde ser gravada.',
    unchanged: 'A operação não foi feita; a custódia está como antes.',
    next: 'Verifique o disco e tente de novo.',
  },
  'vault.locked': {
    what: 'O cofre está bloqueado.',
    unchanged: nothingSigned,
    next: 'Desbloqueie-o com a frase secreta e repita a operação; o que foi digitado continua aqui.',
  },
  'vault.wrong-passphrase': {
    what: 'Essa não é a frase secreta desta custódia.',
    unchanged: 'O cofre continua bloqueado. Nada foi alterado.',
    next: 'Digite-a de novo; verifique o Caps Lock e o leiaute do teclado.',
  },
  'vault.passphrase-needed': {
    what: 'É preciso uma frase secreta.',
    unchanged: 'O cofre continua bloqueado.',
    next: 'Digite a frase secreta.',
  },
  'vault.weak-passphrase': {
    what: 'A frase secreta é fácil demais de adivinhar.',
    unchanged: nothingChanged,
    next: 'Escolha uma mais longa, ou insista digitando a frase indicada.',
  },
  'vault.damaged': {
    what: 'O arquivo do cofre está danificado.',
    unchanged: 'O cofre não foi aberto, e o seu arquivo ficou como está.',
    next: 'Restaure a custódia da cópia mais recente; guarde a pasta danificada para exame.',
  },
  'records.damaged': {
    what: 'Os registros da custódia estão danificados.',
    unchanged: 'Os registros ficaram como estão.',
    next: 'Restaure a custódia da cópia mais recente; guarde a pasta danificada para exame.',
  },
  'journal.broken': {
    what: 'O diário foi alterado: as suas entradas já não se encaixam.',
    unchanged: 'O diário ficou como está, para exame.',
    next: 'Não assine mais nada com esta custódia antes de saber o que houve; compare-a com a cópia mais recente.',
  },
  'journal.rolled-back': {
    what: 'Os registros são mais antigos do que o cofre recorda.',
    unchanged: 'Os registros ficaram como estão.',
    next: 'Alguém pôs uma cópia mais antiga no lugar: encontre a mais recente e não assine nada com esta.',
  },
  'journal.unproven': {
    what: 'O diário ainda está sendo verificado.',
    unchanged: nothingChanged,
    next: 'Tente de novo quando a verificação terminar; o rodapé da janela o indica.',
  },
  'file.refused': {
    what: 'O arquivo não pôde ser aberto ou gravado.',
    unchanged: 'Nenhum arquivo foi alterado.',
    next: 'Escolha outro lugar com permissão de gravação.',
  },
  'host.unavailable': {
    what: 'Isto exige a janela.',
    unchanged: nothingChanged,
    next: 'Faça-o na janela, ou indique o arquivo na linha de comando.',
  },
  'call.cancelled': {
    what: 'A operação foi cancelada.',
    unchanged: 'Nada dela foi guardado.',
    next: 'Inicie-a de novo quando quiser.',
  },
  internal: {
    what: 'Algo deu errado dentro do Rootkeep.',
    unchanged: 'Nada foi assinado.',
    next: 'Tente de novo; se voltar a acontecer, comunique com o código abaixo.',
  },
}
