// German texts about files that are dropped anywhere: what they are, and where they are looked at.

import type { drop as english } from '../en/drop.ts'
import type { Words } from '../words.ts'

export const drop: Words<typeof english> = {
  'drop.title': 'Abgelegte Dateien',
  'drop.titleOpened': 'Geöffnete Dateien',
  'drop.refused': 'Ließ sich nicht öffnen',
  'drop.keep': 'Ein anderer Bestand',
  'drop.keepSentence': 'Dieser Bestand wird zuerst gesperrt und geschlossen. Nichts darin ändert sich.',
  'drop.openKeep': 'Diesen Bestand schließen und jenen öffnen',
  'drop.letGo': 'Loslassen, um zu sehen, was es ist. Noch wird nichts aufgenommen.',
  'drop.kind.certificate': 'Zertifikat',
  'drop.kind.certification-request': 'Zertifikatsantrag',
  'drop.kind.crl': 'Sperrliste',
  'drop.kind.ocsp-request': 'OCSP-Anfrage',
  'drop.kind.ocsp-response': 'OCSP-Antwort',
  'drop.kind.pkcs7': 'Zertifikate (PKCS#7)',
  'drop.kind.pkcs12': 'Schlüsselspeicher (PKCS#12)',
  'drop.kind.truststore': 'Truststore (Java)',
  'drop.kind.private-key': 'Privater Schlüssel',
  'drop.kind.public-key': 'Öffentlicher Schlüssel',
  'drop.kind.spkac': 'SPKAC-Antrag',
  'drop.kind.gem': 'Gem',
  'drop.kind.backup': 'Sicherung eines Bestands',
  'drop.kind.keep-link': 'Datei, die einen Bestand öffnet',
  'drop.kind.unknown': 'Hier nicht bekannt',
  'drop.open.certificate': 'Fragen, ob ihm vertraut wird',
  'drop.open.certification-request': 'In den Eingang aufnehmen',
  'drop.open.crl': 'Liste lesen',
  'drop.open.ocsp-request': 'Anfrage lesen',
  'drop.open.ocsp-response': 'Antwort lesen',
  'drop.open.pkcs7': 'Fragen, ob ihnen vertraut wird',
  'drop.open.truststore': 'Vertrauensliste dafür wählen',
  'drop.open.gem': 'Gem untersuchen',
  'drop.instead.key':
    'Ein privater Schlüssel wird unter „Schlüssel“ aufgenommen; dort wird nach seiner Passphrase gefragt.',
  'drop.instead.backup':
    'Eine Sicherung wird in einen leeren Ordner wiederhergestellt: Starten Sie Rootkeep mit einem Bestand, den es noch nicht gibt.',
  'drop.instead.keep-link': 'Sie öffnet sich durch Doppelklick an ihrem Ort, nicht durch Ablegen hier.',
  'drop.instead.nothing': 'Keine Ansicht liest dies. Nichts wurde aufgenommen.',
}
