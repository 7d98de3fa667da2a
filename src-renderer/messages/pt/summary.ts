// Portuguese texts about a certificate’s summary: its five answers.

import type { summary as english } from '../en/summary.ts'
import type { Words } from '../words.ts'

export const summary: Words<typeof english> = {
  'summary.title': 'Em resumo',
  'summary.who': 'Quem',
  'summary.whoWithKey': '{{title}}, com uma chave {{key}}',
  'summary.byWhom': 'Certificado por',
  'summary.itself': 'Ele próprio: uma raiz responde pela própria chave',
  'summary.until': 'Até',
  'summary.untilDays_one': '{{until}}, mais um dia',
  'summary.untilDays_many': '{{until}}, mais {{count}} de dias',
  'summary.untilDays_other': '{{until}}, mais {{count}} dias',
  'summary.untilEnded': '{{until}}: terminou',
  'summary.untilLater': 'De {{from}} a {{until}}: ainda não começou',
  'summary.untilRevoked': 'Revogado em {{when}} ({{reason}}); teria terminado em {{until}}',
  'summary.may': 'Pode servir para',
  'summary.mayAnything': 'Nada é dito, portanto nada é excluído',
  'summary.trusted': 'Confiável',
  'summary.trust.byPath': 'Por quem confia em {{root}}, por meio de {{between}}.',
  'summary.trust.directly': 'Por quem confia em {{root}}, que o certificou.',
  'summary.trust.root': 'Por quem o recebeu e decidiu confiar nele.',
  'summary.trust.unknown': 'Nada se pode dizer: quem o certificou não está nesta custódia.',
  'summary.trust.revoked': 'Por ninguém que saiba da sua revogação.',
  'summary.trust.onHold': 'Por ninguém que saiba que está suspenso.',
  'summary.trust.expired': 'Por ninguém mais: terminou.',
  'summary.trust.notYetValid': 'Ainda por ninguém: não começou.',
}
