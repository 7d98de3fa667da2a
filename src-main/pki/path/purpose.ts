// Purposes (RFC 5280 §4.2.1.12): what the leaf's extKeyUsage and keyUsage must allow, and that no CA above is
// restricted to other purposes, which RFC 5280 leaves open and every verifier in use does.

import type { PathStatement } from '../../contract/path-sentence.ts'
import type { Certificate } from '../certificate.ts'
import { basicConstraints } from '../extension/basic-constraints.ts'
import { extKeyUsage } from '../extension/ext-key-usage.ts'
import { type KeyUsage, keyUsage } from '../extension/key-usage.ts'
import { keyPurpose, nameOfOid } from '../oid.ts'
import type { CertificateRole } from './certificate-role.ts'
import type { Fault } from './fault.ts'
import type { PathOptions, Purpose } from './path-options.ts'

interface Demand {
  readonly purpose: string
  /** One of these is enough (RFC 5280 §4.2.1.12: "consistent with"). */
  readonly usages: readonly KeyUsage[]
  /** Whether anyExtendedKeyUsage or no extension at all will do, too. */
  readonly mayBeAny: boolean
  /** Whether the extension of CAs above limits the purpose. */
  readonly isChained: boolean
}

const signing: readonly KeyUsage[] = ['digitalSignature', 'nonRepudiation']
const chained = { mayBeAny: true, isChained: true } as const

const demands: Readonly<Record<Exclude<Purpose, 'any'>, Demand>> = {
  serverAuth: {
    purpose: keyPurpose.serverAuth,
    usages: ['digitalSignature', 'keyEncipherment', 'keyAgreement'],
    ...chained,
  },
  clientAuth: { purpose: keyPurpose.clientAuth, usages: ['digitalSignature', 'keyAgreement'], ...chained },
  codeSigning: { purpose: keyPurpose.codeSigning, usages: ['digitalSignature'], ...chained },
  emailProtection: {
    purpose: keyPurpose.emailProtection,
    usages: [...signing, 'keyEncipherment', 'keyAgreement'],
    ...chained,
  },
  // RFC 3161 §2.3 and RFC 6960 §4.2.2.2 want the purpose by its own name.
  timeStamping: { purpose: keyPurpose.timeStamping, usages: signing, mayBeAny: false, isChained: true },
  OCSPSigning: { purpose: keyPurpose.OCSPSigning, usages: signing, mayBeAny: false, isChained: false },
  gem: { purpose: keyPurpose.codeSigning, usages: signing, ...chained },
}

/** What stands against the purpose in one certificate of the path. */
export function purposeFaults(
  certificate: Certificate,
  role: CertificateRole,
  { purpose }: PathOptions,
): Fault[] {
  if (purpose === 'any') return []
  const demand = demands[purpose]
  if (role === 'endEntity')
    return [...leafFaults(certificate, demand), ...timeStampFaults(certificate, purpose)]
  return demand.isChained && !allows(certificate, demand.purpose, true)
    ? [notAllowed(certificate, demand.purpose)]
    : []
}

function leafFaults(certificate: Certificate, { purpose, usages, mayBeAny }: Demand): Fault[] {
  const faults: Fault[] = allows(certificate, purpose, mayBeAny) ? [] : [notAllowed(certificate, purpose)]
  const asserted = certificate.extensions.get(keyUsage)
  if (asserted && !usages.some((usage) => asserted.includes(usage))) {
    // A CA that is asked for itself has a key for other things, and RFC 5280 §6 does not look at that.
    const isAuthority = certificate.extensions.get(basicConstraints)?.cA === true
    const compared = { keyUsage: asserted.join(', '), wanted: usages.join(', ') }
    faults.push({
      code: 'path.key-usage-unfit',
      ...unfitUse(asserted, nameOfOid(purpose), usages),
      severity: isAuthority ? 'warning' : 'error',
      compared,
    })
  }
  return faults
}

function unfitUse(asserted: readonly string[], purpose: string, wanted: readonly string[]): PathStatement {
  const values = { purpose, wanted: wanted.join(' or ') }
  if (asserted.length === 0) return { sentence: 'path.key-usage-empty', values }
  return { sentence: 'path.key-usage-unfit', values: { ...values, usages: asserted.join(', ') } }
}

/** RFC 3161 §2.3: critical, and nothing beside it. */
function timeStampFaults({ extensions }: Certificate, purpose: Purpose): Fault[] {
  if (purpose !== 'timeStamping' || !extensions.has(extKeyUsage)) return []
  const isAlone = extensions.get(extKeyUsage)?.length === 1 && extensions.isCritical(extKeyUsage)
  if (isAlone) return []
  return [{ code: 'path.purpose-not-allowed', sentence: 'path.time-stamping-not-alone' }]
}

function allows({ extensions }: Certificate, purpose: string, mayBeAny: boolean): boolean {
  const purposes = extensions.get(extKeyUsage)
  if (!purposes) return mayBeAny
  return purposes.includes(purpose) || (mayBeAny && purposes.includes(keyPurpose.anyExtendedKeyUsage))
}

function notAllowed({ extensions }: Certificate, purpose: string): Fault {
  const code = 'path.purpose-not-allowed'
  const purposes = extensions.get(extKeyUsage)?.map(nameOfOid).join(', ')
  const wanted = nameOfOid(purpose)
  const compared = { extKeyUsage: purposes ?? 'no purpose', wanted }
  if (purposes === undefined) return { code, sentence: 'path.purpose-missing', values: { wanted }, compared }
  return { code, sentence: code, values: { purposes, wanted }, compared }
}
