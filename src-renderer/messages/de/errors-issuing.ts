// The German words for error codes about profiles, authorities, requests and certificates.

import type { issuingErrors as english } from '../en/errors-issuing.ts'
import type { ErrorWords } from '../error-words.ts'
import { nothingChanged, nothingSigned } from './nothing.ts'

export const issuingErrors: Readonly<Record<keyof typeof english, ErrorWords>> = {
  'profile.unknown': {
    what: 'Dieses Profil gibt es nicht.',
    unchanged: nothingSigned,
    next: 'Wählen Sie eines der Profile aus der Liste.',
  },
  'profile.invalid': {
    what: 'Das Profil ist nicht gültig.',
    unchanged: 'Das Profil wurde nicht gespeichert.',
    next: 'Berichtigen Sie die oben genannten Zeilen.',
  },
  'profile.wrong-kind': {
    what: 'Das Profil ist für eine andere Art von Zertifikat.',
    unchanged: nothingSigned,
    next: 'Wählen Sie, wie der Vorgang es verlangt, ein Profil für Root-CAs, für Sub-CAs oder für Personen.',
  },
  'profile.name-taken': {
    what: 'Ein eingebautes Profil hat diesen Namen.',
    unchanged: 'Das Profil wurde nicht gespeichert.',
    next: 'Geben Sie Ihrem Profil einen anderen Namen.',
  },
  'authority.unknown': {
    what: 'Diese CA gibt es in diesem Bestand nicht.',
    unchanged: nothingSigned,
    next: 'Wählen Sie eine CA aus der Liste.',
  },
  'authority.name-taken': {
    what: 'Eine CA dieses Bestands hat diesen Namen bereits.',
    unchanged: nothingSigned,
    next: 'Wählen Sie einen anderen Kurznamen; ein Vertrauensverzeichnis könnte nicht beide aufnehmen.',
  },
  'issuer.not-a-ca': {
    what: 'Der Aussteller ist keine CA.',
    unchanged: nothingSigned,
    next: 'Wählen Sie eine CA, die andere zertifizieren darf.',
  },
  'issuer.revoked': {
    what: 'Der Aussteller ist widerrufen.',
    unchanged: nothingSigned,
    next: 'Wählen Sie einen anderen Aussteller oder legen Sie einen neuen an.',
  },
  'issuer.expired': {
    what: 'Der Aussteller ist abgelaufen.',
    unchanged: nothingSigned,
    next: 'Wählen Sie einen anderen Aussteller oder legen Sie einen neuen an.',
  },
  'issuer.not-yet-valid': {
    what: 'Der Aussteller ist noch nicht gültig.',
    unchanged: nothingSigned,
    next: 'Prüfen Sie die Uhr dieses Rechners oder warten Sie.',
  },
  'issuer.key-elsewhere': {
    what: 'Der Schlüssel dieses Ausstellers ist nicht in diesem Bestand.',
    unchanged: nothingSigned,
    next: 'Wählen Sie einen Aussteller, dessen Schlüssel hier ist, oder öffnen Sie den Bestand, der ihn hat.',
  },
  'issuer.path-length-exceeded': {
    what: 'Der Aussteller darf keine weitere CA unter sich zertifizieren.',
    unchanged: nothingSigned,
    next: 'Wählen Sie einen Aussteller weiter oben im Baum, etwa die Root-CA.',
  },
  'request.bad-signature': {
    what: 'Die Signatur des Antrags ist falsch: Der Absender hat nicht bewiesen, dass er den Schlüssel besitzt.',
    unchanged: 'Der Antrag wurde nicht aufgenommen.',
    next: 'Bitten Sie um einen neuen Antrag. Mit diesem geht es nicht weiter.',
  },
  'request.unknown': {
    what: 'Diesen Antrag gibt es im Eingang nicht.',
    unchanged: nothingChanged,
    next: 'Gehen Sie zurück zum Eingang und wählen Sie einen aus der Liste.',
  },
  'request.not-pending': {
    what: 'Über den Antrag ist bereits entschieden.',
    unchanged: nothingSigned,
    next: 'Sehen Sie ihn im Eingang an: Er wurde ausgestellt oder abgelehnt.',
  },
  'request.not-rejected': {
    what: 'Der Antrag wurde nicht abgelehnt.',
    unchanged: nothingSigned,
    next: 'Sehen Sie ihn sich im Eingang an: Nur Abgelehntes lässt sich zurücklegen.',
  },
  'request.doubtful': {
    what: 'Diesen Antrag soll sich zuerst ein Mensch ansehen.',
    unchanged: nothingSigned,
    next: 'Sehen Sie den Antrag durch; bewilligen Sie ihn trotz des Zweifels oder lehnen Sie ihn ab.',
  },
  'request.spkac-unsupported': {
    what: 'Das ist ein SPKAC, eine alte Form des Antrags, die nicht angenommen wird.',
    unchanged: 'Der Antrag wurde nicht aufgenommen.',
    next: 'Bitten Sie um einen PKCS#10-Antrag (BEGIN CERTIFICATE REQUEST).',
  },
  'request.asks-for-ca': {
    what: 'Mit dem Antrag will jemand eine CA werden.',
    unchanged: nothingSigned,
    next: 'Legen Sie stattdessen bewusst eine Sub-CA an oder bitten Sie um einen Antrag ohne dieses Verlangen.',
  },
  'request.extension-not-allowed': {
    what: 'Der Antrag verlangt eine Erweiterung, die das Profil ablehnt.',
    unchanged: nothingSigned,
    next: 'Bitten Sie um einen Antrag ohne sie oder wählen Sie ein anderes Profil.',
  },
  'certificate.unknown': {
    what: 'Dieses Zertifikat gibt es in diesem Bestand nicht.',
    unchanged: nothingChanged,
    next: 'Wählen Sie eines aus der Liste oder sehen Sie es als Datei an.',
  },
  'certificate.bad-signature': {
    what: 'Die Signatur des Zertifikats ist falsch.',
    unchanged: nothingSigned,
    next: 'Verwenden Sie dieses Zertifikat nicht; fragen Sie, woher es kommt.',
  },
  'certificate.subject-needed': {
    what: 'Das Zertifikat braucht ein Subject.',
    unchanged: nothingSigned,
    next: 'Geben Sie ein Subject ein oder bitten Sie um einen Antrag, der eines hat.',
  },
  'certificate.name-not-allowed': {
    what: 'Das Profil lässt diesen Namen nicht zu.',
    unchanged: nothingSigned,
    next: 'Wählen Sie ein anderes Profil oder einen anderen Namen.',
  },
  'certificate.lint-failed': {
    what: 'Das Zertifikat würde eine Regel der Standards verletzen.',
    unchanged: nothingSigned,
    next: 'Lesen Sie die Befunde und ändern Sie, was sie nennen.',
  },
  'certificate.validity-beyond-issuer': {
    what: 'Das Zertifikat würde seinen Aussteller überdauern.',
    unchanged: nothingSigned,
    next: 'Wählen Sie ein früheres Ende.',
  },
  'certificate.validity-invalid': {
    what: 'Der Gültigkeitszeitraum ist nicht möglich.',
    unchanged: nothingSigned,
    next: 'Wählen Sie ein Ende nach dem Beginn.',
  },
  'certificate.preparation-unknown': {
    what: 'Was vorbereitet wurde, ist nicht mehr da.',
    unchanged: nothingSigned,
    next: 'Bereiten Sie es erneut vor: Eine Sperre oder ein Neustart verwirft Vorbereitungen.',
  },
  'certificate.self-check-failed': {
    what: 'Das neue Zertifikat hat die eigene Prüfung nicht bestanden.',
    unchanged: 'Das Zertifikat wurde nicht herausgegeben.',
    next: 'Verwenden Sie es nicht; melden Sie dies mit dem Code unten.',
  },
  'certificate.serial-taken': {
    what: 'Die Seriennummer wurde schon einmal verwendet.',
    unchanged: nothingSigned,
    next: 'Versuchen Sie es erneut: Eine neue Nummer wird gezogen.',
  },
}
