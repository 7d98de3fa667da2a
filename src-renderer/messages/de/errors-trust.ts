// The German words for error codes about trust lists and the truststores of other programs.

import type { trustErrors as english } from '../en/errors-trust.ts'
import type { ErrorWords } from '../error-words.ts'
import { nothingChanged } from './nothing.ts'

export const trustErrors: Readonly<Record<keyof typeof english, ErrorWords>> = {
  'trust.list-unknown': {
    what: 'Es gibt keine Vertrauensliste dieses Namens.',
    unchanged: nothingChanged,
    next: 'Sehen Sie die vorhandenen Listen an oder legen Sie eine dieses Namens an.',
  },
  'trust.list-exists': {
    what: 'Es gibt bereits eine Vertrauensliste dieses Namens.',
    unchanged: 'Die Liste bleibt, wie sie ist.',
    next: 'Wählen Sie einen anderen Namen oder ergänzen Sie die vorhandene Liste.',
  },
  'trust.list-empty': {
    what: 'In der Liste ist kein Zertifikat, dem noch vertraut wird.',
    unchanged: 'Keine Datei wurde geschrieben.',
    next: 'Fügen Sie zuerst die Zertifikate hinzu, denen vertraut werden soll.',
  },
  'trust.anchor-unknown': {
    what: 'Dieses Zertifikat ist nicht in der Vertrauensliste.',
    unchanged: nothingChanged,
    next: 'Sehen Sie die Liste erneut an: Es wurde vielleicht inzwischen entfernt.',
  },
  'trust.anchor-known': {
    what: 'Dieses Zertifikat ist bereits in der Vertrauensliste.',
    unchanged: 'Die Liste bleibt, wie sie ist.',
    next: 'Ändern Sie den Geltungsbereich des vorhandenen.',
  },
  'trust.store-malformed': {
    what: 'Der Truststore ist fehlerhaft aufgebaut.',
    unchanged: nothingChanged,
    next: 'Exportieren Sie ihn erneut mit dem Programm, das ihn erstellt hat.',
  },
  'trust.store-unsupported': {
    what: 'Der Truststore ist auf eine Weise geschützt, die hier nicht gelesen wird.',
    unchanged: nothingChanged,
    next: 'Schreiben Sie ihn neu mit einem aktuellen keytool oder openssl, die mit AES verschlüsseln.',
  },
  'trust.wrong-password': {
    what: 'Das Passwort ist nicht das des Truststores, oder die Datei ist beschädigt.',
    unchanged: nothingChanged,
    next: 'Versuchen Sie das Passwort erneut. Das von Java selbst ist oft changeit.',
  },
  'trust.password-needed': {
    what: 'Der Truststore braucht ein Passwort.',
    unchanged: nothingChanged,
    next: 'Geben Sie das Passwort zur Datei an.',
  },
  'trust.password-unfit': {
    what: 'Java würde dieses Passwort nicht nehmen.',
    unchanged: 'Keine Datei wurde geschrieben.',
    next: 'Wählen Sie mindestens sechs Buchstaben, Ziffern oder Zeichen aus ASCII. Es hält nichts geheim.',
  },
}
