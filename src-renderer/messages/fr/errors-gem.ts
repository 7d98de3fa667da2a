// The French words for error codes about gems, their policies and gem's trust directory.

import type { gemErrors as english } from '../en/errors-gem.ts'
import type { ErrorWords } from '../error-words.ts'
import { nothingChanged, nothingSigned } from './nothing.ts'

export const gemErrors: Readonly<Record<keyof typeof english, ErrorWords>> = {
  'gem.malformed': {
    what: 'Une partie de la gem est illisible.',
    unchanged: nothingChanged,
    next: 'N’installez pas la gem. Téléchargez-la à nouveau, ou interrogez son auteur.',
  },
  'gem.inflates-too-much': {
    what: 'Une partie de la gem se décompresse en plus que n’en contient aucune gem.',
    unchanged: nothingChanged,
    next: 'Ne décompressez pas la gem : elle peut remplir le disque.',
  },
  'gem.unsafe': {
    what: 'La gem contient quelque chose que personne ne devrait signer.',
    unchanged: nothingSigned,
    next: 'Examinez la gem dans son rapport et reconstruisez-la avec gem build.',
  },
  'gem.key-unfit': {
    what: 'gem ne peut pas lire les clés de cette sorte.',
    unchanged: nothingSigned,
    next: 'Signez avec une clé RSA ou EC.',
  },
  'gem.signer-refused': {
    what: 'Une gem signée avec ce certificat serait refusée par les vérificateurs rigoureux.',
    unchanged: nothingSigned,
    next: 'Renouvelez le certificat, ou ajoutez les certificats au-dessus de lui jusqu’à une racine.',
  },
  'gem.self-check-failed': {
    what: 'La gem signée ne résiste pas à sa propre vérification.',
    unchanged: 'Rien n’a été livré ; le journal garde la tentative.',
    next: 'Signalez ce défaut avec la gem.',
  },
  'gem.policy-invalid': {
    what: 'La politique dit quelque chose qu’elle ne peut pas dire.',
    unchanged: nothingChanged,
    next: 'Corrigez les endroits indiqués par ligne et colonne.',
  },
  'gem.policy-unknown': {
    what: 'Il n’y a pas de politique de ce nom.',
    unchanged: nothingChanged,
    next: 'Choisissez-en une dans la liste, ou indiquez un fichier YAML.',
  },
  'gem.root-not-trusted': {
    what: 'Ce certificat n’est pas une racine, et gem ne cherche que des racines.',
    unchanged: nothingChanged,
    next: 'Ajoutez plutôt la racine de sa chaîne.',
  },
}
