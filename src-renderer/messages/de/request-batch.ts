// German texts about several requests that are approved or rejected at once.

import type { requestBatch as english } from '../en/request-batch.ts'
import type { Words } from '../words.ts'

export const requestBatch: Words<typeof english> = {
  'approve.open': 'Bewilligen…',
  'approve.title_one': '{{count}} Antrag bewilligen',
  'approve.title_other': '{{count}} Anträge bewilligen',
  'approve.subtitle': 'Jeder bekommt ein eigenes Zertifikat. Vor Ihrer Bestätigung wird nichts signiert.',
  'approve.reviewed': 'Was jeder bekäme',
  'approve.verdict.ready': 'Bereit',
  'approve.verdict.doubtful': 'Zweifelhaft',
  'approve.verdict.refused': 'Nicht möglich',
  'approve.against': 'Was dagegen spricht',
  'approve.nothingAgainst': 'Nichts',
  'approve.more_one': '{{first}} Und {{count}} weiterer.',
  'approve.more_other': '{{first}} Und {{count}} weitere.',
  'approve.counted.ready_one': '{{count}} ist bereit',
  'approve.counted.ready_other': '{{count}} sind bereit',
  'approve.counted.doubtful_one': '{{count}} ist zweifelhaft',
  'approve.counted.doubtful_other': '{{count}} sind zweifelhaft',
  'approve.counted.refused_one': '{{count}} ist nicht möglich',
  'approve.counted.refused_other': '{{count}} sind nicht möglich',
  'approve.doubtHint':
    'Zweifelhaftes bleibt aus, bis Sie es auswählen. Öffnen Sie einen Namen, um alles zu sehen, was ausgestellt würde.',
  'approve.sentence_one':
    '{{issuer}} signiert {{count}} Zertifikat. Eine Signatur lässt sich nicht zurücknehmen, nur widerrufen.',
  'approve.sentence_other':
    '{{issuer}} signiert {{count}} Zertifikate. Eine Signatur lässt sich nicht zurücknehmen, nur widerrufen.',
  'approve.noneChosen': 'Wählen Sie die Anträge aus, die zertifiziert werden sollen.',
  'approve.submit_one': '{{count}} Zertifikat signieren',
  'approve.submit_other': '{{count}} Zertifikate signieren',
  'approve.running': 'Signieren: {{done}} von {{total}}',
  'approve.reviewing': 'Durchsehen: {{done}} von {{total}}',
  'approve.stop': 'Nach diesem anhalten',
  'approve.done_one': '{{done}} von {{count}} ausgestellt',
  'approve.done_other': '{{done}} von {{count}} ausgestellt',
  'approve.doneHint':
    'Jedes Zertifikat ist signiert und verzeichnet. Geben Sie es zusammen mit seiner Kette zurück.',
  'approve.noneDone': 'Nichts wurde ausgestellt. Bei jedem Antrag steht, warum.',
  'approve.saveChains': 'Alle mit ihren Ketten speichern…',
  'approve.certificates': 'Zertifikate mit ihren Ketten',
  'approve.seeCertificates': 'Zertifikate ansehen',
  'approve.tooMany': 'Höchstens {{most}} auf einmal: Wählen Sie weniger aus.',
  'approve.noneGiven': 'Kein Antrag ausgewählt',
  'approve.noneGivenHint': 'Wählen Sie im Eingang Anträge aus und bewilligen Sie sie zusammen.',
  'reject.notice_one': '{{count}} Antrag ist abgelehnt.',
  'reject.notice_other': '{{count}} Anträge sind abgelehnt.',
}
