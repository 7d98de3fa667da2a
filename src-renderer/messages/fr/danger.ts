// French texts about dangerous acts: what each does, and what of it can’t be undone.

import type { danger as english } from '../en/danger.ts'
import type { Words } from '../words.ts'

export const danger: Words<typeof english> = {
  'danger.type': 'Pour confirmer, saisissez {{thing}}',
  'danger.will.key.destroy': 'La clé privée {{thing}} est détruite ; une pierre tombale reste dans la liste.',
  'danger.final.key.destroy': 'Personne ne peut faire revenir la clé, sauf d’une sauvegarde.',
  'danger.will.key.restrict':
    'La clé {{thing}} ne quittera jamais le coffre-fort, sauf dans une sauvegarde du dépôt.',
  'danger.final.key.restrict': 'La marque ne peut pas être retirée.',
  'danger.will.authority.rekey':
    '{{thing}} reçoit une nouvelle clé, et le certificat de la clé actuelle est révoqué comme remplacé.',
  'danger.final.authority.rekey': 'La révocation ne peut pas être reprise.',
  'danger.will.authority.retire':
    '{{thing}} n’émet désormais plus rien ; elle peut encore révoquer et signer listes et réponses OCSP.',
  'danger.final.authority.retire': 'Elle ne peut pas être remise en service.',
  'danger.will.certificate.rekey':
    'Le certificat actuel de {{thing}} est révoqué comme remplacé dès que le nouveau est signé.',
  'danger.final.certificate.rekey': 'La révocation ne peut pas être reprise.',
  'danger.will.revocation.revoke': 'Dès la prochaine liste, plus personne ne devrait se fier à {{thing}}.',
  'danger.final.revocation.revoke': 'La révocation ne peut pas être reprise.',
  'danger.will.revocation.revoke-batch':
    'Dès les prochaines listes, plus personne ne devrait se fier à ces {{thing}}.',
  'danger.final.revocation.revoke-batch': 'Les révocations ne peuvent pas être reprises.',
  'danger.will.crl.issue':
    'Cette liste de {{thing}} finit plus tôt que la précédente : les programmes voudront la suivante plus tôt.',
  'danger.final.crl.issue': 'Son numéro est utilisé, et la liste ne peut pas être rappelée.',
  'danger.will.trust.remove': 'Plus personne dans {{thing}} n’est de confiance par cette liste.',
  'danger.final.trust.remove': 'Les fichiers exportés de la liste auparavant restent tels quels.',
  'danger.will.gem.trust-remove':
    'La commande gem de cet utilisateur ne se fie plus à {{thing}} : les gems en dessous sont refusées.',
  'danger.final.gem.trust-remove': 'Les gems déjà installées le restent.',
}
