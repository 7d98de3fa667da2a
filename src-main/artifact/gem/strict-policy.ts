// The policy that a careful verifier has: everything is checked. The same as resources/policies/strict.yaml, which
// is there to be read and copied; here it needs no reading.

import type { GemPolicy } from '../../contract/gem-policy.ts'

export const strictPolicy: GemPolicy = {
  name: 'strict',
  title: 'Strict',
  description:
    'Checks everything that RubyGems leaves out. A revocation that is known counts, a missing one does not.',
  checks: {
    archive: true,
    contents: true,
    checksums: true,
    signed: true,
    signatures: true,
    path: true,
    chainIsPath: true,
  },
  anchors: { trustDirectory: true, certificates: [] },
  names: [],
  revocation: 'prefer',
  algorithms: { minimumRsaBits: 2048, digests: ['sha256', 'sha384', 'sha512'] },
}
