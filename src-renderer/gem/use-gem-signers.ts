// The certificates that can sign gems: end entities in force whose RSA or EC key this vault holds.

import { useProcedure } from '../use-procedure.ts'

export interface GemSigner {
  /** The fingerprint. */
  readonly value: string
  readonly label: string
}

export function useGemSigners(): readonly GemSigner[] {
  const keys = useProcedure('key.list', {})
  const list = useProcedure('certificate.list', { state: 'valid', limit: 1000 })
  const held = (keys.data?.keys ?? []).filter(({ algorithm, destroyedAt }) => {
    return destroyedAt === null && /^(?:rsa-\d|ec-)/.test(algorithm)
  })
  const fingerprints = new Set(held.flatMap(({ certificates }) => certificates))
  const certificates = list.data?.certificates ?? []
  return certificates
    .filter(({ sha256, certifies }) => certifies === 'endEntity' && fingerprints.has(sha256))
    .map(({ sha256, subject, issuer }) => ({
      value: sha256,
      label: issuer === subject ? subject : `${subject} (${issuer})`,
    }))
}
