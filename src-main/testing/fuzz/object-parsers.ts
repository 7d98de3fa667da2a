// The parsers of pki and custody: DER of every kind, PEM, names, general names and extensions, keys, profiles and
// vaults. What was read is also shown, linted and looked into, as the desk would do it.

import { isAbsolute } from 'node:path'
import { detailOf, summarizeStranger } from '../../authority/certificate/view.ts'
import { readProfile } from '../../authority/profile-file.ts'
import { generalNameKinds } from '../../contract/general-name.ts'
import { readBackupHeader } from '../../custody/backup-header.ts'
import { readBackupManifest } from '../../custody/backup-manifest.ts'
import { readVault } from '../../custody/vault-format.ts'
import { readSignatureAlgorithm } from '../../pki/algorithm.ts'
import { isSignedBy, readCertificate } from '../../pki/certificate.ts'
import { readCertificationRequest, verifyProofOfPossession } from '../../pki/certification-request.ts'
import { readCrl, verifyCrlSignature } from '../../pki/crl/crl.ts'
import { checkDer } from '../../pki/der/check.ts'
import { inspectDer } from '../../pki/der/inspection.ts'
import { openDer } from '../../pki/der/reader.ts'
import { encode } from '../../pki/der/writer.ts'
import { extensionInWords } from '../../pki/extension/in-words.ts'
import { revocationExtensionInWords } from '../../pki/extension/revocation-in-words.ts'
import { generalNames, generalNameText, readGeneralNames } from '../../pki/general-name.ts'
import { generalNameFromText } from '../../pki/general-name-text.ts'
import { readPemOrDer } from '../../pki/imported-object.ts'
import { asPlainPrivateKey, readPurePrivateKey } from '../../pki/key/private-key.ts'
import { publicHalfOf } from '../../pki/key/public-half.ts'
import { isEncryptedKeyFile, readKeyFile } from '../../pki/key-file.ts'
import { lintCertificate } from '../../pki/lint/lints.ts'
import { nameFromDer } from '../../pki/name.ts'
import { isWithin, nameKey } from '../../pki/name-match.ts'
import { checkName } from '../../pki/name-rule.ts'
import { nameFromText, nameText, opensslOneline } from '../../pki/name-text.ts'
import { kindOfDer, type ObjectKind } from '../../pki/object-kind.ts'
import { readOcspRequest } from '../../pki/ocsp/request.ts'
import { findResponder, readOcspResponse, verifyOcspSignature } from '../../pki/ocsp/response.ts'
import { readPem } from '../../pki/pem.ts'
import { readPkcs7 } from '../../pki/pkcs7.ts'
import { checkKeyStrength, describeKey, pssRestrictionOf, schemeOfKey } from '../../pki/public-key.ts'
import { crlText } from '../../pki/text/crl.ts'
import { certificateText, certificationRequestText } from '../../pki/text/dump.ts'
import { ocspRequestText, ocspResponseText } from '../../pki/text/ocsp.ts'
import { readKnownHead } from '../../records/head-phrase.ts'
import { developer, regional } from './corpus.ts'
import { extensionSamples } from './extension-sample.ts'
import { type FuzzedParser, mustBeVisible, mustNotThrow } from './parser.ts'

const at = '2026-11-20T00:00:00Z'
const kinds: readonly ObjectKind[] = ['certificate', 'certification-request', 'crl', 'pkcs7', 'private-key']

