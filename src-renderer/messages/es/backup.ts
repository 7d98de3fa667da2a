// Spanish texts about backups and restored keeps.

import type { backup as english } from '../en/backup.ts'
import type { Words } from '../words.ts'

export const backup: Words<typeof english> = {
  'backup.title': 'Respaldo',
  'backup.subtitle': 'El depósito entero en un archivo cifrado: claves, registros, perfiles, ajustes.',
  'backup.make': 'Hacer un respaldo',
  'backup.makeSentence':
    'El archivo se abre con las frases de contraseña que la bóveda tiene ahora. Se relee y se compara antes de darlo por bueno.',
  'backup.submit': 'Respaldar el depósito…',
  'backup.never': 'Este depósito nunca se ha respaldado.',
  'backup.last_one': 'El último respaldo se hizo el {{at}}; desde entonces hay {{count}} acto en el diario.',
  'backup.last_other':
    'El último respaldo se hizo el {{at}}; desde entonces hay {{count}} actos en el diario.',
  'backup.last_many':
    'El último respaldo se hizo el {{at}}; desde entonces hay {{count}} de actos en el diario.',
  'backup.due': 'Hay un respaldo pendiente',
  'backup.done': 'El respaldo se ha hecho y comparado',
  'backup.doneSentence':
    'Guárdelo en un medio distinto del depósito. La frase muestra más tarde si una copia restaurada es la más reciente.',
  'backup.path': 'Archivo',
  'backup.size': 'Tamaño',
  'backup.restored': 'Depósito restaurado',
  'backup.restoredTitle': 'Este depósito aún no firma nada',
  'backup.restoredSentence':
    'Se restauró el {{at}} de un respaldo del {{backupAt}}. Lo firmado y revocado después no está en él.',
  'backup.reason': 'Por qué se restauró y por qué puede volver a firmar',
  'backup.reasonHint': 'Queda para siempre en el diario.',
  'backup.knownHead': 'La última frase conocida, si la hay',
  'backup.knownHeadHint':
    'Un número y ocho palabras, como se anotaron por última vez. Muestran si se perdió algo.',
  'backup.lists': 'Últimas listas de revocación publicadas',
  'backup.listsHint': 'Sus números no vuelven a usarse, y sus revocaciones se recogen aquí.',
  'backup.acknowledge': 'Declararlo y dejar que el depósito firme',
  'backup.lastHead.same': 'Declarado. El diario termina donde dice la frase: no se perdió nada.',
  'backup.lastHead.older': 'Declarado. La frase es de una entrada posterior: se perdió algo.',
  'backup.lastHead.not asked': 'Declarado. El depósito puede volver a firmar.',
  'backup.notice':
    'Este depósito se restauró de un respaldo y no firma nada antes de que se declare un motivo.',
  'backup.noticeGo': 'Declarar el motivo',
  'backup.restore': 'Restaurar un respaldo',
  'backup.restoreSentence':
    'Un respaldo vuelve a ser un depósito en esta carpeta, que debe estar vacía. Escriba una frase de contraseña que abría la bóveda cuando se hizo el respaldo y elija después el archivo.',
  'backup.restorePassphrase': 'De la época del respaldo',
  'backup.restoreSubmit': 'Elegir el respaldo…',
  'backup.orCreate': 'Crear un depósito',
}
