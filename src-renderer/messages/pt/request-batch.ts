// Portuguese texts about several requests that are approved or rejected at once.

import type { requestBatch as english } from '../en/request-batch.ts'
import type { Words } from '../words.ts'

export const requestBatch: Words<typeof english> = {
  'approve.open': 'Aprovar…',
  'approve.title_one': 'Aprovar {{count}} pedido',
  'approve.title_many': 'Aprovar {{count}} de pedidos',
  'approve.title_other': 'Aprovar {{count}} pedidos',
  'approve.subtitle': 'Cada um recebe o seu próprio certificado. Nada é assinado antes da sua confirmação.',
  'approve.reviewed': 'O que cada um receberia',
  'approve.verdict.ready': 'Pronto',
  'approve.verdict.doubtful': 'Duvidoso',
  'approve.verdict.refused': 'Não é possível',
  'approve.against': 'O que depõe contra',
  'approve.nothingAgainst': 'Nada',
  'approve.more_one': '{{first}} E mais {{count}}.',
  'approve.more_many': '{{first}} E mais {{count}} de.',
  'approve.more_other': '{{first}} E mais {{count}}.',
  'approve.counted.ready_one': '{{count}} pronto',
  'approve.counted.ready_many': '{{count}} de prontos',
  'approve.counted.ready_other': '{{count}} prontos',
  'approve.counted.doubtful_one': '{{count}} duvidoso',
  'approve.counted.doubtful_many': '{{count}} de duvidosos',
  'approve.counted.doubtful_other': '{{count}} duvidosos',
  'approve.counted.refused_one': '{{count}} impossível',
  'approve.counted.refused_many': '{{count}} de impossíveis',
  'approve.counted.refused_other': '{{count}} impossíveis',
  'approve.doubtHint':
    'O que é duvidoso fica de fora até que você o selecione. Abra um nome para ver tudo o que seria emitido.',
  'approve.sentence_one':
    '{{issuer}} assinará {{count}} certificado. Uma assinatura não pode ser retirada, apenas revogada.',
  'approve.sentence_many':
    '{{issuer}} assinará {{count}} de certificados. Uma assinatura não pode ser retirada, apenas revogada.',
  'approve.sentence_other':
    '{{issuer}} assinará {{count}} certificados. Uma assinatura não pode ser retirada, apenas revogada.',
  'approve.noneChosen': 'Selecione os pedidos a certificar.',
  'approve.submit_one': 'Assinar {{count}} certificado',
  'approve.submit_many': 'Assinar {{count}} de certificados',
  'approve.submit_other': 'Assinar {{count}} certificados',
  'approve.running': 'Assinando: {{done}} de {{total}}',
  'approve.reviewing': 'Examinando: {{done}} de {{total}}',
  'approve.stop': 'Parar depois deste',
  'approve.done_one': '{{done}} de {{count}} emitidos',
  'approve.done_many': '{{done}} de {{count}} de emitidos',
  'approve.done_other': '{{done}} de {{count}} emitidos',
  'approve.doneHint': 'Cada certificado está assinado e registrado. Devolva-o junto com a sua cadeia.',
  'approve.noneDone': 'Nada foi emitido. Cada pedido diz por quê.',
  'approve.saveChains': 'Salvar todos com as suas cadeias…',
  'approve.certificates': 'Certificados com as suas cadeias',
  'approve.seeCertificates': 'Ver os certificados',
  'approve.tooMany': 'No máximo {{most}} de uma vez: selecione menos.',
  'approve.noneGiven': 'Nenhum pedido escolhido',
  'approve.noneGivenHint': 'Selecione pedidos na caixa de entrada e aprove-os juntos.',
  'reject.notice_one': '{{count}} pedido foi rejeitado.',
  'reject.notice_many': '{{count}} de pedidos foram rejeitados.',
  'reject.notice_other': '{{count}} pedidos foram rejeitados.',
}