export const objectParsers: readonly FuzzedParser[] = [
  {
    name: 'der',
    form: 'der',
    seeds: ['certificate', 'request', 'crl', 'ocspResponse', 'pkcs7', 'privateKey'],
    parse(octets) {
      mustNotThrow(() => kindOfDer(octets))
      checkDer(octets)
    },
  },
  {
    name: 'der-inspection',
    form: 'der',
    seeds: ['certificate', 'request', 'crl', 'ocspResponse', 'pkcs7'],
    parse(octets) {
      const { elements, fault } = mustNotThrow(() => inspectDer(octets))
      mustBeVisible(elements.map(({ type, value }) => `${type} ${value}`).join('\n'))
      if (fault) throw fault
    },
  },
  { name: 'pem', form: 'text', seeds: ['pem'], parse: (octets) => readPem(latin1(octets)) },
  {
    name: 'imported-object',
    form: 'text',
    seeds: ['pem', 'certificate'],
    parse: (octets) => readPemOrDer(contentOf(octets), kinds),
  },
  {
    name: 'certificate',
    form: 'der',
    seeds: ['certificate'],
    parse(octets) {
      const certificate = readCertificate(octets)
      mustNotThrow(() => lintCertificate(certificate))
      mustBeVisible(certificateText(certificate))
      summarizeStranger(certificate, at)
      mustBeVisible(JSON.stringify(detailOf(certificate).extensions.map(({ words }) => words)))
      isSignedBy(certificate, regional.certificate.subjectPublicKeyInfo)
    },
  },
  {
    name: 'certification-request',
    form: 'der',
    seeds: ['request'],
    parse(octets) {
      const request = readCertificationRequest(octets)
      mustBeVisible(certificationRequestText(request))
      verifyProofOfPossession(request)
    },
  },
  {
    name: 'crl',
    form: 'der',
    seeds: ['crl'],
    parse(octets) {
      const crl = readCrl(octets)
      mustNotThrow(() => crl.revokedCertificates.countRepeated())
      mustBeVisible(crlText(crl))
      verifyCrlSignature(crl, regional.certificate)
      for (const { serialNumberOctets } of [...crl.revokedCertificates].slice(0, 20)) {
        if (!crl.revokedCertificates.find(serialNumberOctets)) throw new Error('a listed entry is not found')
      }
    },
  },
  {
    name: 'ocsp-request',
    form: 'der',
    seeds: ['ocspRequest'],
    parse(octets) {
      const request = readOcspRequest(octets)
      mustBeVisible(ocspRequestText(request))
    },
  },
  {
    name: 'ocsp-response',
    form: 'der',
    seeds: ['ocspResponse'],
    parse(octets) {
      const response = readOcspResponse(octets)
      mustBeVisible(ocspResponseText(response))
      if (!response.basicResponse) return
      findResponder(response.basicResponse, regional.certificate)
      verifyOcspSignature(response.basicResponse, regional.certificate)
    },
  },
  {
    name: 'pkcs7',
    form: 'der',
    seeds: ['pkcs7'],
    parse: (octets) => readPkcs7(octets).certificates.map((der) => readCertificate(der)),
  },
  {
    name: 'name',
    form: 'der',
    seeds: ['name'],
    parse(octets) {
      const name = nameFromDer(octets)
      mustNotThrow(() => {
        mustBeVisible(nameText(name))
        nameKey(name)
        opensslOneline(name)
        isWithin(developer.certificate.subject, name)
      })
      checkName(name)
    },
  },
  {
    name: 'name-text',
    form: 'text',
    seeds: ['nameText'],
    // What was read from text can be written, and read again.
    parse: (octets) => {
      const name = nameFromText(utf8(octets))
      const written = mustNotThrow(() => nameText(name))
      mustNotThrow(() => nameFromText(written))
    },
  },
  {
    name: 'general-names',
    form: 'der',
    seeds: ['generalNames'],
    parse(octets) {
      const names = readGeneralNames(openDer(octets))
      mustNotThrow(() => mustBeVisible(names.map(generalNameText).join('\n')))
      encode(generalNames(names))
    },
  },
  {
    name: 'general-name-text',
    form: 'text',
    seeds: ['generalNameText'],
    parse(octets) {
      const [first = '', ...rest] = utf8(octets).split(' ')
      const kind = generalNameKinds.find((each) => each === first) ?? 'dNSName'
      for (const use of ['name', 'subtree'] as const) {
        const name = generalNameFromText({ kind, value: rest.join(' ') }, use)
        mustNotThrow(() => encode(generalNames([name])))
      }
    },
  },
  {
    name: 'signature-algorithm',
    form: 'der',
    seeds: ['publicKey'],
    parse: (octets) => readSignatureAlgorithm(octets),
  },
  {
    name: 'public-key',
    form: 'der',
    seeds: ['publicKey'],
    parse(octets) {
      checkKeyStrength(describeKey(octets))
      schemeOfKey(octets)
      pssRestrictionOf(octets)
    },
  },
  {
    name: 'private-key',
    form: 'der',
    seeds: ['privateKey'],
    parse(octets) {
      readPurePrivateKey(octets)
      asPlainPrivateKey(octets)
    },
  },
  {
    name: 'key-file',
    form: 'der',
    seeds: ['privateKey', 'encryptedKey', 'keyBundle'],
    parse(octets) {
      const file = Buffer.from(octets)
      mustNotThrow(() => isEncryptedKeyFile(file))
      publicHalfOf(readKeyFile(file, Buffer.from('fuzz')).pkcs8)
    },
  },
  {
    name: 'key-file.pem',
    form: 'text',
    seeds: ['keyPem'],
    parse: (octets) => readKeyFile(Buffer.from(octets), Buffer.from('fuzz')),
  },
  {
    name: 'profile',
    form: 'text',
    seeds: ['profile'],
    parse: (octets) => readProfile(utf8(octets)),
  },
  { name: 'vault', form: 'text', seeds: ['vault'], parse: (octets) => readVault(octets) },
  {
    name: 'backup-header',
    form: 'text',
    seeds: ['backupHeader'],
    parse: (octets) => readBackupHeader(octets),
  },
  {
    name: 'backup-manifest',
    form: 'text',
    seeds: ['backupManifest'],
    // What may be read stays within the folder.
    parse(octets) {
      const { files } = readBackupManifest(octets)
      if (files.some(({ name }) => name.includes('..') || isAbsolute(name)))
        throw new Error('a name leads out')
    },
  },
  { name: 'known-head', form: 'text', seeds: ['knownHead'], parse: (octets) => readKnownHead(utf8(octets)) },
  ...extensionSamples.map(({ name, extension: { oid }, read }): FuzzedParser => {
    return {
      name: `extension.${name}`,
      form: 'der',
      seeds: ['extension'],
      parse(value) {
        const extension = { oid, critical: true, value }
        mustNotThrow(() => {
          for (const line of extensionInWords(extension)) mustBeVisible(line)
          for (const line of revocationExtensionInWords(extension)) mustBeVisible(line)
        })
        read(value)
      },
    }
  }),
]

/** As a file reaches the contract: DER as base64, everything else as text. */
export function contentOf(octets: Uint8Array): string {
  return octets[0] === 0x30 ? Buffer.from(octets).toString('base64') : latin1(octets)
}

function latin1(octets: Uint8Array): string {
  return Buffer.from(octets).toString('latin1')
}

function utf8(octets: Uint8Array): string {
  return Buffer.from(octets).toString('utf8')
}
