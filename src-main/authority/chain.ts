// Certificates as files: a chain leaf first or root first, as PEM, DER or PKCS#7.

import type { OutputFile } from '../contract/values.ts'
import type { Certificate } from '../pki/certificate.ts'
import { writePem } from '../pki/pem.ts'
import { writePkcs7 } from '../pki/pkcs7.ts'
import { certificatePem } from './certificate/view.ts'

export interface ChainForm {
  readonly format: 'pem' | 'der' | 'pkcs7'
  readonly order: 'leaf-first' | 'root-first'
  /** The stem of the file names. */
  readonly name: string
}

/**
 * The files of a path given leaf first. PEM leaf first is one file, as servers want it; PEM root first is one
 * file a certificate, numbered, as a gemspec's cert_chain wants it; DER is one a certificate; PKCS#7 is one.
 */
export function chainFiles(path: readonly Certificate[], { format, order, name }: ChainForm): OutputFile[] {
  const ordered = order === 'leaf-first' ? path : path.toReversed()
  if (format === 'pkcs7') return [pkcs7File(ordered, name)]
  if (format === 'der') return ordered.map((each, index) => derFile(each, numbered(name, index, path.length)))
  if (order === 'root-first') {
    return ordered.map(({ der }, index) => pemFile([der], numbered(name, index, path.length)))
  }
  return [
    pemFile(
      ordered.map(({ der }) => der),
      name,
    ),
  ]
}

/** A number only where there is more than one. */
function numbered(name: string, index: number, count: number): string {
  return count === 1 ? name : `${name}-${index + 1}`
}

function pemFile(ders: readonly Uint8Array[], name: string): OutputFile {
  return { name: `${name}.pem`, encoding: 'text', content: ders.map(certificatePem).join('') }
}

function derFile({ der }: Certificate, name: string): OutputFile {
  return { name: `${name}.cer`, encoding: 'base64', content: Buffer.from(der).toString('base64') }
}

function pkcs7File(certificates: readonly Certificate[], name: string): OutputFile {
  const der = writePkcs7({ certificates: certificates.map((each) => each.der), crls: [] })
  return { name: `${name}.p7b`, encoding: 'text', content: writePem('PKCS7', der) }
}
