// The French words for error codes about what comes after the first issuance: renewal, new keys, answers from elsewhere.

import type { successionErrors as english } from '../en/errors-succession.ts'
import type { ErrorWords } from '../error-words.ts'
import { nothingChanged, nothingSigned } from './nothing.ts'

export const successionErrors: Readonly<Record<keyof typeof english, ErrorWords>> = {
  'authority.key-differs': {
    what: 'Le certificat est pour une autre clé que celle de l’autorité.',
    unchanged: nothingChanged,
    next: 'Demandez à l’autorité parente un certificat pour la demande créée ici.',
  },
  'authority.name-differs': {
    what: 'Le certificat est pour un autre nom que celui demandé.',
    unchanged: nothingChanged,
    next: 'Demandez à l’autorité parente un certificat pour le nom exact de la demande.',
  },
  'authority.retired': {
    what: 'L’autorité a été retirée.',
    unchanged: nothingChanged,
    next: 'Créez une nouvelle autorité. Une autorité retirée signe encore ses listes de révocation et ses réponses OCSP.',
  },
  'authority.waiting': {
    what: 'L’autorité n’a pas encore de certificat.',
    unchanged: nothingSigned,
    next: 'Envoyez sa demande à l’autorité parente, et adoptez le certificat qui revient.',
  },
  'issuer.retired': {
    what: 'L’émetteur a été retiré : il n’émet plus.',
    unchanged: nothingSigned,
    next: 'Choisissez un autre émetteur.',
  },
  'certificate.expired': {
    what: 'Le certificat a expiré.',
    unchanged: nothingChanged,
    next: 'Demandez-en un qui soit valide.',
  },
  'certificate.revoked': {
    what: 'Le certificat a été révoqué : sa clé n’est donc plus certifiée.',
    unchanged: nothingSigned,
    next: 'Certifiez plutôt une nouvelle clé.',
  },
  'certificate.issued-elsewhere': {
    what: 'Aucune autorité de ce dépôt n’a émis ce certificat.',
    unchanged: nothingSigned,
    next: 'Réclamez une demande, et émettez pour elle.',
  },
  'certificate.key-elsewhere': {
    what: 'La clé de ce certificat n’est pas dans ce dépôt.',
    unchanged: nothingSigned,
    next: 'Son propriétaire peut le signer à nouveau là où est la clé, comme avec gem cert --re-sign.',
  },
  'certificate.is-authority': {
    what: 'C’est le certificat d’une autorité.',
    unchanged: nothingChanged,
    next: 'Renouvelez-le ou importez-le comme autorité.',
  },
  'certificate.not-a-ca': {
    what: 'Ce n’est pas le certificat d’une autorité.',
    unchanged: nothingChanged,
    next: 'Choisissez le certificat d’une AC : un certificat dont la clé peut signer des certificats.',
  },
  'certificate.same-key': {
    what: 'La clé est la même qu’avant.',
    unchanged: nothingSigned,
    next: 'Apportez une nouvelle clé, ou renouvelez le certificat avec la clé qu’il a.',
  },
  'certificate.subject-differs': {
    what: 'La nouvelle clé appartient à un autre sujet.',
    unchanged: nothingSigned,
    next: 'Réclamez une demande avec le même sujet, ou émettez-lui son propre certificat.',
  },
}
