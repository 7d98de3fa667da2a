// Spanish texts about several requests that are approved or rejected at once.

import type { requestBatch as english } from '../en/request-batch.ts'
import type { Words } from '../words.ts'

export const requestBatch: Words<typeof english> = {
  'approve.open': 'Aprobar…',
  'approve.title_one': 'Aprobar {{count}} solicitud',
  'approve.title_many': 'Aprobar {{count}} de solicitudes',
  'approve.title_other': 'Aprobar {{count}} solicitudes',
  'approve.subtitle': 'Cada una recibe su propio certificado. No se firma nada antes de que usted confirme.',
  'approve.reviewed': 'Lo que recibiría cada una',
  'approve.verdict.ready': 'Lista',
  'approve.verdict.doubtful': 'Dudosa',
  'approve.verdict.refused': 'No es posible',
  'approve.against': 'Lo que habla en contra',
  'approve.nothingAgainst': 'Nada',
  'approve.more_one': '{{first}} Y {{count}} más.',
  'approve.more_many': '{{first}} Y {{count}} de más.',
  'approve.more_other': '{{first}} Y {{count}} más.',
  'approve.counted.ready_one': '{{count}} lista',
  'approve.counted.ready_many': '{{count}} de listas',
  'approve.counted.ready_other': '{{count}} listas',
  'approve.counted.doubtful_one': '{{count}} dudosa',
  'approve.counted.doubtful_many': '{{count}} de dudosas',
  'approve.counted.doubtful_other': '{{count}} dudosas',
  'approve.counted.refused_one': '{{count}} imposible',
  'approve.counted.refused_many': '{{count}} de imposibles',
  'approve.counted.refused_other': '{{count}} imposibles',
  'approve.doubtHint':
    'Lo dudoso queda fuera hasta que usted lo seleccione. Abra un nombre para ver todo lo que se emitiría.',
  'approve.sentence_one':
    '{{issuer}} firmará {{count}} certificado. Una firma no puede retirarse, solo revocarse.',
  'approve.sentence_many':
    '{{issuer}} firmará {{count}} de certificados. Una firma no puede retirarse, solo revocarse.',
  'approve.sentence_other':
    '{{issuer}} firmará {{count}} certificados. Una firma no puede retirarse, solo revocarse.',
  'approve.noneChosen': 'Seleccione las solicitudes que se han de certificar.',
  'approve.submit_one': 'Firmar {{count}} certificado',
  'approve.submit_many': 'Firmar {{count}} de certificados',
  'approve.submit_other': 'Firmar {{count}} certificados',
  'approve.running': 'Firmando: {{done}} de {{total}}',
  'approve.reviewing': 'Examinando: {{done}} de {{total}}',
  'approve.stop': 'Detener después de esta',
  'approve.done_one': '{{done}} de {{count}} emitidos',
  'approve.done_many': '{{done}} de {{count}} de emitidos',
  'approve.done_other': '{{done}} de {{count}} emitidos',
  'approve.doneHint': 'Cada certificado está firmado y registrado. Devuélvalo junto con su cadena.',
  'approve.noneDone': 'No se ha emitido nada. Cada solicitud dice por qué.',
  'approve.saveChains': 'Guardar todos con sus cadenas…',
  'approve.certificates': 'Certificados con sus cadenas',
  'approve.seeCertificates': 'Ver los certificados',
  'approve.tooMany': 'Como máximo {{most}} a la vez: seleccione menos.',
  'approve.noneGiven': 'Ninguna solicitud elegida',
  'approve.noneGivenHint': 'Seleccione solicitudes en la bandeja y apruébelas juntas.',
  'reject.notice_one': '{{count}} solicitud se ha rechazado.',
  'reject.notice_many': '{{count}} de solicitudes se han rechazado.',
  'reject.notice_other': '{{count}} solicitudes se han rechazado.',
}
