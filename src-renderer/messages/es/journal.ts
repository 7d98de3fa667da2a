// Spanish texts about the journal.

import type { journal as english } from '../en/journal.ts'
import type { Words } from '../words.ts'

export const journal: Words<typeof english> = {
  'journal.title': 'Diario',
  'journal.subtitle': 'Cada acto en el orden en que se hizo. Cada entrada contiene el hash de la anterior.',
  'journal.none': 'Aún no se ha hecho nada',
  'journal.noneHint': 'Aquí se escribe cada acto que cambia el depósito.',
  'journal.checking': 'Comprobando todo el diario',
  'journal.checked': 'Se ha comprobado todo el diario',
  'journal.checkingHint':
    'Cada fila de los registros se compara con el diario. Mientras tanto puede consultarlo todo; lo que firma o cambia algo espera a que termine la comprobación.',
  'journal.head': 'Estado del diario',
  'journal.headSentence':
    'Anote la frase o fotografíe el código, y guárdelo fuera de esta máquina: muestra más tarde si un depósito es una copia más antigua.',
  'journal.headCode': 'Código QR de la entrada más reciente',
  'journal.phrase': 'Frase',
  'journal.copyPhrase': 'Copiar la frase',
  'journal.knownHead': 'Una frase que se anotó',
  'journal.knownHeadHint': 'Un número y ocho palabras, o lo que dice el código QR.',
  'journal.knownHeadSubmit': 'Contrastarla con el diario',
  'journal.checkpoint': 'Punto de control',
  'journal.checkpointSentence':
    'La entrada más reciente se firma con la clave de una autoridad. Quien tenga su certificado puede probar después cómo estaba el diario.',
  'journal.checkpointBy': 'Firmado por',
  'journal.checkpointForm': 'Forma',
  'journal.checkpointForm.cms': 'Un archivo CMS',
  'journal.checkpointForm.signature': 'Texto y firma',
  'journal.checkpointSubmit': 'Firmar y guardar…',
  'journal.verify': 'Verificar',
  'journal.valid': 'El diario está íntegro',
  'journal.invalid': 'El diario no es coherente',
  'journal.verified_one': 'Se comprobó {{count}} entrada, una a una.',
  'journal.verified_many': 'Se comprobaron {{count}} de entradas, una a una.',
  'journal.verified_other': 'Se comprobaron {{count}} entradas, una a una.',
  'journal.authenticated': 'La más reciente concuerda con la bóveda.',
  'journal.notAuthenticated': 'La bóveda estaba bloqueada; por eso la más reciente no se comparó con ella.',
  'journal.sequence': 'Núm.',
  'journal.at': 'Cuándo',
  'journal.verb': 'Acto',
  'journal.summary': 'Qué',
  'journal.entry': 'Entrada {{sequence}}',
  'journal.details': 'Detalles',
  'journal.hash': 'Hash',
}
