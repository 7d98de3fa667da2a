// The French words for error codes about trust lists and the truststores of other programs.

import type { trustErrors as english } from '../en/errors-trust.ts'
import type { ErrorWords } from '../error-words.ts'
import { nothingChanged } from './nothing.ts'

export const trustErrors: Readonly<Record<keyof typeof english, ErrorWords>> = {
  'trust.list-unknown': {
    what: 'Il n’y a pas de liste de confiance de ce nom.',
    unchanged: nothingChanged,
    next: 'Regardez les listes existantes, ou créez-en une de ce nom.',
  },
  'trust.list-exists': {
    what: 'Il y a déjà une liste de confiance de ce nom.',
    unchanged: 'La liste reste telle quelle.',
    next: 'Choisissez un autre nom, ou complétez la liste existante.',
  },
  'trust.list-empty': {
    what: 'La liste ne contient aucun certificat encore de confiance.',
    unchanged: 'Aucun fichier n’a été écrit.',
    next: 'Ajoutez d’abord les certificats auxquels se fier.',
  },
  'trust.anchor-unknown': {
    what: 'Ce certificat n’est pas dans la liste de confiance.',
    unchanged: nothingChanged,
    next: 'Regardez la liste à nouveau : il a peut-être été retiré entre-temps.',
  },
  'trust.anchor-known': {
    what: 'Ce certificat est déjà dans la liste de confiance.',
    unchanged: 'La liste reste telle quelle.',
    next: 'Modifiez la portée de celui qui s’y trouve.',
  },
  'trust.store-malformed': {
    what: 'Le magasin de confiance est mal formé.',
    unchanged: nothingChanged,
    next: 'Exportez-le à nouveau avec le programme qui l’a créé.',
  },
  'trust.store-unsupported': {
    what: 'Le magasin de confiance est protégé d’une manière qui n’est pas lue ici.',
    unchanged: nothingChanged,
    next: 'Réécrivez-le avec un keytool ou un openssl actuel, qui chiffrent en AES.',
  },
  'trust.wrong-password': {
    what: 'Le mot de passe n’est pas celui du magasin, ou le fichier est endommagé.',
    unchanged: nothingChanged,
    next: 'Essayez à nouveau le mot de passe. Celui de Java est souvent changeit.',
  },
  'trust.password-needed': {
    what: 'Le magasin de confiance exige un mot de passe.',
    unchanged: nothingChanged,
    next: 'Donnez le mot de passe avec le fichier.',
  },
  'trust.password-unfit': {
    what: 'Java n’accepterait pas ce mot de passe.',
    unchanged: 'Aucun fichier n’a été écrit.',
    next: 'Choisissez au moins six lettres, chiffres ou signes ASCII. Il ne protège aucun secret.',
  },
}
