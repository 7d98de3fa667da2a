// French texts about the keys of the vault.

import type { key as english } from '../en/key.ts'
import type { Words } from '../words.ts'

export const key: Words<typeof english> = {
  'key.list': 'Clés',
  'key.listHint':
    'Les clés privées du coffre-fort. Elles y restent, sauf si vous en exportez une sous une phrase secrète.',
  'key.none': 'Pas encore de clé',
  'key.noneHint':
    'Les autorités et les demandes créent elles-mêmes leurs clés. Créez-en une ici pour ce qui est à venir.',
  'key.title': 'Clé : {{title}}',
  'key.name': 'Nom',
  'key.state': 'État',
  'key.state.ready': 'Prête',
  'key.state.locked': 'Verrouillée',
  'key.state.waiting': 'Phrase secrète requise',
  'key.state.destroyed': 'Détruite',
  'key.leaves': 'Sort du coffre-fort',
  'key.leaves.may': 'Seulement sous une phrase secrète, par un export',
  'key.leaves.never': 'Jamais',
  'key.destroyedAt': 'Détruite le',
  'key.certificates': 'Certificats ici',
  'key.generate': 'Créer une clé',
  'key.generateSubmit': 'Créer la clé',
  'key.generateSentence': 'Une clé sans certificat, pour une autorité ou une demande à venir.',
  'key.made': 'La clé {{title}} est créée.',
  'key.notExportable': 'Elle ne sort jamais du coffre-fort',
  'key.notExportableHint':
    'Personne ne peut alors l’exporter. Les sauvegardes du coffre-fort la contiennent. La marque est définitive.',
  'key.import': 'Intégrer une clé',
  'key.importSubmit': 'Intégrer',
  'key.importPick': 'Choisir le fichier…',
  'key.importSentence':
    'PKCS#8, PKCS#12 ou les formes plus anciennes de PEM. Supprimez le fichier une fois la clé dans le coffre-fort.',
  'key.filePassphrase': 'Phrase secrète du fichier',
  'key.filePassphraseHint': 'Vide, si le fichier n’en a pas.',
  'key.drop': 'Ou glissez un fichier ici : seulement s’il est sous une phrase secrète.',
  'key.taken_one':
    'La clé {{title}} est dans le coffre-fort. Son fichier contient aussi {{count}} certificat.',
  'key.taken_many':
    'La clé {{title}} est dans le coffre-fort. Son fichier contient aussi {{count}} de certificats.',
  'key.taken_other':
    'La clé {{title}} est dans le coffre-fort. Son fichier contient aussi {{count}} certificats.',
  'key.act.export': 'Exporter…',
  'key.act.lock': 'Verrouiller',
  'key.act.unlock': 'Déverrouiller…',
  'key.act.addPassphrase': 'Lui donner une phrase secrète…',
  'key.act.removePassphrase': 'Lui ôter sa phrase secrète…',
  'key.act.restrict': 'Ne jamais la laisser sortir…',
  'key.act.destroy': 'Détruire…',
  'key.actTitle.export': 'Exporter {{title}}',
  'key.actTitle.unlock': 'Déverrouiller {{title}}',
  'key.actTitle.addPassphrase': 'Une phrase secrète pour {{title}}',
  'key.actTitle.removePassphrase': 'Ôter la phrase secrète de {{title}}',
  'key.actTitle.restrict': 'Ne jamais laisser sortir {{title}}',
  'key.actTitle.destroy': 'Détruire {{title}}',
  'key.format': 'Forme du fichier',
  'key.format.pkcs8': 'PKCS#8 chiffré, PEM',
  'key.format.pkcs8.hint': 'La clé seule. OpenSSL, GnuTLS et gem le lisent.',
  'key.format.pkcs12': 'PKCS#12',
  'key.format.pkcs12.hint': 'La clé et ses certificats. Java, les navigateurs et Windows le lisent.',
  'key.vaultPassphrase': 'Phrase secrète du coffre-fort',
  'key.ownPassphrase': 'Phrase secrète de cette clé',
  'key.newFilePassphrase': 'Phrase secrète pour le fichier',
  'key.newFilePassphraseAgain': 'Phrase secrète pour le fichier, à nouveau',
  'key.exportSubmit': 'Exporter…',
  'key.exportSentence': 'Le journal dira que cette clé est sortie du coffre-fort.',
  'key.unlockSubmit': 'Déverrouiller la clé',
  'key.unlockSentence': 'Jusqu’à ce que la clé ou le coffre-fort soit de nouveau verrouillé.',
  'key.addPassphraseSubmit': 'Donner cette phrase secrète',
  'key.addPassphraseSentence':
    'Demandée avant qu’elle signe, après chaque ouverture du coffre-fort. Personne ne peut la retrouver.',
  'key.removePassphraseSubmit': 'L’ôter',
  'key.removePassphraseSentence': 'La clé s’ouvre dès lors avec le coffre-fort.',
  'key.restrictSubmit': 'Ne jamais la laisser sortir',
  'key.destroySubmit': 'Détruire',
  'key.destroyAuthority':
    'C’est la clé de {{authority}}, qui ne pourrait alors plus rien signer, pas même une liste de révocation.',
  'key.destroyed': 'La clé {{title}} est détruite.',
  'key.gate': 'Cela exige la clé pour {{purpose}}',
  'key.gateSentence': 'Ce que vous avez demandé se poursuit ensuite.',
}
