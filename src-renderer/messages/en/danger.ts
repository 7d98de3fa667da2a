// What a dangerous act does, and what of it can't be undone: one sentence each, beside the field for its name.

import type { DangerousAct } from '../../danger/consequence.ts'

type Words = { readonly [K in DangerousAct as `danger.will.${K}` | `danger.final.${K}`]: string } & {
  readonly 'danger.type': string
}

export const danger: Words = {
  'danger.type': 'To confirm, type {{thing}}',
  'danger.will.key.destroy': 'The private key {{thing}} is destroyed; a tombstone stays in the list.',
  'danger.final.key.destroy': 'Nobody can bring the key back, except from a backup.',
  'danger.will.key.restrict': 'The key {{thing}} will never leave the vault, except in a backup of the keep.',
  'danger.final.key.restrict': 'The mark can’t be taken away.',
  'danger.will.authority.rekey':
    '{{thing}} gets a new key, and the certificate of its present key is revoked as replaced.',
  'danger.final.authority.rekey': 'The revocation can’t be taken back.',
  'danger.will.authority.retire':
    '{{thing}} issues nothing from now on; it can still revoke, and sign lists and OCSP answers.',
  'danger.final.authority.retire': 'It can’t be put back to work.',
  'danger.will.certificate.rekey':
    'The present certificate of {{thing}} is revoked as replaced, once the new one is signed.',
  'danger.final.certificate.rekey': 'The revocation can’t be taken back.',
  'danger.will.revocation.revoke': 'From the next list on, nobody should trust {{thing}} any more.',
  'danger.final.revocation.revoke': 'The revocation can’t be taken back.',
  'danger.will.revocation.revoke-batch':
    'From the next lists on, nobody should trust these {{thing}} any more.',
  'danger.final.revocation.revoke-batch': 'The revocations can’t be taken back.',
  'danger.will.crl.issue':
    'This list of {{thing}} ends sooner than the one before it: programs will want its successor earlier.',
  'danger.final.crl.issue': 'Its number is spent, and the list can’t be called back.',
  'danger.will.trust.remove': 'Nobody in {{thing}} is trusted by way of this list any more.',
  'danger.final.trust.remove': 'Files that were exported from the list before stay as they are.',
  'danger.will.gem.trust-remove':
    'The gem command of this user trusts {{thing}} no longer: gems below it are refused.',
  'danger.final.gem.trust-remove': 'Gems that are installed already stay installed.',
}
