// Trust stores of other programs as files: what each is by its contents, and the certificates in it. Of several
// files, one that can't be read is passed over with a warning; by itself it is an error.

import { RootkeepError } from '../../contract/errors.ts'
import type { TrustScope, TrustWarning } from '../../contract/trust-list.ts'
import type { NamedFile } from '../../contract/values.ts'
import { type Certificate, readCertificate, sha256Fingerprint } from '../../pki/certificate.ts'
import { checkDer } from '../../pki/der/check.ts'
import { kindOfDer } from '../../pki/object-kind.ts'
import { decodeBase64 } from '../../pki/pem.ts'
import { readPkcs12TrustStore } from '../../pki/pkcs12/trust-store.ts'
import { plain, readPemBundle, readPkcs7Bundle } from '../../pki/trust-store/bundle.ts'
import { isJks, readJks } from '../../pki/trust-store/jks.ts'
import { isP11Kit, readP11Kit } from '../../pki/trust-store/p11-kit.ts'
import type { TrustedCertificate, TrustStore } from '../../pki/trust-store/trusted-certificate.ts'
import { unreadable } from '../../pki/trust-store/warning.ts'

/** A certificate that a file holds as trusted. */
export interface FoundAnchor {
  readonly certificate: Certificate
  readonly sha256: string
  readonly scope: TrustScope
  /** The file's name. */
  readonly source: string
}

export interface FoundAnchors {
  /** Each certificate once. */
  readonly anchors: readonly FoundAnchor[]
  readonly warnings: readonly TrustWarning[]
}

/** More certificates in all files together are refused. */
const maximumAnchors = 10_000

/** Throws `trust.wrong-password`, `trust.password-needed`, `input.too-large`, and for a single file whatever is wrong with it. */
export function readTrustStores(files: readonly NamedFile[], password: string | null): FoundAnchors {
  const found = new Map<string, FoundAnchor>()
  const warnings: TrustWarning[] = []
  for (const file of files) {
    const store = readOrPassOver(file, password, files.length === 1)
    warnings.push(...store.warnings)
    for (const trusted of store.certificates) {
      const anchor = readAnchor(trusted, file.name, warnings)
      if (anchor && !found.has(anchor.sha256)) found.set(anchor.sha256, anchor)
    }
    if (found.size > maximumAnchors) {
      throw new RootkeepError('input.too-large', 'There are more than ten thousand certificates in the files')
    }
  }
  return { anchors: [...found.values()], warnings }
}

function readOrPassOver(file: NamedFile, password: string | null, isAlone: boolean): TrustStore {
  try {
    return readTrustStore(file.content, password)
  } catch (thrown) {
    const isAboutPassword = thrown instanceof RootkeepError && thrown.code.startsWith('trust.')
    if (!(thrown instanceof RootkeepError) || isAlone || isAboutPassword) throw thrown
    return { certificates: [], warnings: [unreadable(file.name, thrown)] }
  }
}

/** The store that the contents of a file are (PEM text, or base64 of other bytes); throws what its reader throws. */
export function readTrustStore(content: string, password: string | null): TrustStore {
  if (content.trim() === '') throw new RootkeepError('input.empty', 'The file is empty')
  if (content.includes('-----BEGIN ')) return isP11Kit(content) ? readP11Kit(content) : readPemBundle(content)
  const octets = decodeBase64(content.replace(/\s+/g, ''))
  if (!octets) throw new RootkeepError('input.not-pem', 'This is neither PEM nor DER')
  return readOctets(octets, password)
}

function readOctets(octets: Uint8Array, password: string | null): TrustStore {
  if (isJks(octets)) return readJks(octets, password)
  if (octets[0] === 0x30) checkDer(octets)
  const kind = kindOfDer(octets)
  if (kind === 'pkcs12') return readPkcs12TrustStore(octets, password)
  if (kind === 'pkcs7') return readPkcs7Bundle(octets)
  if (kind === 'certificate') return { certificates: [plain(octets)], warnings: [] }
  const expected = ['certificate', 'pkcs7', 'pkcs12', 'jks', 'p11-kit']
  throw new RootkeepError('input.wrong-kind', 'This is no trust store', {
    found: kind ?? 'unknown',
    expected,
  })
}

function readAnchor(
  { der, label, scope }: TrustedCertificate,
  source: string,
  warnings: TrustWarning[],
): FoundAnchor | null {
  try {
    return { certificate: readCertificate(der), sha256: sha256Fingerprint(der), scope, source }
  } catch (thrown) {
    if (!(thrown instanceof RootkeepError)) throw thrown
    warnings.push(unreadable(label || source, thrown))
    return null
  }
}
