// A private key taken in from a file: read as octets, checked to be one key and strong enough, sealed, and its file's
// octets overwritten. Of what it belongs to, certificates that are here already are told.

import type { Parsed } from '../../contract/contract.ts'
import { RootkeepError } from '../../contract/errors.ts'
import { maximumInputLength } from '../../contract/input-length.ts'
import { keyAlgorithms } from '../../contract/key-algorithm-name.ts'
import { readBounded } from '../../custody/durable-file.ts'
import { readPassphrase } from '../../custody/passphrase.ts'
import { Secret } from '../../custody/secret.ts'
import { openSigningKey } from '../../custody/signing-key.ts'
import { signatureAlgorithmDer } from '../../pki/algorithm.ts'
import { publicHalfOf } from '../../pki/key/public-half.ts'
import { isEncryptedKeyFile, readKeyFile } from '../../pki/key-file.ts'
import { checkKeyStrength, describeKey, schemeOfKey } from '../../pki/public-key.ts'
import { verifySignature } from '../../pki/verification.ts'
import { withNewKey } from '../certificate/issue.ts'
import { certificatePem } from '../certificate/view.ts'
import type { Desk } from '../desk.ts'
import { heldKeyId } from './held-key.ts'
import { purposeOfName, refuseTakenKeyName, viewOfKey } from './view.ts'

type Input = Parsed<'key.import'>

const extensions = ['pem', 'key', 'der', 'p8', 'pk8', 'p12', 'pfx']

/**
 * Throws what reading throws (`readKeyFile`), `key.name-taken`, `key.here-already`, `key.mismatched`,
 * `algorithm.weak`, `algorithm.unsupported`.
 */
export async function importKey(desk: Desk, input: Input) {
  const { keep } = desk
  refuseTakenKeyName(keep, input.name)
  using file = await fileOf(desk, input)
  if (!file) return { key: null, certificates: [] }
  const { pkcs8, certificates } = readUnderPassphrase(file, input)
  using privateKey = Secret.take(pkcs8)
  const pair = { privateKey, subjectPublicKeyInfo: publicHalfOf(privateKey.octets) }
  const algorithm = checkPair(privateKey, pair.subjectPublicKeyInfo)
  const here = heldKeyId(keep, pair.subjectPublicKeyInfo)
  if (here) throw new RootkeepError('key.here-already', 'This key is here already.', { key: here })
  const wish = { purpose: purposeOfName(input.name), exportable: !input.notExportable }
  using key = keep.custody.privateKeys.takeIn(pair, algorithm, wish)
  return withNewKey(keep, key, (keyId) => {
    const { name, notExportable } = input
    keep.act('key.import', (note) => note({ key: keyId, name, algorithm, notExportable }))
    return { key: viewOfKey(keep, keyId), certificates: certificates.map(certificatePem) }
  })
}

/** The octets of the file: picked in the window, dropped there if encrypted, named at the command line. */
async function fileOf({ host }: Desk, { file, encrypted }: Input): Promise<Secret | null> {
  if (encrypted !== undefined) return droppedFile(encrypted)
  if (host) {
    const title = { asked: 'private-key' } as const
    const [picked] = await host.openFiles({ title, extensions, multiple: false })
    return picked ? Secret.take(picked.bytes) : null
  }
  if (file === undefined)
    throw new RootkeepError('input.invalid', 'Name the file: --file.', { field: 'file' })
  return Secret.take(namedFile(file))
}

/** A plain key is never taken from the page, where it would have lain in strings. */
function droppedFile(encrypted: string): Secret {
  const octets = Buffer.from(encrypted, 'base64')
  if (isEncryptedKeyFile(octets)) return Secret.take(octets)
  octets.fill(0)
  throw new RootkeepError('input.wrong-kind', 'Only a key under a passphrase is taken this way.', {
    found: 'a private key without a passphrase, or no key',
    expected: ['private-key', 'pkcs12'],
  })
}

function namedFile(path: string): Buffer {
  try {
    const octets = readBounded(path, maximumInputLength)
    if (octets) return octets
  } catch (cause) {
    throw new RootkeepError('input.unreadable-file', `${path} can't be read.`, { file: path }, { cause })
  }
  throw new RootkeepError('input.unreadable-file', `${path} is no file, or too large.`, { file: path })
}

function readUnderPassphrase(file: Secret, { filePassphrase }: Input) {
  if (filePassphrase === undefined) return readKeyFile(file.octets, null)
  using passphrase = readPassphrase(filePassphrase)
  return readKeyFile(file.octets, passphrase.octets)
}

/** Signs once and verifies, so that a damaged key is noticed before a certificate depends on it; its algorithm. */
function checkPair(privateKey: Secret, subjectPublicKeyInfo: Uint8Array): string {
  const description = describeKey(subjectPublicKeyInfo)
  checkKeyStrength(description)
  const algorithm = keyAlgorithms.find((each) => each === description.algorithm)
  if (!algorithm) {
    const details = { algorithm: description.algorithm }
    throw new RootkeepError('algorithm.unsupported', 'Keys of this size are not kept here.', details)
  }
  const message = Buffer.from('rootkeep')
  const scheme = schemeOfKey(subjectPublicKeyInfo)
  using signing = openSigningKey(privateKey)
  const signature = signing.sign(message, scheme)
  const signed = { message, signature, signatureAlgorithm: signatureAlgorithmDer(scheme) }
  if (verifySignature(subjectPublicKeyInfo, signed)) return algorithm
  throw new RootkeepError('key.mismatched', 'The two halves of the key do not belong together.', {
    algorithm,
  })
}
