// French texts about several requests that are approved or rejected at once.

import type { requestBatch as english } from '../en/request-batch.ts'
import type { Words } from '../words.ts'

export const requestBatch: Words<typeof english> = {
  'approve.open': 'Approuver…',
  'approve.title_one': 'Approuver {{count}} demande',
  'approve.title_many': 'Approuver {{count}} de demandes',
  'approve.title_other': 'Approuver {{count}} demandes',
  'approve.subtitle': 'Chacune reçoit son propre certificat. Rien n’est signé avant votre confirmation.',
  'approve.reviewed': 'Ce que chacune recevrait',
  'approve.verdict.ready': 'Prête',
  'approve.verdict.doubtful': 'Douteuse',
  'approve.verdict.refused': 'Impossible',
  'approve.against': 'Ce qui s’y oppose',
  'approve.nothingAgainst': 'Rien',
  'approve.more_one': '{{first}} Et {{count}} autre.',
  'approve.more_many': '{{first}} Et {{count}} de autres.',
  'approve.more_other': '{{first}} Et {{count}} autres.',
  'approve.counted.ready_one': '{{count}} prête',
  'approve.counted.ready_many': '{{count}} de prêtes',
  'approve.counted.ready_other': '{{count}} prêtes',
  'approve.counted.doubtful_one': '{{count}} douteuse',
  'approve.counted.doubtful_many': '{{count}} de douteuses',
  'approve.counted.doubtful_other': '{{count}} douteuses',
  'approve.counted.refused_one': '{{count}} impossible',
  'approve.counted.refused_many': '{{count}} de impossibles',
  'approve.counted.refused_other': '{{count}} impossibles',
  'approve.doubtHint':
    'Ce qui est douteux reste de côté jusqu’à ce que vous le sélectionniez. Ouvrez un nom pour voir tout ce qui serait émis.',
  'approve.sentence_one':
    '{{issuer}} signera {{count}} certificat. Une signature ne peut être reprise, seulement révoquée.',
  'approve.sentence_many':
    '{{issuer}} signera {{count}} de certificats. Une signature ne peut être reprise, seulement révoquée.',
  'approve.sentence_other':
    '{{issuer}} signera {{count}} certificats. Une signature ne peut être reprise, seulement révoquée.',
  'approve.noneChosen': 'Sélectionnez les demandes à certifier.',
  'approve.submit_one': 'Signer {{count}} certificat',
  'approve.submit_many': 'Signer {{count}} de certificats',
  'approve.submit_other': 'Signer {{count}} certificats',
  'approve.running': 'Signature : {{done}} sur {{total}}',
  'approve.reviewing': 'Examen : {{done}} sur {{total}}',
  'approve.stop': 'Arrêter après celle-ci',
  'approve.done_one': '{{done}} sur {{count}} émis',
  'approve.done_many': '{{done}} sur {{count}} de émis',
  'approve.done_other': '{{done}} sur {{count}} émis',
  'approve.doneHint': 'Chaque certificat est signé et enregistré. Rendez-le avec sa chaîne.',
  'approve.noneDone': 'Rien n’a été émis. Chaque demande dit pourquoi.',
  'approve.saveChains': 'Tout enregistrer avec les chaînes…',
  'approve.certificates': 'Certificats avec leurs chaînes',
  'approve.seeCertificates': 'Voir les certificats',
  'approve.tooMany': 'Au plus {{most}} à la fois : sélectionnez-en moins.',
  'approve.noneGiven': 'Aucune demande choisie',
  'approve.noneGivenHint':
    'Sélectionnez des demandes dans la boîte de réception, puis approuvez-les ensemble.',
  'reject.notice_one': '{{count}} demande est rejetée.',
  'reject.notice_many': '{{count}} de demandes sont rejetées.',
  'reject.notice_other': '{{count}} demandes sont rejetées.',
}
