// Portuguese texts about the journal.

import type { journal as english } from '../en/journal.ts'
import type { Words } from '../words.ts'

export const journal: Words<typeof english> = {
  'journal.title': 'Diário',
  'journal.subtitle': 'Cada operação na ordem em que foi feita. Cada entrada contém o hash da anterior.',
  'journal.none': 'Nada foi feito ainda',
  'journal.noneHint': 'Cada operação que altera a custódia é escrita aqui.',
  'journal.checking': 'Verificando todo o diário',
  'journal.checked': 'Todo o diário foi verificado',
  'journal.checkingHint':
    'Cada linha dos registros é confrontada com o diário. Entretanto, tudo pode ser consultado; o que assina ou altera algo espera até o fim da verificação.',
  'journal.head': 'Onde está o diário',
  'journal.headSentence':
    'Anote a frase de conferência, ou fotografe o código, e guarde fora desta máquina: mostra depois se uma custódia é uma cópia mais antiga.',
  'journal.headCode': 'Código QR da entrada mais recente',
  'journal.phrase': 'Frase de conferência',
  'journal.copyPhrase': 'Copiar a frase de conferência',
  'journal.knownHead': 'Uma frase de conferência anotada',
  'journal.knownHeadHint': 'Um número e oito palavras, ou o que diz o código QR.',
  'journal.knownHeadSubmit': 'Confrontar com o diário',
  'journal.checkpoint': 'Ponto de verificação',
  'journal.checkpointSentence':
    'A entrada mais recente é assinada com a chave de uma autoridade. Quem tem o seu certificado pode provar depois como estava o diário.',
  'journal.checkpointBy': 'Assinado por',
  'journal.checkpointForm': 'Forma',
  'journal.checkpointForm.cms': 'Um arquivo CMS',
  'journal.checkpointForm.signature': 'Texto e assinatura',
  'journal.checkpointSubmit': 'Assinar e salvar…',
  'journal.verify': 'Verificar',
  'journal.valid': 'O diário está íntegro',
  'journal.invalid': 'O diário não está íntegro',
  'journal.verified_one': '{{count}} entrada foi verificada, uma a uma.',
  'journal.verified_many': '{{count}} de entradas foram verificadas, uma a uma.',
  'journal.verified_other': '{{count}} entradas foram verificadas, uma a uma.',
  'journal.authenticated': 'A mais recente confere com o cofre.',
  'journal.notAuthenticated': 'O cofre estava bloqueado, por isso a mais recente não foi comparada com ele.',
  'journal.sequence': 'Núm.',
  'journal.at': 'Quando',
  'journal.verb': 'Operação',
  'journal.summary': 'O quê',
  'journal.entry': 'Entrada {{sequence}}',
  'journal.details': 'Detalhes',
  'journal.hash': 'Resumo (hash)',
}
