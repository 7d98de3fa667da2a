// Paths as an explanation has them, for tests of how they are drawn.

import type { ExplainedPath, PathCertificate, PathFinding } from '../../src-main/contract/path.ts'

/** A path of certificates that are called by their fingerprints, the leaf first and the anchor last. */
export function path(
  names: readonly string[],
  findings: readonly PathFinding[] = [],
  reachesAnchor = true,
): ExplainedPath {
  const roleOf = (at: number): PathCertificate['role'] => {
    if (reachesAnchor && at === names.length - 1) return 'anchor'
    return at === 0 ? 'leaf' : 'authority'
  }
  return {
    valid: findings.length === 0,
    certificates: names.map((name, at) => ({
      sha256: name,
      title: name,
      subject: `CN=${name}`,
      issuer: `CN=issuer of ${name}`,
      serialNumber: '01',
      notBefore: '2026-01-01T00:00:00Z',
      notAfter: '2027-01-01T00:00:00Z',
      keyAlgorithm: 'ec-p256',
      role: roleOf(at),
      source: 'given',
    })),
    findings: [...findings],
    policies: [],
  }
}

export function finding(severity: PathFinding['severity'], certificate: number | null): PathFinding {
  return { code: 'path.expired', severity, clause: 'RFC 5280 §6.1.3', certificate, message: 'It has ended' }
}
