// French texts about the live responder, which the command line starts.

import type { responder as english } from '../en/responder.ts'
import type { Words } from '../words.ts'

export const responder: Words<typeof english> = {
  'responder.title': 'Répondeur en direct',
  'responder.sentence':
    'Répond aux requêtes OCSP et distribue les listes de révocation par HTTP depuis ce dépôt, jusqu’à son arrêt. Il ne fait que lire, et seuls les délégués signent ; les clés des autorités reposent.',
  'responder.answers': 'Qui répond',
  'responder.until': 'par {{delegate}}, jusqu’au {{day}}',
  'responder.missing': 'personne : elle n’a aucun délégué en vigueur',
  'responder.makeDelegate': 'Créer un délégué pour {{title}}',
  'responder.start': 'Comment le démarrer',
  'responder.startHint':
    'Dans un terminal sur cette machine. Un seul programme à la fois détient le dépôt : fermez d’abord cette fenêtre, et arrêtez le répondeur (Ctrl-C) avant de la rouvrir. Pour révoquer entre-temps, démarrez-le dans rootkeep session.',
  'responder.none':
    'Aucune autorité n’a de délégué en vigueur : personne ne peut signer de réponses. Créez-en un d’abord.',
  'responder.command': 'Commande qui démarre le répondeur',
  'responder.copy': 'Copier la commande',
  'responder.files': 'Ce qu’il distribue en outre',
  'responder.nextUpdate': 'prochaine mise à jour {{day}}',
  'responder.certificate': 'certificat',
}
