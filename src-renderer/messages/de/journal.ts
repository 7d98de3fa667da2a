// German texts about the journal.

import type { journal as english } from '../en/journal.ts'
import type { Words } from '../words.ts'

export const journal: Words<typeof english> = {
  'journal.title': 'Journal',
  'journal.subtitle':
    'Jeder Vorgang in der Reihenfolge, in der er geschah. Jeder Eintrag enthält den Hash des vorigen.',
  'journal.none': 'Noch ist nichts geschehen',
  'journal.noneHint': 'Jeder Vorgang, der den Bestand ändert, wird hier eingetragen.',
  'journal.checking': 'Das ganze Journal wird geprüft',
  'journal.checked': 'Das ganze Journal ist geprüft',
  'journal.checkingHint':
    'Jede Zeile der Aufzeichnungen wird mit dem Journal verglichen. Ansehen können Sie unterdessen alles; was signiert oder etwas ändert, wartet, bis die Prüfung beendet ist.',
  'journal.head': 'Journalstand',
  'journal.headSentence':
    'Notieren Sie die Phrase oder fotografieren Sie den Code, und bewahren Sie das außerhalb dieses Rechners auf: Es zeigt später, ob ein Bestand eine ältere Kopie ist.',
  'journal.headCode': 'QR-Code des neuesten Eintrags',
  'journal.phrase': 'Phrase',
  'journal.copyPhrase': 'Phrase kopieren',
  'journal.knownHead': 'Eine notierte Phrase',
  'journal.knownHeadHint': 'Eine Zahl und acht Wörter, oder was der QR-Code sagt.',
  'journal.knownHeadSubmit': 'Mit dem Journal vergleichen',
  'journal.checkpoint': 'Prüfpunkt',
  'journal.checkpointSentence':
    'Der neueste Eintrag wird mit dem Schlüssel einer CA signiert. Wer deren Zertifikat hat, kann später beweisen, wie das Journal stand.',
  'journal.checkpointBy': 'Signiert von',
  'journal.checkpointForm': 'Form',
  'journal.checkpointForm.cms': 'Eine CMS-Datei',
  'journal.checkpointForm.signature': 'Text und Signatur',
  'journal.checkpointSubmit': 'Signieren und speichern…',
  'journal.verify': 'Prüfen',
  'journal.valid': 'Das Journal ist vollständig',
  'journal.invalid': 'Das Journal ist nicht schlüssig',
  'journal.verified_one': '{{count}} Eintrag wurde einzeln geprüft.',
  'journal.verified_other': '{{count}} Einträge wurden einzeln geprüft.',
  'journal.authenticated': 'Der neueste stimmt mit dem Tresor überein.',
  'journal.notAuthenticated': 'Der Tresor war gesperrt; der neueste wurde daher nicht mit ihm verglichen.',
  'journal.sequence': 'Nr.',
  'journal.at': 'Wann',
  'journal.verb': 'Vorgang',
  'journal.summary': 'Was',
  'journal.entry': 'Eintrag {{sequence}}',
  'journal.details': 'Einzelheiten',
  'journal.hash': 'Hash',
}
