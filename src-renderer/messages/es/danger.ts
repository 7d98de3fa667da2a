// Spanish texts about dangerous acts: what each does, and what of it can’t be undone.

import type { danger as english } from '../en/danger.ts'
import type { Words } from '../words.ts'

export const danger: Words<typeof english> = {
  'danger.type': 'Para confirmar, escriba {{thing}}',
  'danger.will.key.destroy': 'La clave privada {{thing}} se destruye; en la lista queda una lápida.',
  'danger.final.key.destroy': 'Nadie puede recuperar la clave, salvo de un respaldo.',
  'danger.will.key.restrict':
    'La clave {{thing}} no saldrá nunca de la bóveda, salvo en un respaldo del depósito.',
  'danger.final.key.restrict': 'La marca no se puede quitar.',
  'danger.will.authority.rekey':
    '{{thing}} recibe una clave nueva, y el certificado de la actual se revoca como reemplazado.',
  'danger.final.authority.rekey': 'La revocación no se puede deshacer.',
  'danger.will.authority.retire':
    '{{thing}} no emite nada a partir de ahora; aún puede revocar y firmar listas y respuestas OCSP.',
  'danger.final.authority.retire': 'No se puede volver a poner en servicio.',
  'danger.will.certificate.rekey':
    'El certificado actual de {{thing}} se revoca como reemplazado en cuanto se firme el nuevo.',
  'danger.final.certificate.rekey': 'La revocación no se puede deshacer.',
  'danger.will.revocation.revoke': 'A partir de la próxima lista, nadie debería confiar en {{thing}}.',
  'danger.final.revocation.revoke': 'La revocación no se puede deshacer.',
  'danger.will.revocation.revoke-batch':
    'A partir de las próximas listas, nadie debería confiar en estos {{thing}}.',
  'danger.final.revocation.revoke-batch': 'Las revocaciones no se pueden deshacer.',
  'danger.will.crl.issue':
    'Esta lista de {{thing}} termina antes que la anterior: los programas querrán antes la siguiente.',
  'danger.final.crl.issue': 'Su número queda gastado, y la lista no se puede retirar.',
  'danger.will.trust.remove': 'Por esta lista ya no se confía en nadie de {{thing}}.',
  'danger.final.trust.remove': 'Los archivos exportados antes de la lista quedan como están.',
  'danger.will.gem.trust-remove':
    'La orden gem de este usuario ya no confía en {{thing}}: las gems por debajo se rechazan.',
  'danger.final.gem.trust-remove': 'Las gems ya instaladas siguen instaladas.',
}
