// French texts of the clock.

import type { clock as english } from '../en/clock.ts'
import type { Words } from '../words.ts'

export const clock: Words<typeof english> = {
  'clock.doubt.behind':
    'L’horloge de cette machine indique {{now}}, et plus tard est déjà passé : {{known}}. Est-elle juste ?',
  'clock.doubt.ahead':
    'L’horloge indique {{now}} ; le plus récent que ce dépôt connaisse est du {{known}}. Est-elle juste ?',
  'clock.doubt.jumped':
    'L’horloge a été réglée pendant que le programme tournait : elle indique {{now}} et devrait indiquer {{known}}. Est-elle juste ?',
  'clock.answer': 'Répondre…',
  'clock.title': 'L’horloge est-elle juste ?',
  'clock.says': 'L’horloge de cette machine indique',
  'clock.against': 'Ce qui s’y oppose',
  'clock.source.journal': 'Le dernier acte dans ce dépôt : {{known}}',
  'clock.source.certificate': 'Un certificat importé commence : {{known}}',
  'clock.source.program': 'Ce programme a été fait : {{known}}',
  'clock.source.medium': 'Le fichier du coffre-fort a été écrit : {{known}}',
  'clock.source.running': 'D’après le temps écoulé depuis le début du programme : {{known}}',
  'clock.why':
    'Les certificats, les listes et le journal portent cette heure, et ce qui est signé avec une fausse le reste. Si l’horloge est fausse, réglez-la dans les réglages du système et revenez : rien n’a été signé. Votre parole qu’elle est juste entre au journal.',
  'clock.confirm': 'L’horloge est juste',
  'clock.wrong': 'Elle est fausse : ne rien signer',
  'clock.inDoubt': 'Horloge en doute',
  'clock.confirmed': 'Noté au journal : l’horloge est juste.',
  'clock.panel': 'Horloge',
  'clock.trusted': 'Rien ne s’oppose à l’horloge de cette machine.',
  'clock.zone': 'Fuseau horaire de cette machine : {{zone}}. Ici, tout est en UTC.',
  'clock.zoneChanged': 'Fuseau horaire : {{zone}}',
  'clock.zoneHint':
    'Le fuseau horaire de cette machine est passé de {{before}} à {{zone}}. Ici, tout est en UTC et reste tel quel.',
}
