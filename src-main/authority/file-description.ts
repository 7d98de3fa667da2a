// What a file says of itself, read within the bounds of every import and believed in nothing: for the words that are
// said before a person decides what is done with it. Gems are read as far as their specification; what signs them is
// verified where they are looked into.

import { attempt as attemptGem } from '../artifact/gem/attempt.ts'
import { certificatesOf, readChain } from '../artifact/gem/chain.ts'
import { octetSource } from '../artifact/gem/octet-source.ts'
import { specificationOf } from '../artifact/gem/specification.ts'
import type { Output } from '../contract/contract.ts'
import { type ErrorReply, RootkeepError, toErrorReply } from '../contract/errors.ts'
import type { FileKind } from '../contract/file.ts'
import type { FileFacts } from '../contract/file-description.ts'
import type { NamedFile } from '../contract/values.ts'
import { type Certificate, isSelfIssued, readCertificate } from '../pki/certificate.ts'
import {
  type CertificationRequest,
  readCertificationRequest,
  verifyProofOfPossession,
} from '../pki/certification-request.ts'
import { readCrl } from '../pki/crl/crl.ts'
import { crlNumber } from '../pki/extension/crl-number.ts'
import { readOnePemOrDer, readPemOrDer } from '../pki/imported-object.ts'
import { nameText } from '../pki/name-text.ts'
import { readPkcs7 } from '../pki/pkcs7.ts'
import { describeKey } from '../pki/public-key.ts'
import { visibleText } from '../pki/text/visible.ts'
import { kindOfFile } from './file-kind.ts'
import { readRequest } from './proven-request.ts'

type Described = Output<'file.describe'>['files'][number]

/** Each by itself, and a turn for everyone else between two. */
export async function describeFiles(files: readonly NamedFile[]): Promise<Described[]> {
  const described: Described[] = []
  for (const file of files) {
    described.push(describeFile(file))
    await new Promise(setImmediate)
  }
  return described
}

function describeFile({ name, content }: NamedFile): Described {
  const kind = kindOfFile(content)
  try {
    const facts = readers[kind]?.(content) ?? null
    const error = facts?.about === 'request' ? refusalOf(() => readRequest(content)) : null
    return { name: visibleText(name), kind, facts, error }
  } catch (thrown) {
    if (!(thrown instanceof RootkeepError)) throw thrown
    return { name: visibleText(name), kind, facts: null, error: toErrorReply(thrown) }
  }
}

type Reader = (content: string) => FileFacts | null

/** What is not here has its kind only. */
const readers: { readonly [K in FileKind]?: Reader } = {
  'certification-request': (content) =>
    requestFacts(readCertificationRequest(readOnePemOrDer(content, ['certification-request']))),
  certificate: (content) => certificateFacts(readPemOrDer(content, ['certificate']).map(({ der }) => der)),
  pkcs7: (content) =>
    certificateFacts(readPemOrDer(content, ['pkcs7']).flatMap(({ der }) => readPkcs7(der).certificates)),
  crl: (content) => crlFacts(readPemOrDer(content, ['crl'])[0]?.der ?? new Uint8Array()),
  gem: (content) => gemFacts(Buffer.from(content, 'base64')),
  pkcs12: () => ({ about: 'sealed' }),
  truststore: () => ({ about: 'sealed' }),
  backup: () => ({ about: 'sealed' }),
  'private-key': (content) => (/ENCRYPTED/.test(content) ? { about: 'sealed' } : null),
  spkac: (content) => certificateFacts(readPemOrDer(content, ['certificate']).map(({ der }) => der)),
  // The reason why nothing is known of it is thrown.
  unknown: (content) => certificateFacts(readPemOrDer(content, ['certificate']).map(({ der }) => der)),
}

function requestFacts(request: CertificationRequest): FileFacts {
  const { subject, subjectPublicKeyInfo } = request
  return {
    about: 'request',
    subject: nameText(subject),
    keyAlgorithm: describeKey(subjectPublicKeyInfo).algorithm,
    proved: refusalOf(() => verifyProofOfPossession(request)) === null,
  }
}

function certificateFacts(all: readonly Uint8Array[]): FileFacts | null {
  const [first] = all
  if (!first) return null
  const certificate = readCertificate(first)
  const { subject, issuer, notAfter } = certificate
  return {
    about: 'certificates',
    count: all.length,
    subject: nameText(subject),
    issuer: nameText(issuer),
    selfIssued: isSelfIssued(certificate),
    notAfter,
  }
}

function crlFacts(der: Uint8Array): FileFacts {
  const { issuer, thisUpdate, nextUpdate, revokedCertificates, extensions } = readCrl(der)
  return {
    about: 'crl',
    issuer: nameText(issuer),
    crlNumber: extensions.get(crlNumber)?.toString() ?? null,
    thisUpdate,
    nextUpdate,
    entries: revokedCertificates.length,
  }
}

/** Throws `gem.malformed` for a tar that is no gem. */
function gemFacts(octets: Uint8Array): FileFacts {
  const { metadata, isSigned } = specificationOf(octetSource(octets))
  const signer = isSigned ? attemptGem(() => signerOf(metadata.certChain)) : null
  return {
    about: 'gem',
    name: visibleText(metadata.name),
    version: visibleText(metadata.version),
    signer: signer && nameText(signer.subject),
  }
}

/** The last of the chain (RubyGems). */
function signerOf(chain: readonly string[]): Certificate | null {
  return certificatesOf(readChain(chain)).at(-1) ?? null
}

function refusalOf(look: () => unknown): ErrorReply | null {
  try {
    look()
    return null
  } catch (thrown) {
    if (thrown instanceof RootkeepError) return toErrorReply(thrown)
    throw thrown
  }
}
