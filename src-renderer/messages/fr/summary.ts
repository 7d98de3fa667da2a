// French texts about a certificate’s summary: its five answers.

import type { summary as english } from '../en/summary.ts'
import type { Words } from '../words.ts'

export const summary: Words<typeof english> = {
  'summary.title': 'En bref',
  'summary.who': 'Qui',
  'summary.whoWithKey': '{{title}}, avec une clé {{key}}',
  'summary.byWhom': 'Certifié par',
  'summary.itself': 'Lui-même : une racine se porte garante de sa propre clé',
  'summary.until': 'Jusqu’au',
  'summary.untilDays_one': '{{until}}, encore un jour',
  'summary.untilDays_many': '{{until}}, encore {{count}} de jours',
  'summary.untilDays_other': '{{until}}, encore {{count}} jours',
  'summary.untilEnded': '{{until}} : il a pris fin',
  'summary.untilLater': 'Du {{from}} au {{until}} : il n’a pas commencé',
  'summary.untilRevoked': 'Révoqué le {{when}} ({{reason}}) ; il aurait pris fin le {{until}}',
  'summary.may': 'Peut servir à',
  'summary.mayAnything': 'Rien n’est dit, donc rien n’est exclu',
  'summary.trusted': 'De confiance',
  'summary.trust.byPath': 'Par qui se fie à {{root}}, par l’intermédiaire de {{between}}.',
  'summary.trust.directly': 'Par qui se fie à {{root}}, qui l’a certifié.',
  'summary.trust.root': 'Par qui l’a reçu et a choisi de s’y fier.',
  'summary.trust.unknown': 'On ne peut rien dire : qui l’a certifié n’est pas dans ce dépôt.',
  'summary.trust.revoked': 'Par personne qui ait appris sa révocation.',
  'summary.trust.onHold': 'Par personne qui ait appris sa suspension.',
  'summary.trust.expired': 'Plus par personne : il a pris fin.',
  'summary.trust.notYetValid': 'Encore par personne : il n’a pas commencé.',
}
