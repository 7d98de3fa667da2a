// French texts about the journal.

import type { journal as english } from '../en/journal.ts'
import type { Words } from '../words.ts'

export const journal: Words<typeof english> = {
  'journal.title': 'Journal',
  'journal.subtitle':
    'Chaque acte dans l’ordre où il fut fait. Chaque entrée contient l’empreinte de la précédente.',
  'journal.none': 'Rien n’a encore été fait',
  'journal.noneHint': 'Chaque acte qui modifie le dépôt est inscrit ici.',
  'journal.checking': 'Vérification du journal entier',
  'journal.checked': 'Le journal entier a été vérifié',
  'journal.checkingHint':
    'Chaque ligne des registres est confrontée au journal. Vous pouvez tout consulter pendant ce temps ; ce qui signe ou modifie attend la fin de la vérification.',
  'journal.head': 'État du journal',
  'journal.headSentence':
    'Notez la phrase ou photographiez le code, et gardez-le hors de cette machine : il montrera plus tard si un dépôt est une copie plus ancienne.',
  'journal.headCode': 'Code QR de l’entrée la plus récente',
  'journal.phrase': 'Phrase',
  'journal.copyPhrase': 'Copier la phrase',
  'journal.knownHead': 'Une phrase notée',
  'journal.knownHeadHint': 'Un nombre et huit mots, ou ce que dit le code QR.',
  'journal.knownHeadSubmit': 'La confronter au journal',
  'journal.checkpoint': 'Point de contrôle',
  'journal.checkpointSentence':
    'L’entrée la plus récente est signée avec la clé d’une autorité. Qui a son certificat peut prouver plus tard où en était le journal.',
  'journal.checkpointBy': 'Signé par',
  'journal.checkpointForm': 'Forme',
  'journal.checkpointForm.cms': 'Un fichier CMS',
  'journal.checkpointForm.signature': 'Texte et signature',
  'journal.checkpointSubmit': 'Signer et enregistrer…',
  'journal.verify': 'Vérifier',
  'journal.valid': 'Le journal est intact',
  'journal.invalid': 'Le journal n’est pas cohérent',
  'journal.verified_one': '{{count}} entrée a été vérifiée, une à une.',
  'journal.verified_many': '{{count}} d’entrées ont été vérifiées, une à une.',
  'journal.verified_other': '{{count}} entrées ont été vérifiées, une à une.',
  'journal.authenticated': 'La plus récente concorde avec le coffre-fort.',
  'journal.notAuthenticated':
    'Le coffre-fort était verrouillé : la plus récente n’a pas été comparée avec lui.',
  'journal.sequence': 'Num.',
  'journal.at': 'Quand',
  'journal.verb': 'Acte',
  'journal.summary': 'Quoi',
  'journal.entry': 'Entrée {{sequence}}',
  'journal.details': 'Détails',
  'journal.hash': 'Empreinte',
}
