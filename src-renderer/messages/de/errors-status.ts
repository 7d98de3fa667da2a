// The German words for error codes about revocations, lists, answers and paths.

import type { statusErrors as english } from '../en/errors-status.ts'
import type { ErrorWords } from '../error-words.ts'
import { nothingChanged } from './nothing.ts'

export const statusErrors: Readonly<Record<keyof typeof english, ErrorWords>> = {
  'revocation.already-revoked': {
    what: 'Das Zertifikat ist bereits widerrufen.',
    unchanged: 'Der frühere Widerruf bleibt bestehen.',
    next: 'Datum und Grund stehen in der Sperrliste.',
  },
  'revocation.not-revoked': {
    what: 'Das Zertifikat ist nicht widerrufen.',
    unchanged: nothingChanged,
    next: 'Es gibt nichts aufzuheben.',
  },
  'revocation.not-on-hold': {
    what: 'Der Widerruf ist endgültig: Nur eine Aussetzung lässt sich aufheben.',
    unchanged: 'Der Widerruf bleibt bestehen.',
    next: 'Stellen Sie ein neues Zertifikat aus, wenn der Inhaber eines braucht.',
  },
  'revocation.wrong-issuer': {
    what: 'Das Zertifikat wurde nicht von dieser CA ausgestellt.',
    unchanged: nothingChanged,
    next: 'Widerrufen Sie es bei der CA, die es ausgestellt hat.',
  },
  'revocation.date-invalid': {
    what: 'Das Datum des Widerrufs ist nicht möglich.',
    unchanged: nothingChanged,
    next: 'Wählen Sie ein Datum zwischen dem Beginn des Zertifikats und jetzt.',
  },
  'crl.number-not-increasing': {
    what: 'Die Nummer der Liste würde nicht steigen.',
    unchanged: 'Keine Liste wurde signiert.',
    next: 'Suchen Sie die neueste Kopie des Bestands: Diese ist älter als eine Liste, die veröffentlicht wurde.',
  },
  'crl.invalid-period': {
    what: 'Der Zeitraum der Liste ist nicht möglich.',
    unchanged: 'Keine Liste wurde signiert.',
    next: 'Wählen Sie eine nächste Aktualisierung nach dieser Aktualisierung, innerhalb der Gültigkeit des Ausstellers.',
  },
  'crl.unknown': {
    what: 'Diese Liste gibt es nicht.',
    unchanged: nothingChanged,
    next: 'Stellen Sie zuerst eine Liste aus.',
  },
  'crl.base-missing': {
    what: 'Es gibt keine vollständige Liste, deren Änderungen ein Delta nennen könnte.',
    unchanged: 'Keine Liste wurde signiert.',
    next: 'Stellen Sie zuerst eine vollständige Liste aus, signiert mit demselben Schlüssel.',
  },
  'crl.self-check-failed': {
    what: 'Die neue Liste hat die eigene Prüfung nicht bestanden.',
    unchanged: 'Die Liste wurde nicht herausgegeben.',
    next: 'Verwenden Sie sie nicht; melden Sie dies mit dem Code unten.',
  },
  'ocsp.invalid-period': {
    what: 'Der Zeitraum der Antwort ist nicht möglich.',
    unchanged: 'Keine Antwort wurde signiert.',
    next: 'Wählen Sie eine nächste Aktualisierung in der Zukunft, innerhalb der Gültigkeit des Signierers.',
  },
  'ocsp.malformed-response': {
    what: 'Die OCSP-Antwort ist fehlerhaft aufgebaut.',
    unchanged: nothingChanged,
    next: 'Lassen Sie sich die Antwort erneut geben, erstellt mit einem Programm, das RFC 6960 befolgt.',
  },
  'ocsp.not-a-responder': {
    what: 'Der Signierer darf für diese CA keine OCSP-Anfragen beantworten.',
    unchanged: 'Keine Antwort wurde signiert.',
    next: 'Antworten Sie mit der CA selbst oder legen Sie einen neuen Delegierten an.',
  },
  'ocsp.malformed-request': {
    what: 'Die OCSP-Anfrage ist fehlerhaft aufgebaut.',
    unchanged: 'Keine Antwort wurde signiert.',
    next: 'Lassen Sie sich die Anfrage erneut geben, erstellt mit einem Programm, das RFC 6960 befolgt.',
  },
  'ocsp.delegate-unknown': {
    what: 'Die CA hat keinen OCSP-Delegierten.',
    unchanged: 'Keine Antwort wurde signiert.',
    next: 'Legen Sie zuerst einen Delegierten an oder antworten Sie mit der CA selbst.',
  },
  'responder.address-invalid': {
    what: 'Das ist keine Adresse mit Port, unter der sich lauschen lässt.',
    unchanged: 'Kein Responder wurde gestartet.',
    next: 'Schreiben Sie sie als 127.0.0.1:8080 oder [::1]:8080.',
  },
  'responder.exposed': {
    what: 'Unter dieser Adresse können andere Rechner anfragen, und niemand hat es ihnen erlaubt.',
    unchanged: 'Kein Responder wurde gestartet.',
    next: 'Lauschen Sie auf 127.0.0.1 oder erlauben Sie Fremden ausdrücklich den Zugriff.',
  },
  'responder.cannot-listen': {
    what: 'Unter dieser Adresse und diesem Port lässt sich nicht lauschen.',
    unchanged: 'Kein Responder wurde gestartet.',
    next: 'Wählen Sie einen anderen Port oder beenden Sie das Programm, das dort lauscht.',
  },
  'responder.running': {
    what: 'In diesem Prozess läuft bereits ein Responder.',
    unchanged: 'Er antwortet weiter.',
    next: 'Beenden Sie die Sitzung, um ihn anzuhalten, und starten Sie ihn dann neu.',
  },
  'path.budget-exhausted': {
    what: 'Die Zertifikate sind so verflochten, dass die Prüfung aufgegeben wurde.',
    unchanged: nothingChanged,
    next: 'Geben Sie nur die Zertifikate an, die zum Pfad gehören.',
  },
}
