// German texts about a certificate’s summary: its five answers.

import type { summary as english } from '../en/summary.ts'
import type { Words } from '../words.ts'

export const summary: Words<typeof english> = {
  'summary.title': 'In Kürze',
  'summary.who': 'Wer',
  'summary.whoWithKey': '{{title}}, mit einem Schlüssel {{key}}',
  'summary.byWhom': 'Zertifiziert von',
  'summary.itself': 'Sich selbst: Eine Root-CA bürgt für ihren eigenen Schlüssel',
  'summary.until': 'Bis',
  'summary.untilDays_one': '{{until}}, noch ein Tag',
  'summary.untilDays_other': '{{until}}, noch {{count}} Tage',
  'summary.untilEnded': '{{until}}: Es ist abgelaufen',
  'summary.untilLater': 'Vom {{from}} bis {{until}}: Es hat noch nicht begonnen',
  'summary.untilRevoked': 'Widerrufen am {{when}} ({{reason}}); es wäre am {{until}} abgelaufen',
  'summary.may': 'Darf dienen zu',
  'summary.mayAnything': 'Nichts ist gesagt, also ist nichts ausgeschlossen',
  'summary.trusted': 'Vertraut',
  'summary.trust.byPath': 'Von jedem, der {{root}} vertraut, über {{between}}.',
  'summary.trust.directly': 'Von jedem, der {{root}} vertraut, die es zertifiziert hat.',
  'summary.trust.root': 'Von jedem, der es erhalten hat und ihm vertrauen soll.',
  'summary.trust.unknown':
    'Dazu lässt sich nichts sagen: Wer es zertifiziert hat, ist nicht in diesem Bestand.',
  'summary.trust.revoked': 'Von niemandem, der von seinem Widerruf gehört hat.',
  'summary.trust.onHold': 'Von niemandem, der gehört hat, dass es ausgesetzt ist.',
  'summary.trust.expired': 'Von niemandem mehr: Es ist abgelaufen.',
  'summary.trust.notYetValid': 'Noch von niemandem: Es hat noch nicht begonnen.',
}
