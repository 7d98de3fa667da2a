// The French words for error codes about backups, keeps that were restored, and the phrase of the journal's head.

import type { backupErrors as english } from '../en/errors-backup.ts'
import type { ErrorWords } from '../error-words.ts'
import { nothingChanged, nothingSigned } from './nothing.ts'

export const backupErrors: Readonly<Record<keyof typeof english, ErrorWords>> = {
  'keep.not-empty': {
    what: 'Le dossier destiné au dépôt n’est pas vide.',
    unchanged: 'Rien n’a été restauré, et rien n’a été touché dans le dossier.',
    next: 'Démarrez Rootkeep avec un dossier vide et restaurez-y la sauvegarde.',
  },
  'keep.restored': {
    what: 'Ce dépôt a été restauré d’une sauvegarde, et personne n’a encore déclaré pourquoi il peut signer.',
    unchanged: nothingSigned,
    next: 'Déclarez le motif sur la page « Sauvegarde ». Les actes postérieurs à la sauvegarde ne sont pas dans ce dépôt.',
  },
  'backup.damaged': {
    what: 'La sauvegarde est endommagée, ou n’a pas été écrite jusqu’au bout.',
    unchanged: 'Aucun dépôt n’a été modifié.',
    next: 'Utilisez une autre copie de cette sauvegarde, ou une plus ancienne.',
  },
  'journal.phrase-misspelt': {
    what: 'Ce ne sont pas les mots d’une phrase.',
    unchanged: nothingChanged,
    next: 'Saisissez à nouveau le nombre et les huit mots, tels qu’ils ont été notés.',
  },
}
