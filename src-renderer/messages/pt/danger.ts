// What a dangerous act does, and what of it is final, in Portuguese: one sentence each, beside the field for its name.

import type { danger as english } from '../en/danger.ts'
import type { Words } from '../words.ts'

export const danger: Words<typeof english> = {
  'danger.type': 'Para confirmar, digite {{thing}}',
  'danger.will.key.destroy': 'A chave privada {{thing}} é destruída; uma lápide fica na lista.',
  'danger.final.key.destroy': 'Ninguém pode trazer a chave de volta, a não ser de um backup.',
  'danger.will.key.restrict': 'A chave {{thing}} nunca sairá do cofre, a não ser em um backup da custódia.',
  'danger.final.key.restrict': 'A marca não pode ser retirada.',
  'danger.will.authority.rekey':
    '{{thing}} recebe uma nova chave, e o certificado da chave atual é revogado como substituído.',
  'danger.final.authority.rekey': 'A revogação não pode ser desfeita.',
  'danger.will.authority.retire':
    '{{thing}} não emite mais nada a partir de agora; ainda pode revogar e assinar listas e respostas OCSP.',
  'danger.final.authority.retire': 'Não pode voltar a emitir.',
  'danger.will.certificate.rekey':
    'O certificado atual de {{thing}} é revogado como substituído, depois de assinado o novo.',
  'danger.final.certificate.rekey': 'A revogação não pode ser desfeita.',
  'danger.will.revocation.revoke': 'A partir da próxima lista, ninguém mais deverá confiar em {{thing}}.',
  'danger.final.revocation.revoke': 'A revogação não pode ser desfeita.',
  'danger.will.revocation.revoke-batch':
    'A partir das próximas listas, ninguém mais deve confiar nestes {{thing}}.',
  'danger.final.revocation.revoke-batch': 'As revogações não podem ser desfeitas.',
  'danger.will.crl.issue':
    'Esta lista de {{thing}} termina antes da anterior: os programas vão querer a sucessora mais cedo.',
  'danger.final.crl.issue': 'O seu número está gasto, e a lista não pode ser recolhida.',
  'danger.will.trust.remove': 'Nada do que está em {{thing}} é mais confiável por meio desta lista.',
  'danger.final.trust.remove': 'Os arquivos exportados antes da lista ficam como estão.',
  'danger.will.gem.trust-remove':
    'O comando gem deste usuário não confia mais em {{thing}}: as gems abaixo são recusadas.',
  'danger.final.gem.trust-remove': 'As gems já instaladas continuam instaladas.',
}
