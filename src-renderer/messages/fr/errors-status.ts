// The French words for error codes about revocations, lists, answers and paths.

import type { statusErrors as english } from '../en/errors-status.ts'
import type { ErrorWords } from '../error-words.ts'
import { nothingChanged } from './nothing.ts'

export const statusErrors: Readonly<Record<keyof typeof english, ErrorWords>> = {
  'revocation.already-revoked': {
    what: 'Le certificat a déjà été révoqué.',
    unchanged: 'La révocation antérieure reste telle quelle.',
    next: 'Sa date et son motif figurent dans la liste de révocation.',
  },
  'revocation.not-revoked': {
    what: 'Le certificat n’a pas été révoqué.',
    unchanged: nothingChanged,
    next: 'Il n’y a rien à lever.',
  },
  'revocation.not-on-hold': {
    what: 'La révocation est définitive : seule une suspension peut être levée.',
    unchanged: 'La révocation reste telle quelle.',
    next: 'Émettez un nouveau certificat si son titulaire en a besoin.',
  },
  'revocation.wrong-issuer': {
    what: 'Le certificat n’a pas été émis par cette autorité.',
    unchanged: nothingChanged,
    next: 'Révoquez-le auprès de l’autorité qui l’a émis.',
  },
  'revocation.date-invalid': {
    what: 'La date de la révocation n’est pas possible.',
    unchanged: nothingChanged,
    next: 'Choisissez une date entre le début du certificat et maintenant.',
  },
  'crl.number-not-increasing': {
    what: 'Le numéro de la liste n’augmenterait pas.',
    unchanged: 'Aucune liste n’a été signée.',
    next: 'Trouvez la copie la plus récente du dépôt : celle-ci est plus ancienne qu’une liste publiée.',
  },
  'crl.invalid-period': {
    what: 'La période de la liste n’est pas possible.',
    unchanged: 'Aucune liste n’a été signée.',
    next: 'Choisissez une mise à jour suivante postérieure à celle-ci, dans la durée de vie de l’émetteur.',
  },
  'crl.unknown': {
    what: 'Cette liste n’existe pas.',
    unchanged: nothingChanged,
    next: 'Émettez d’abord une liste.',
  },
  'crl.base-missing': {
    what: 'Il n’y a pas de liste complète dont un delta pourrait dire les changements.',
    unchanged: 'Aucune liste n’a été signée.',
    next: 'Émettez d’abord une liste complète, signée avec la même clé.',
  },
  'crl.self-check-failed': {
    what: 'La nouvelle liste n’a pas passé notre propre vérification.',
    unchanged: 'La liste n’a pas été livrée.',
    next: 'Ne l’utilisez pas ; signalez-le avec le code ci-dessous.',
  },
  'ocsp.invalid-period': {
    what: 'La période de la réponse n’est pas possible.',
    unchanged: 'Aucune réponse n’a été signée.',
    next: 'Choisissez une mise à jour suivante à venir, dans la durée de vie du signataire.',
  },
  'ocsp.malformed-response': {
    what: 'La réponse OCSP est mal formée.',
    unchanged: nothingChanged,
    next: 'Redemandez la réponse, faite par un programme qui suit la RFC 6960.',
  },
  'ocsp.not-a-responder': {
    what: 'Le signataire ne peut pas répondre aux requêtes OCSP pour cette autorité.',
    unchanged: 'Aucune réponse n’a été signée.',
    next: 'Répondez avec l’autorité elle-même, ou créez un nouveau délégué.',
  },
  'ocsp.malformed-request': {
    what: 'La requête OCSP est mal formée.',
    unchanged: 'Aucune réponse n’a été signée.',
    next: 'Redemandez la requête, faite par un programme qui suit la RFC 6960.',
  },
  'ocsp.delegate-unknown': {
    what: 'L’autorité n’a pas de délégué OCSP.',
    unchanged: 'Aucune réponse n’a été signée.',
    next: 'Créez d’abord un délégué, ou répondez avec l’autorité elle-même.',
  },
  'responder.address-invalid': {
    what: 'Ce n’est pas une adresse avec port où écouter.',
    unchanged: 'Aucun répondeur n’a été démarré.',
    next: 'Écrivez-la comme 127.0.0.1:8080, ou [::1]:8080.',
  },
  'responder.exposed': {
    what: 'L’adresse laisse d’autres machines interroger, et personne n’a dit qu’elles le peuvent.',
    unchanged: 'Aucun répondeur n’a été démarré.',
    next: 'Écoutez sur 127.0.0.1, ou autorisez expressément les inconnus.',
  },
  'responder.cannot-listen': {
    what: 'Rien ne peut écouter à cette adresse et sur ce port.',
    unchanged: 'Aucun répondeur n’a été démarré.',
    next: 'Choisissez un autre port, ou arrêtez le programme qui y écoute.',
  },
  'responder.running': {
    what: 'Un répondeur tourne déjà dans ce processus.',
    unchanged: 'Il continue de répondre.',
    next: 'Mettez fin à la session pour l’arrêter, puis redémarrez-le.',
  },
  'path.budget-exhausted': {
    what: 'Les certificats sont si enchevêtrés que la vérification a été abandonnée.',
    unchanged: nothingChanged,
    next: 'Ne donnez que les certificats qui appartiennent au chemin.',
  },
}
