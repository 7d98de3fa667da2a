// German texts about backups and restored keeps.

import type { backup as english } from '../en/backup.ts'
import type { Words } from '../words.ts'

export const backup: Words<typeof english> = {
  'backup.title': 'Sicherung',
  'backup.subtitle':
    'Der ganze Bestand in einer verschlüsselten Datei: Schlüssel, Aufzeichnungen, Profile, Einstellungen.',
  'backup.make': 'Sicherung erstellen',
  'backup.makeSentence':
    'Die Datei öffnet sich mit den Passphrasen, die der Tresor jetzt hat. Sie wird zurückgelesen und verglichen, bevor sie zählt.',
  'backup.submit': 'Bestand sichern…',
  'backup.never': 'Dieser Bestand wurde noch nie gesichert.',
  'backup.last_one': 'Die letzte Sicherung ist vom {{at}}; seither steht {{count}} Vorgang im Journal.',
  'backup.last_other': 'Die letzte Sicherung ist vom {{at}}; seither stehen {{count}} Vorgänge im Journal.',
  'backup.due': 'Eine Sicherung ist fällig',
  'backup.done': 'Die Sicherung wurde erstellt und verglichen',
  'backup.doneSentence':
    'Bewahren Sie sie auf einem anderen Medium als den Bestand auf. Die Phrase zeigt später, ob eine wiederhergestellte Kopie die neueste ist.',
  'backup.path': 'Datei',
  'backup.size': 'Größe',
  'backup.restored': 'Wiederhergestellter Bestand',
  'backup.restoredTitle': 'Dieser Bestand signiert noch nichts',
  'backup.restoredSentence':
    'Er wurde am {{at}} aus einer Sicherung vom {{backupAt}} wiederhergestellt. Was danach signiert und widerrufen wurde, ist nicht darin.',
  'backup.reason': 'Warum er wiederhergestellt wurde und warum er wieder signieren darf',
  'backup.reasonHint': 'Bleibt für immer im Journal.',
  'backup.knownHead': 'Die letzte bekannte Phrase, falls es eine gibt',
  'backup.knownHeadHint':
    'Eine Zahl und acht Wörter, wie sie zuletzt notiert wurden. Sie zeigt, ob etwas verloren ging.',
  'backup.lists': 'Zuletzt veröffentlichte Sperrlisten',
  'backup.listsHint': 'Ihre Nummern werden nicht erneut verwendet, und ihre Widerrufe werden übernommen.',
  'backup.acknowledge': 'Erklären und den Bestand signieren lassen',
  'backup.lastHead.same': 'Erklärt. Das Journal endet, wo die Phrase es sagt: Nichts ging verloren.',
  'backup.lastHead.older': 'Erklärt. Die Phrase gehört zu einem späteren Eintrag: Etwas ging verloren.',
  'backup.lastHead.not asked': 'Erklärt. Der Bestand darf wieder signieren.',
  'backup.notice':
    'Dieser Bestand wurde aus einer Sicherung wiederhergestellt und signiert nichts, bevor ein Grund angegeben ist.',
  'backup.noticeGo': 'Grund angeben',
  'backup.restore': 'Sicherung wiederherstellen',
  'backup.restoreSentence':
    'Aus einer Sicherung wird in diesem Ordner wieder ein Bestand; der Ordner muss leer sein. Geben Sie eine Passphrase ein, die den Tresor zur Zeit der Sicherung öffnete, und wählen Sie dann die Datei.',
  'backup.restorePassphrase': 'Aus der Zeit der Sicherung',
  'backup.restoreSubmit': 'Sicherung wählen…',
  'backup.orCreate': 'Bestand anlegen',
}
