// Portuguese texts about backups and restored keeps.

import type { backup as english } from '../en/backup.ts'
import type { Words } from '../words.ts'

export const backup: Words<typeof english> = {
  'backup.title': 'Backup',
  'backup.subtitle': 'Toda a custódia em um arquivo cifrado: chaves, registros, perfis, definições.',
  'backup.make': 'Fazer um backup',
  'backup.makeSentence':
    'O arquivo abre com as frases secretas que o cofre tem agora. É relido e comparado antes de contar.',
  'backup.submit': 'Fazer backup da custódia…',
  'backup.never': 'Nunca foi feito um backup desta custódia.',
  'backup.last_one': 'O último backup foi feito em {{at}}; desde então, {{count}} operação no diário.',
  'backup.last_many': 'O último backup foi feito em {{at}}; desde então, {{count}} de operações no diário.',
  'backup.last_other': 'O último backup foi feito em {{at}}; desde então, {{count}} operações no diário.',
  'backup.due': 'É hora de fazer um backup',
  'backup.done': 'O backup foi feito e comparado',
  'backup.doneSentence':
    'Guarde-o em um meio diferente do da custódia. A frase de conferência mostra depois se uma cópia restaurada é a mais recente.',
  'backup.path': 'Arquivo',
  'backup.size': 'Tamanho',
  'backup.restored': 'Custódia restaurada',
  'backup.restoredTitle': 'Esta custódia ainda não assina nada',
  'backup.restoredSentence':
    'Foi restaurada em {{at}} de um backup de {{backupAt}}. O que foi assinado e revogado depois disso não está nela.',
  'backup.reason': 'Por que foi restaurada, e por que pode voltar a assinar',
  'backup.reasonHint': 'Fica no diário em definitivo.',
  'backup.knownHead': 'A última frase de conferência conhecida, se houver',
  'backup.knownHeadHint':
    'Um número e oito palavras, como foram anotados por último. Mostra se algo se perdeu.',
  'backup.lists': 'Últimas listas de revogação publicadas',
  'backup.listsHint': 'Os seus números não são usados de novo, e as suas revogações são assumidas.',
  'backup.acknowledge': 'Declarar e permitir que a custódia assine',
  'backup.lastHead.same': 'Declarado. O diário termina onde a frase de conferência diz: nada se perdeu.',
  'backup.lastHead.older': 'Declarado. A frase de conferência é de uma entrada posterior: algo se perdeu.',
  'backup.lastHead.not asked': 'Declarado. A custódia pode voltar a assinar.',
  'backup.notice':
    'Esta custódia foi restaurada de um backup e não assina nada antes que se declare o motivo.',
  'backup.noticeGo': 'Declarar o motivo',
  'backup.restore': 'Restaurar um backup',
  'backup.restoreSentence':
    'Um backup volta a ser custódia nesta pasta, que deve estar vazia. Escolha o arquivo depois de digitar uma frase secreta que abria o cofre quando o backup foi feito.',
  'backup.restorePassphrase': 'Da época do backup',
  'backup.restoreSubmit': 'Escolher o backup…',
  'backup.orCreate': 'Criar uma custódia',
}
