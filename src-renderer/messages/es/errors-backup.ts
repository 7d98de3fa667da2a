// The Spanish words for error codes about backups, keeps that were restored, and the phrase of the journal's head.

import type { backupErrors as english } from '../en/errors-backup.ts'
import type { ErrorWords } from '../error-words.ts'
import { nothingChanged, nothingSigned } from './nothing.ts'

export const backupErrors: Readonly<Record<keyof typeof english, ErrorWords>> = {
  'keep.not-empty': {
    what: 'La carpeta del depósito no está vacía.',
    unchanged: 'No se ha restaurado nada ni se ha tocado nada en la carpeta.',
    next: 'Inicie Rootkeep con una carpeta vacía y restaure allí el respaldo.',
  },
  'keep.restored': {
    what: 'Este depósito se restauró de un respaldo, y nadie ha declarado aún por qué puede firmar.',
    unchanged: nothingSigned,
    next: 'Declare el motivo en la página «Respaldo». Los actos posteriores al respaldo no están en este depósito.',
  },
  'backup.damaged': {
    what: 'El respaldo está dañado o no se escribió hasta el final.',
    unchanged: 'No se ha modificado ningún depósito.',
    next: 'Use otra copia de este respaldo, o uno anterior.',
  },
  'journal.phrase-misspelt': {
    what: 'Estas no son las palabras de una frase.',
    unchanged: nothingChanged,
    next: 'Escriba de nuevo el número y las ocho palabras, tal como se anotaron.',
  },
}
