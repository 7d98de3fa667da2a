// French texts about the keep and its vault.

import type { vault as english } from '../en/vault.ts'
import type { Words } from '../words.ts'

export const vault: Words<typeof english> = {
  'vault.create.title': 'Créer un dépôt',
  'vault.create.sentence1':
    'Un dépôt est un dossier qui contient vos clés privées dans un coffre-fort, et le registre de tout ce qu’elles ont signé.',
  'vault.create.sentence2':
    'Le coffre-fort s’ouvre avec une phrase secrète ; personne ne peut la retrouver pour vous, et sans elle les clés sont perdues.',
  'vault.create.sentence3':
    'Rien ne quitte cette machine tout seul : les clés restent à l’intérieur, et seul ce que vous enregistrez en sort.',
  'vault.create.where': 'Il sera créé dans',
  'vault.create.submit': 'Créer le dépôt',
  'vault.passphrase': 'Phrase secrète',
  'vault.passphraseHint':
    'Au moins 12 caractères. Plusieurs mots sans rapport entre eux conviennent le mieux.',
  'vault.passphraseAgain': 'Phrase secrète, à nouveau',
  'vault.passphraseDiffers': 'Les deux ne sont pas encore identiques.',
  'vault.show': 'Afficher ou masquer la phrase secrète',
  'vault.strength': 'Robustesse',
  'vault.strength.0': 'Devinée aussitôt',
  'vault.strength.1': 'Devinée en quelques minutes',
  'vault.strength.2': 'Faible face à un attaquant déterminé',
  'vault.strength.3': 'Robuste',
  'vault.strength.4': 'Très robuste',
  'vault.weak': 'Cette phrase secrète est faible. Pour la retenir malgré tout, saisissez cette phrase :',
  'vault.insist': 'Saisir la phrase',
  'vault.unlock.title': 'Déverrouiller le dépôt',
  'vault.unlock.again': 'Le coffre-fort est verrouillé',
  'vault.unlock.againHint': 'Tout ce que vous avez saisi est encore là derrière cet écran, sauf les secrets.',
  'vault.unlock.slot': 'Phrase secrète de',
  'vault.unlock.anySlot': 'Les essayer tour à tour',
  'vault.unlock.submit': 'Déverrouiller',
  'vault.capsLock': 'Verr. Maj est activé.',
  'vault.lock': 'Verrouiller',
  'vault.lockHint': 'Oublier les clés jusqu’à ce que la phrase secrète soit saisie à nouveau (Ctrl L)',
  'vault.locked': 'Verrouillé',
  'vault.unlocked': 'Déverrouillé',
  'vault.keep': 'Dépôt',
  'vault.readOnly': 'Ce dépôt est ici en lecture seule : rien ne peut être signé ni modifié.',
}
