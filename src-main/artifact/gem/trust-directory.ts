// RubyGems' trust directory (`~/.gem/trust`, Gem::Security::TrustDir): one certificate a file, named by the SHA-256
// of its subject as OpenSSL prints it on one line. Files in, files out: where the folder lies is the doors' business,
// and what a trusted root is good for is the verification's.

import { hash } from 'node:crypto'
import { RootkeepError } from '../../contract/errors.ts'
import type { NamedFile, OutputFile } from '../../contract/values.ts'
import { type Certificate, readCertificate } from '../../pki/certificate.ts'
import { readPemOrDer } from '../../pki/imported-object.ts'
import type { Name } from '../../pki/name.ts'
import { opensslOneline } from '../../pki/name-text.ts'
import { writePem } from '../../pki/pem.ts'

export interface TrustDirectoryEntry {
  readonly fileName: string
  readonly certificate: Certificate
  /** Whether it has the name under which `gem` looks for it; under another, `gem cert --list` shows it in vain. */
  readonly isFound: boolean
}

export interface TrustDirectory {
  readonly entries: readonly TrustDirectoryEntry[]
  /** What `gem` passes over in silence: files that are not *.pem, or hold no certificate that can be read. */
  readonly passedOver: readonly { readonly fileName: string; readonly reason: string }[]
  /**
   * The certificate that `gem` finds for a root of this subject, or null. Trusted is the root whose
   * subjectPublicKeyInfo equals this one's: that comparison is the caller's.
   */
  find(subject: Name): Certificate | null
}

/** `cert-` + SHA-256 in lower-case hex of OpenSSL's one line form of the name + `.pem`. */
export function trustFileName(subject: Name): string {
  return `cert-${hash('sha256', opensslOneline(subject), 'hex')}.pem`
}

/**
 * The files of a trust directory, as a folder's `NamedFile`s (`content` is PEM text or base64 of DER); of a file of
 * several certificates the first counts, as in Ruby. Throws nothing: what can't be read is in `passedOver`.
 */
export function readTrustDirectory(files: readonly NamedFile[]): TrustDirectory {
  const entries: TrustDirectoryEntry[] = []
  const passedOver: { fileName: string; reason: string }[] = []
  for (const { name: fileName, content } of files) {
    const read = fileName.endsWith('.pem') ? readEntry(content) : 'its name does not end in .pem'
    if (typeof read === 'string') passedOver.push({ fileName, reason: read })
    else entries.push({ fileName, certificate: read, isFound: fileName === trustFileName(read.subject) })
  }
  return { entries, passedOver, find: (subject) => findIn(entries, trustFileName(subject)) }
}

/** The certificate, or why there is none. */
function readEntry(content: string): Certificate | string {
  try {
    const [first] = readPemOrDer(content, ['certificate'])
    return first ? readCertificate(first.der) : 'it holds no certificate'
  } catch (thrown) {
    if (!(thrown instanceof RootkeepError)) throw thrown
    return thrown.message
  }
}

function findIn(entries: readonly TrustDirectoryEntry[], wanted: string): Certificate | null {
  return entries.find(({ fileName }) => fileName === wanted)?.certificate ?? null
}

export interface TrustDirectoryFiles {
  readonly files: readonly OutputFile[]
  /** Certificates that are in no file, since a later one has the same subject and so the same file name. */
  readonly overwritten: readonly Certificate[]
}

/**
 * The files of a trust directory with these certificates, to be written by a door. For `owner` they are 0600 in a
 * folder of 0700, as `gem cert --add` makes them; for `everyone` 0644 in 0755, for a folder that all users share.
 * Of two certificates of one subject `gem` keeps the one added last, and so does this.
 */
export function trustDirectoryFiles(
  certificates: readonly Certificate[],
  access: NonNullable<OutputFile['access']>,
): TrustDirectoryFiles {
  const byName = new Map<string, Certificate>()
  const overwritten: Certificate[] = []
  for (const certificate of certificates) {
    const name = trustFileName(certificate.subject)
    const earlier = byName.get(name)
    if (earlier) overwritten.push(earlier)
    byName.set(name, certificate)
  }
  const files = [...byName].map(([name, { der }]): OutputFile => {
    return { name, encoding: 'text', content: writePem('CERTIFICATE', der), access }
  })
  return { files, overwritten }
}
