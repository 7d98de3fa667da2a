// The German words for error codes about what comes after the first issuance: renewal, new keys, answers from elsewhere.

import type { successionErrors as english } from '../en/errors-succession.ts'
import type { ErrorWords } from '../error-words.ts'
import { nothingChanged, nothingSigned } from './nothing.ts'

export const successionErrors: Readonly<Record<keyof typeof english, ErrorWords>> = {
  'authority.key-differs': {
    what: 'Das Zertifikat ist für einen anderen Schlüssel als den der CA.',
    unchanged: nothingChanged,
    next: 'Bitten Sie die übergeordnete CA um ein Zertifikat für den hier erzeugten Antrag.',
  },
  'authority.name-differs': {
    what: 'Das Zertifikat ist für einen anderen Namen als den beantragten.',
    unchanged: nothingChanged,
    next: 'Bitten Sie die übergeordnete CA um ein Zertifikat für genau den Namen im Antrag.',
  },
  'authority.retired': {
    what: 'Die CA ist stillgelegt.',
    unchanged: nothingChanged,
    next: 'Legen Sie eine neue CA an. Eine stillgelegte signiert noch ihre Sperrlisten und OCSP-Antworten.',
  },
  'authority.waiting': {
    what: 'Die CA hat noch kein Zertifikat.',
    unchanged: nothingSigned,
    next: 'Senden Sie ihren Antrag an die übergeordnete CA und übernehmen Sie das Zertifikat, das zurückkommt.',
  },
  'issuer.retired': {
    what: 'Der Aussteller ist stillgelegt: Er stellt nichts mehr aus.',
    unchanged: nothingSigned,
    next: 'Wählen Sie einen anderen Aussteller.',
  },
  'certificate.expired': {
    what: 'Das Zertifikat ist abgelaufen.',
    unchanged: nothingChanged,
    next: 'Bitten Sie um ein gültiges.',
  },
  'certificate.revoked': {
    what: 'Das Zertifikat ist widerrufen, deshalb wird sein Schlüssel nicht erneut zertifiziert.',
    unchanged: nothingSigned,
    next: 'Zertifizieren Sie stattdessen einen neuen Schlüssel.',
  },
  'certificate.issued-elsewhere': {
    what: 'Keine CA dieses Bestands hat dieses Zertifikat ausgestellt.',
    unchanged: nothingSigned,
    next: 'Bitten Sie um einen Antrag und stellen Sie dafür aus.',
  },
  'certificate.key-elsewhere': {
    what: 'Der Schlüssel dieses Zertifikats ist nicht in diesem Bestand.',
    unchanged: nothingSigned,
    next: 'Der Inhaber kann es dort neu signieren, wo der Schlüssel ist, etwa mit gem cert --re-sign.',
  },
  'certificate.is-authority': {
    what: 'Das ist das Zertifikat einer CA.',
    unchanged: nothingChanged,
    next: 'Erneuern oder importieren Sie es als CA.',
  },
  'certificate.not-a-ca': {
    what: 'Das ist nicht das Zertifikat einer CA.',
    unchanged: nothingChanged,
    next: 'Wählen Sie das Zertifikat einer CA: eines, dessen Schlüssel Zertifikate signieren darf.',
  },
  'certificate.same-key': {
    what: 'Der Schlüssel ist derselbe wie zuvor.',
    unchanged: nothingSigned,
    next: 'Bringen Sie einen neuen Schlüssel oder erneuern Sie das Zertifikat mit seinem bisherigen.',
  },
  'certificate.subject-differs': {
    what: 'Der neue Schlüssel gehört zu einem anderen Subject.',
    unchanged: nothingSigned,
    next: 'Bitten Sie um einen Antrag mit demselben Subject oder stellen Sie dafür ein eigenes Zertifikat aus.',
  },
}
