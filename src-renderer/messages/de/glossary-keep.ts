// The German words of the trade, second part: of revocation, of files, of the keep, of gems.

import type { glossaryKeep as english } from '../en/glossary-keep.ts'
import type { Words } from '../words.ts'

export const glossaryKeep: Words<typeof english> = {
  'term.revocation': 'Widerruf',
  'term.revocation.meaning':
    'Vom Aussteller signiert sagen, dass ein Zertifikat vor seiner Zeit nicht mehr gilt.',
  'term.revocation.why':
    'Er wirkt nur, wenn die Liste dort veröffentlicht ist, wo andere nachsehen. Er lässt sich nicht rückgängig machen.',
  'term.reasonCode': 'Grund',
  'term.reasonCode.meaning':
    'Warum ein Zertifikat widerrufen wurde: Sein Schlüssel ist anderen bekannt, es wurde ersetzt und so weiter.',
  'term.reasonCode.why':
    'Bei einem kompromittierten Schlüssel ist auch zweifelhaft, was er vorher signiert hat.',
  'term.hold': 'Aussetzung',
  'term.hold.meaning':
    'Ein Widerruf, der wieder aufgehoben werden kann: der einzige Grund, der nicht endgültig ist.',
  'term.hold.why':
    'Für einen Schlüssel, der nur vermisst wird. Inzwischen gilt das Zertifikat als widerrufen.',
  'term.crl': 'Sperrliste (CRL)',
  'term.crl.meaning':
    'Eine signierte Liste der Seriennummern, die eine CA widerrufen hat, mit einem Datum für die nächste.',
  'term.crl.why':
    'Veröffentlichen Sie eine, bevor die letzte endet, auch wenn sich nichts geändert hat: Eine alte Liste beweist nichts.',
  'term.deltaCrl': 'Delta-CRL',
  'term.deltaCrl.meaning': 'Eine kurze Liste dessen, was sich seit einer vollständigen geändert hat.',
  'term.deltaCrl.why':
    'Lange Listen müssen nicht für jeden Widerruf neu geholt werden. Nicht jedes Programm liest sie.',
  'term.partitionedCrl': 'Partitionierte CRL',
  'term.partitionedCrl.meaning': 'Mehrere Listen einer CA, jede für einen Teil ihrer Zertifikate.',
  'term.partitionedCrl.why':
    'Keine Liste wächst unbegrenzt. Das Zertifikat sagt, in welchem Teil nachzusehen ist.',
  'term.crlNumber': 'CRL-Nummer',
  'term.crlNumber.meaning': 'Zählt die Listen einer CA und steigt immer nur.',
  'term.crlNumber.why': 'Von zwei Listen nennt sie die spätere. Rootkeep verwendet keine Nummer zweimal.',
  'term.nextUpdate': 'nextUpdate',
  'term.nextUpdate.meaning':
    'Der Tag, bis zu dem die nächste Liste oder Antwort erscheint. thisUpdate ist der Zeitpunkt dieser.',
  'term.nextUpdate.why': 'Danach weisen sorgfältige Programme zurück, was sie nicht prüfen können.',
  'term.ocsp': 'OCSP',
  'term.ocsp.meaning':
    'Eine Frage nach einem Zertifikat und eine signierte Antwort: gut, widerrufen oder unbekannt.',
  'term.ocsp.why':
    'Schneller als eine Liste und frischer. Jemand muss antworten, oder Antworten werden im Voraus signiert.',
  'term.ocspDelegate': 'OCSP-Delegierter',
  'term.ocspDelegate.meaning':
    'Ein Schlüssel, der im Namen einer CA OCSP-Antworten signiert und sonst nichts.',
  'term.ocspDelegate.why': 'Der eigene Schlüssel der CA bleibt offline.',
  'term.responder': 'Responder',
  'term.responder.meaning': 'Ein Programm, das OCSP-Anfragen über das Netz beantwortet.',
  'term.responder.why': 'Er muss laufen, wenn andere fragen. Ein Statuspaket kommt ohne ihn aus.',
  'term.statusKit': 'Statuspaket',
  'term.statusKit.meaning':
    'Im Voraus signierte Listen und Antworten, als Dateien für jeden Webserver ausgelegt.',
  'term.statusKit.why': 'Kein Schlüssel ist online. Wer in den Server einbricht, kann nichts signieren.',
  'term.pem': 'PEM',
  'term.pem.meaning':
    'Ein Zertifikat, ein Antrag oder ein Schlüssel als Text, zwischen Zeilen mit BEGIN und END.',
  'term.pem.why':
    'Es lässt sich mailen und einfügen. Das PEM eines privaten Schlüssels ist so geheim wie der Schlüssel.',
  'term.der': 'DER',
  'term.der.meaning':
    'Die genauen Oktette eines Zertifikats, Antrags oder einer Liste. PEM ist dasselbe, als Text geschrieben.',
  'term.der.why':
    'In DER lässt sich etwas nur auf eine Weise schreiben, damit eine Signatur nur eine Bedeutung hat.',
  'term.pkcs7': 'PKCS#7',
  'term.pkcs7.meaning': 'Eine Datei mit mehreren Zertifikaten, ohne Schlüssel (.p7b).',
  'term.pkcs7.why': 'Windows und Java nehmen eine ganze Kette in dieser Form an.',
  'term.pkcs8': 'PKCS#8',
  'term.pkcs8.meaning':
    'Eine Datei mit einem privaten Schlüssel, unter einer Passphrase verschlüsselt, wenn er einen Tresor verlässt.',
  'term.pkcs8.why': 'Ist er einmal draußen, schützt ihn der Tresor nicht mehr.',
  'term.pkcs10': 'Zertifikatsantrag (PKCS#10, CSR)',
  'term.pkcs10.meaning':
    'Öffentlicher Schlüssel, Name und Wünsche eines Entwicklers, signiert mit dem privaten Schlüssel, den er behält.',
  'term.pkcs10.why':
    'Sie zertifizieren einen Schlüssel, den Sie nie hatten. Prüfen Sie, ob die Person die ist, die sie zu sein angibt.',
  'term.pkcs12': 'PKCS#12',
  'term.pkcs12.meaning':
    'Eine Datei mit einem privaten Schlüssel und seinen Zertifikaten, unter einem Passwort (.p12, .pfx).',
  'term.pkcs12.why':
    'Der übliche Weg, eine Identität in einen Browser, ein E-Mail-Programm oder Java zu bringen.',
  'term.truststore': 'Truststore',
  'term.truststore.meaning': 'Eine Datei mit Vertrauensankern, die ein Programm oder ein System liest.',
  'term.truststore.why': 'Wer sie schreiben kann, bestimmt, wem dieses Programm vertraut.',
  'term.keep': 'Bestand',
  'term.keep.meaning':
    'Ein Ordner mit allem, was Ihnen gehört: dem Tresor mit den Schlüsseln und den Aufzeichnungen.',
  'term.keep.why': 'Ein einziger Ordner, den Sie hüten, sichern und zur Zeremonie mitnehmen.',
  'term.vault': 'Tresor',
  'term.vault.meaning':
    'Die Datei, in der private Schlüssel verschlüsselt liegen. Sie öffnet sich mit einer Passphrase.',
  'term.vault.why': 'Wer eine Kopie und keine Passphrase hat, hat nichts. Wer alle vergisst, ebenso.',
  'term.wayIn': 'Zugang',
  'term.wayIn.meaning':
    'Eine Passphrase, die den Tresor öffnet, mit dem Namen der verantwortlichen Person, die sie kennt.',
  'term.wayIn.why':
    'Geben Sie jeder verantwortlichen Person einen: Dann kann eine gehen oder vergessen, ohne dass etwas verloren ist.',
  'term.keyDerivation': 'Was ein Rateversuch kostet',
  'term.keyDerivation.meaning':
    'Zeit und Speicher, die das Ausprobieren einer Passphrase braucht, hier oder auf dem Rechner eines Diebes.',
  'term.keyDerivation.why':
    'Eine Sekunde für Sie sind Jahrhunderte für jemanden, der Billionen ausprobieren muss.',
  'term.journal': 'Journal',
  'term.journal.meaning':
    'Jeder Vorgang, der etwas geändert hat, der Reihe nach; jeder Eintrag enthält den Hash des vorigen.',
  'term.journal.why':
    'Niemand kann unbemerkt einen Eintrag entfernen oder ändern, nicht einmal mit der Datei in der Hand.',
  'term.journalHead': 'Journalstand',
  'term.journalHead.meaning':
    'Der Hash des neuesten Eintrags, der für alle davor steht. Auch in acht Wörtern.',
  'term.journalHead.why':
    'Schreiben Sie ihn auf Papier: Er unterscheidet eine ältere Kopie des Bestands von dieser.',
  'term.checkpoint': 'Prüfpunkt',
  'term.checkpoint.meaning': 'Der Journalstand, signiert mit dem Schlüssel einer CA.',
  'term.checkpoint.why': 'Andere können später beweisen, dass das Journal zu dieser Zeit so viel enthielt.',
  'term.backup': 'Sicherung',
  'term.backup.meaning':
    'Der ganze Bestand in einer verschlüsselten Datei, die sich mit denselben Passphrasen öffnet.',
  'term.backup.why':
    'Ein Datenträger, der ausfällt, nimmt jede CA mit. Bewahren Sie zwei Sicherungen auf, an zwei Orten.',
  'term.ceremony': 'Zeremonie',
  'term.ceremony.meaning':
    'Signieren vor Zeugen, nach einem Plan: wer da ist, was geschieht, in welcher Reihenfolge, mit Protokoll.',
  'term.ceremony.why': 'Andere vertrauen einer Root-CA so weit, wie sie glauben, wie sie entstanden ist.',
  'term.gem': 'Gem',
  'term.gem.meaning':
    'Ein Paket mit Ruby-Code. Ein signiertes trägt die Zertifikate und Signaturen seines Entwicklers.',
  'term.gem.why': 'Ein Gem zu installieren führt den Code dessen aus, der es gebaut hat.',
  'term.gemPolicy': 'Gem-Richtlinie',
  'term.gemPolicy.meaning':
    'Wie streng gem ist: von NoSecurity, das nichts prüft, bis HighSecurity, das alles signiert verlangt.',
  'term.gemPolicy.why':
    'Nur unter HighSecurity ist jede Datei signiert und die Kette bis zu einem vertrauten Root-Zertifikat geprüft.',
  'term.trustDirectory': 'Vertrauensverzeichnis von gem',
  'term.trustDirectory.meaning':
    'Der Ordner .gem/trust, in dem gem nach den Root-Zertifikaten sucht, denen es vertraut.',
  'term.trustDirectory.why':
    'Das Gem eines Entwicklers lässt sich nur dort prüfen, wo das Root-Zertifikat hier liegt.',
}
