// The same certificate issued by pkijs over Web Cryptography: the library that JavaScript programs use for it.

import { createPrivateKey, randomBytes, webcrypto } from 'node:crypto'
import { Integer, OctetString } from 'asn1js'
import {
  BasicConstraints,
  Certificate,
  CertificationRequest,
  CryptoEngine,
  Extension,
  ExtKeyUsage,
  type ICryptoEngine,
} from 'pkijs'
import { keyIdentifierOf } from '../src-main/pki/extension/subject-key-identifier.ts'
import { extensionType, keyPurpose } from '../src-main/pki/oid.ts'
import type { TestEntity } from '../src-main/testing/hierarchy.ts'

export interface PkijsDesk {
  readonly engine: ICryptoEngine
  readonly issuer: Certificate
  readonly privateKey: webcrypto.CryptoKey
}

/** The issuer as pkijs has it; P-256 keys only. */
export async function openPkijsDesk({ key, certificate }: TestEntity): Promise<PkijsDesk> {
  const engine = new CryptoEngine({ name: 'node', crypto: webcrypto })
  const pkcs8 = createPrivateKey(key.privateKeyPem).export({ type: 'pkcs8', format: 'der' })
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' }
  return {
    engine,
    issuer: Certificate.fromBER(Uint8Array.from(certificate.der)),
    privateKey: await webcrypto.subtle.importKey('pkcs8', pkcs8, algorithm, false, ['sign']),
  }
}

/** Reads the request, checks its proof of possession, and issues with three extensions; looks at nothing again. */
export async function issueWithPkijs({ engine, issuer, privateKey }: PkijsDesk, der: Uint8Array) {
  const request = CertificationRequest.fromBER(Uint8Array.from(der))
  const { tbsView, signatureValue, subjectPublicKeyInfo, signatureAlgorithm } = request
  const isProved = await engine.verifyWithPublicKey(
    tbsView,
    signatureValue,
    subjectPublicKeyInfo,
    signatureAlgorithm,
  )
  if (!isProved) throw new Error('the proof of possession is wrong')
  const certificate = new Certificate({ version: 2 })
  certificate.serialNumber = new Integer({ valueHex: Uint8Array.from(randomBytes(19)).buffer })
  certificate.issuer = issuer.subject
  certificate.subject = request.subject
  certificate.notBefore.value = new Date()
  certificate.notAfter.value = new Date(Date.now() + 365 * 86_400_000)
  certificate.subjectPublicKeyInfo = subjectPublicKeyInfo
  certificate.extensions = extensionsFor(request)
  await certificate.sign(privateKey, 'SHA-256', engine)
  return certificate.toSchema(true).toBER(false)
}

function extensionsFor({ subjectPublicKeyInfo }: CertificationRequest): Extension[] {
  const own = keyIdentifierOf(new Uint8Array(subjectPublicKeyInfo.toSchema().toBER(false)))
  const identifier = new OctetString({ valueHex: Uint8Array.from(own).buffer }).toBER(false)
  const purposes = new ExtKeyUsage({ keyPurposes: [keyPurpose.codeSigning] }).toSchema().toBER(false)
  const constraints = new BasicConstraints({ cA: false }).toSchema().toBER(false)
  const written: [string, boolean, ArrayBuffer][] = [
    [extensionType.basicConstraints, true, constraints],
    [extensionType.extKeyUsage, false, purposes],
    [extensionType.subjectKeyIdentifier, false, identifier],
  ]
  return written.map(([extnID, critical, extnValue]) => new Extension({ extnID, critical, extnValue }))
}
