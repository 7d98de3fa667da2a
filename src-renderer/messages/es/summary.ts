// Spanish texts about a certificate’s summary: its five answers.

import type { summary as english } from '../en/summary.ts'
import type { Words } from '../words.ts'

export const summary: Words<typeof english> = {
  'summary.title': 'En breve',
  'summary.who': 'Quién',
  'summary.whoWithKey': '{{title}}, con una clave {{key}}',
  'summary.byWhom': 'Certificado por',
  'summary.itself': 'Él mismo: una raíz responde de su propia clave',
  'summary.until': 'Hasta',
  'summary.untilDays_one': '{{until}}, queda un día',
  'summary.untilDays_many': '{{until}}, quedan {{count}} de días',
  'summary.untilDays_other': '{{until}}, quedan {{count}} días',
  'summary.untilEnded': '{{until}}: ha terminado',
  'summary.untilLater': 'Del {{from}} al {{until}}: no ha empezado',
  'summary.untilRevoked': 'Revocado el {{when}} ({{reason}}); habría terminado el {{until}}',
  'summary.may': 'Puede servir para',
  'summary.mayAnything': 'Nada se dice, así que nada se excluye',
  'summary.trusted': 'De confianza',
  'summary.trust.byPath': 'Por quien confía en {{root}}, a través de {{between}}.',
  'summary.trust.directly': 'Por quien confía en {{root}}, que lo certificó.',
  'summary.trust.root': 'Por quien lo recibió y decidió confiar en él.',
  'summary.trust.unknown': 'No se puede decir nada: quien lo certificó no está en este depósito.',
  'summary.trust.revoked': 'Por nadie que sepa de su revocación.',
  'summary.trust.onHold': 'Por nadie que sepa que está suspendido.',
  'summary.trust.expired': 'Ya por nadie: ha terminado.',
  'summary.trust.notYetValid': 'Aún por nadie: no ha empezado.',
}
