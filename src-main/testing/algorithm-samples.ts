// Certificates and keys of pki/testdata/algorithms, which other programs made.

import { readFileSync } from 'node:fs'
import { type Certificate, readCertificate } from '../pki/certificate.ts'
import { readPem } from '../pki/pem.ts'

/** The text of a file there. */
export function algorithmSample(name: string): string {
  return readFileSync(new URL(`../pki/testdata/algorithms/${name}`, import.meta.url), 'utf8')
}

/** The octets of a PEM file there. */
export function sampleOctets(name: string): Uint8Array {
  const [block] = readPem(algorithmSample(name))
  if (!block) throw new Error(`${name} holds no PEM`)
  return block.octets
}

export function sampleCertificate(name: string): Certificate {
  return readCertificate(sampleOctets(name))
}
