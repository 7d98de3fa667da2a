// The French words for error codes about profiles, authorities, requests and certificates.

import type { issuingErrors as english } from '../en/errors-issuing.ts'
import type { ErrorWords } from '../error-words.ts'
import { nothingChanged, nothingSigned } from './nothing.ts'

export const issuingErrors: Readonly<Record<keyof typeof english, ErrorWords>> = {
  'profile.unknown': {
    what: 'Ce profil n’existe pas.',
    unchanged: nothingSigned,
    next: 'Choisissez l’un des profils de la liste.',
  },
  'profile.invalid': {
    what: 'Le profil n’est pas valide.',
    unchanged: 'Le profil n’a pas été enregistré.',
    next: 'Corrigez les lignes indiquées ci-dessus.',
  },
  'profile.wrong-kind': {
    what: 'Le profil est destiné à une autre sorte de certificat.',
    unchanged: nothingSigned,
    next: 'Choisissez un profil pour racines, pour subordonnées ou pour personnes, selon l’acte.',
  },
  'profile.name-taken': {
    what: 'Un profil intégré porte ce nom.',
    unchanged: 'Le profil n’a pas été enregistré.',
    next: 'Donnez un autre nom à votre profil.',
  },
  'authority.unknown': {
    what: 'Cette autorité n’existe pas dans ce dépôt.',
    unchanged: nothingSigned,
    next: 'Choisissez une autorité dans la liste.',
  },
  'authority.name-taken': {
    what: 'Une autorité de ce dépôt porte déjà ce nom.',
    unchanged: nothingSigned,
    next: 'Choisissez un autre nom court ; un répertoire de confiance ne pourrait contenir les deux.',
  },
  'issuer.not-a-ca': {
    what: 'L’émetteur n’est pas une autorité de certification.',
    unchanged: nothingSigned,
    next: 'Choisissez une autorité qui peut en certifier d’autres.',
  },
  'issuer.revoked': {
    what: 'L’émetteur a été révoqué.',
    unchanged: nothingSigned,
    next: 'Choisissez un autre émetteur, ou créez-en un nouveau.',
  },
  'issuer.expired': {
    what: 'L’émetteur a expiré.',
    unchanged: nothingSigned,
    next: 'Choisissez un autre émetteur, ou créez-en un nouveau.',
  },
  'issuer.not-yet-valid': {
    what: 'L’émetteur n’est pas encore valide.',
    unchanged: nothingSigned,
    next: 'Vérifiez l’horloge de cette machine, ou attendez.',
  },
  'issuer.key-elsewhere': {
    what: 'La clé de cet émetteur n’est pas dans ce dépôt.',
    unchanged: nothingSigned,
    next: 'Choisissez un émetteur dont la clé est ici, ou ouvrez le dépôt qui la détient.',
  },
  'issuer.path-length-exceeded': {
    what: 'L’émetteur ne peut pas certifier une autre autorité sous lui.',
    unchanged: nothingSigned,
    next: 'Choisissez un émetteur plus haut dans l’arbre, comme la racine.',
  },
  'request.bad-signature': {
    what: 'La signature de la demande est fausse : l’expéditeur n’a pas prouvé qu’il détient la clé.',
    unchanged: 'La demande n’a pas été intégrée.',
    next: 'Réclamez une nouvelle demande. Celle-ci est sans issue.',
  },
  'request.unknown': {
    what: 'Cette demande n’est pas dans la boîte de réception.',
    unchanged: nothingChanged,
    next: 'Revenez à la boîte de réception et choisissez-en une dans la liste.',
  },
  'request.not-pending': {
    what: 'La demande a déjà été décidée.',
    unchanged: nothingSigned,
    next: 'Regardez-la dans la boîte de réception : elle a été émise ou rejetée.',
  },
  'request.not-rejected': {
    what: 'La demande n’a pas été rejetée.',
    unchanged: nothingSigned,
    next: 'Regardez-la dans la boîte de réception : seul ce qui a été rejeté peut être remis.',
  },
  'request.doubtful': {
    what: 'Une personne doit d’abord regarder cette demande.',
    unchanged: nothingSigned,
    next: 'Examinez la demande ; approuvez-la malgré le doute, ou rejetez-la.',
  },
  'request.spkac-unsupported': {
    what: 'C’est un SPKAC, une ancienne forme de demande qui n’est pas acceptée.',
    unchanged: 'La demande n’a pas été intégrée.',
    next: 'Réclamez une demande PKCS#10 (BEGIN CERTIFICATE REQUEST).',
  },
  'request.asks-for-ca': {
    what: 'La demande veut devenir une autorité de certification.',
    unchanged: nothingSigned,
    next: 'Créez plutôt délibérément une autorité subordonnée, ou réclamez une demande sans cela.',
  },
  'request.extension-not-allowed': {
    what: 'La demande veut une extension que le profil refuse.',
    unchanged: nothingSigned,
    next: 'Réclamez une demande sans elle, ou choisissez un autre profil.',
  },
  'certificate.unknown': {
    what: 'Ce certificat n’existe pas dans ce dépôt.',
    unchanged: nothingChanged,
    next: 'Choisissez-en un dans la liste, ou examinez-le en tant que fichier.',
  },
  'certificate.bad-signature': {
    what: 'La signature du certificat est fausse.',
    unchanged: nothingSigned,
    next: 'N’utilisez pas ce certificat ; demandez d’où il vient.',
  },
  'certificate.subject-needed': {
    what: 'Le certificat a besoin d’un sujet.',
    unchanged: nothingSigned,
    next: 'Écrivez un sujet, ou réclamez une demande qui en a un.',
  },
  'certificate.name-not-allowed': {
    what: 'Le profil n’admet pas ce nom.',
    unchanged: nothingSigned,
    next: 'Choisissez un autre profil, ou un autre nom.',
  },
  'certificate.lint-failed': {
    what: 'Le certificat enfreindrait une règle des normes.',
    unchanged: nothingSigned,
    next: 'Lisez les constats et modifiez ce qu’ils indiquent.',
  },
  'certificate.validity-beyond-issuer': {
    what: 'Le certificat survivrait à son émetteur.',
    unchanged: nothingSigned,
    next: 'Choisissez une fin plus proche.',
  },
  'certificate.validity-invalid': {
    what: 'La période de validité n’est pas possible.',
    unchanged: nothingSigned,
    next: 'Choisissez une fin postérieure au début.',
  },
  'certificate.preparation-unknown': {
    what: 'Ce qui avait été préparé n’est plus là.',
    unchanged: nothingSigned,
    next: 'Préparez-le à nouveau : un verrouillage ou un redémarrage oublie les préparations.',
  },
  'certificate.self-check-failed': {
    what: 'Le nouveau certificat n’a pas passé notre propre vérification.',
    unchanged: 'Le certificat n’a pas été livré.',
    next: 'Ne l’utilisez pas ; signalez-le avec le code ci-dessous.',
  },
  'certificate.serial-taken': {
    what: 'Le numéro de série a déjà servi.',
    unchanged: nothingSigned,
    next: 'Réessayez : un nouveau numéro sera tiré.',
  },
}
