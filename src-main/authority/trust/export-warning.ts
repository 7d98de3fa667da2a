// What each format of a trust list has a place for, and what is said of an anchor whose scope goes beyond it.

import type { TrustListFormat, TrustScope, TrustWarning } from '../../contract/trust-list.ts'
import type { TrustStatement } from '../../contract/trust-sentence.ts'
import { warningOf } from '../../pki/trust-store/warning.ts'

interface Carries {
  readonly purposes: boolean
  readonly names: boolean
  /** The purpose that whoever reads the format trusts all of it for; null for any. */
  readonly meantFor: TrustScope['purposes'][number] | null
}

const bare = { purposes: false, names: false, meantFor: null } as const

const carried: Readonly<Record<TrustListFormat, Carries>> = {
  pem: bare,
  pkcs7: bare,
  jks: bare,
  'ca-certificates': bare,
  gem: { ...bare, meantFor: 'gem' },
  pkcs12: { ...bare, purposes: true },
  'p11-kit': { purposes: true, names: true, meantFor: null },
}

/** What p11-kit's dates of NSS are about. */
const datedByP11Kit: readonly string[] = ['serverAuth', 'emailProtection']

/** A warning for each part of the scope that the format does not hold. */
export function lostScope(title: string, scope: TrustScope, format: TrustListFormat): TrustWarning[] {
  const { purposes, names } = carried[format]
  const warnings: TrustWarning[] = []
  const warn = (code: TrustWarning['code'], statement: TrustStatement) =>
    warnings.push(warningOf(code, title, statement))
  const limited = scope.purposes.join(', ')
  if (!purposes && limited !== '' && !isMeantFor(scope, format)) {
    warn('purposes-not-carried', { sentence: 'trust.purposes-not-carried', values: { purposes: limited } })
  }
  if (purposes && scope.purposes.includes('gem') && !scope.purposes.includes('codeSigning')) {
    warn('purposes-widened', { sentence: 'trust.purposes-widened' })
  }
  if (!names && scope.permitted.length + scope.excluded.length > 0) {
    warn('names-not-carried', { sentence: 'trust.names-not-carried' })
  }
  if (scope.until !== null || (scope.issuedUntil !== null && !isDated(scope, format))) {
    warn('dates-not-carried', { sentence: 'trust.dates-not-carried' })
  }
  return warnings
}

/** Whether the format is read for a purpose of the scope alone, so that nothing is lost. */
function isMeantFor({ purposes }: TrustScope, format: TrustListFormat): boolean {
  const { meantFor } = carried[format]
  return (
    meantFor !== null &&
    (purposes.includes(meantFor) || (meantFor === 'gem' && purposes.includes('codeSigning')))
  )
}

function isDated({ purposes }: TrustScope, format: TrustListFormat): boolean {
  const isOfNss = purposes.length > 0 && purposes.every((purpose) => datedByP11Kit.includes(purpose))
  return format === 'p11-kit' && isOfNss
}
