// German texts about passphrases: why one is easily guessed, what would be better, and what a guess costs.

import type { passphrase as english } from '../en/passphrase.ts'
import type { Words } from '../words.ts'

export const passphrase: Words<typeof english> = {
  'passphrase.warning.straightRow': 'Gerade Reihen von Tasten sind leicht zu erraten.',
  'passphrase.warning.keyPattern': 'Kurze Tastaturmuster sind leicht zu erraten.',
  'passphrase.warning.simpleRepeat': 'Wiederholte Zeichen wie „aaa“ sind leicht zu erraten.',
  'passphrase.warning.extendedRepeat': 'Wiederholte Muster wie „abcabcabc“ sind leicht zu erraten.',
  'passphrase.warning.sequences': 'Übliche Folgen wie „abc“ sind leicht zu erraten.',
  'passphrase.warning.recentYears': 'Jahreszahlen der letzten Zeit sind leicht zu erraten.',
  'passphrase.warning.dates': 'Daten sind leicht zu erraten.',
  'passphrase.warning.topTen': 'Das ist eines der zehn häufigsten Passwörter.',
  'passphrase.warning.topHundred': 'Das ist eines der hundert häufigsten Passwörter.',
  'passphrase.warning.common': 'Das ist ein häufig benutztes Passwort.',
  'passphrase.warning.similarToCommon': 'Das ähnelt einem häufig benutzten Passwort.',
  'passphrase.warning.wordByItself': 'Einzelne Wörter sind leicht zu erraten.',
  'passphrase.warning.namesByThemselves': 'Einzelne Namen sind leicht zu erraten.',
  'passphrase.warning.commonNames': 'Häufige Namen sind leicht zu erraten.',
  'passphrase.warning.userInputs': 'Nichts Persönliches sollte darin stehen.',
  'passphrase.warning.pwned': 'Diese Passphrase war in einem Datenleck.',
  'passphrase.suggestion.l33t': 'Meiden Sie vorhersehbare Ersetzungen wie „@“ für „a“.',
  'passphrase.suggestion.reverseWords': 'Meiden Sie rückwärts geschriebene Wörter.',
  'passphrase.suggestion.allUppercase': 'Schreiben Sie einige Buchstaben groß, aber nicht alle.',
  'passphrase.suggestion.capitalization': 'Schreiben Sie mehr als den ersten Buchstaben groß.',
  'passphrase.suggestion.dates': 'Meiden Sie Daten und Jahre, die mit Ihnen zu tun haben.',
  'passphrase.suggestion.recentYears': 'Meiden Sie Jahreszahlen der letzten Zeit.',
  'passphrase.suggestion.associatedYears': 'Meiden Sie Jahre, die mit Ihnen zu tun haben.',
  'passphrase.suggestion.sequences': 'Meiden Sie übliche Folgen von Zeichen.',
  'passphrase.suggestion.repeated': 'Meiden Sie wiederholte Wörter und Zeichen.',
  'passphrase.suggestion.longerKeyboardPattern':
    'Nehmen Sie längere Tastaturmuster und wechseln Sie mehrmals die Richtung.',
  'passphrase.suggestion.anotherWord': 'Fügen Sie weitere, seltenere Wörter hinzu.',
  'passphrase.suggestion.useWords': 'Nehmen Sie mehrere Wörter, aber keine üblichen Wendungen.',
  'passphrase.suggestion.noNeed': 'Auch ohne Sonderzeichen, Ziffern und Großbuchstaben kann sie stark sein.',
  'passphrase.suggestion.pwned': 'Wenn Sie sie anderswo benutzen, ändern Sie sie dort.',
  'slot.cost_one': '{{algorithm}}, {{memory}}, {{count}} Durchgang',
  'slot.cost_other': '{{algorithm}}, {{memory}}, {{count}} Durchgänge',
}
