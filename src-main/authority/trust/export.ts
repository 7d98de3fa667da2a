// A trust list as the file or folder of another program. Where a format has no place for an anchor's scope, the
// certificate goes out without it, and a warning says for what it will be trusted then.

import { systemWidePlugin } from '../../artifact/gem/system-wide-trust.ts'
import { trustDirectoryFiles } from '../../artifact/gem/trust-directory.ts'
import { RootkeepError } from '../../contract/errors.ts'
import type { TrustListFormat, TrustScope, TrustWarning } from '../../contract/trust-list.ts'
import type { OutputFile } from '../../contract/values.ts'
import type { Random } from '../../contract/world.ts'
import { type Certificate, isSelfIssued } from '../../pki/certificate.ts'
import { writePem } from '../../pki/pem.ts'
import { writePkcs7 } from '../../pki/pkcs7.ts'
import { writePkcs12TrustStore } from '../../pki/pkcs12/trust-store.ts'
import { writeJks } from '../../pki/trust-store/jks.ts'
import { writeP11Kit } from '../../pki/trust-store/p11-kit.ts'
import { passedOver, warningOf } from '../../pki/trust-store/warning.ts'
import { titleOfName } from '../certificate/view.ts'
import { lostScope } from './export-warning.ts'

export interface ExportedAnchor {
  readonly certificate: Certificate
  readonly sha256: string
  readonly scope: TrustScope
  readonly addedAt: string
}

export interface ExportOptions {
  /** The list's name, for the file's. */
  readonly name: string
  readonly format: TrustListFormat
  readonly password: string | null
  readonly systemWide: boolean
  readonly random: Random
  readonly now: string
}

interface Written {
  readonly files: OutputFile[]
  readonly warnings: TrustWarning[]
}

export interface Exported extends Written {
  readonly isFolder: boolean
}

/** One certificate a file. */
const folderFormats: ReadonlySet<TrustListFormat> = new Set(['gem', 'ca-certificates', 'p11-kit'])

/**
 * The files of the list in a format. Anchors whose `until` has passed are left out, with a warning. Throws
 * `trust.list-empty`, `trust.password-needed`, `trust.password-unfit`.
 */
export function exportAnchors(anchors: readonly ExportedAnchor[], options: ExportOptions): Exported {
  const isOver = ({ scope }: ExportedAnchor) => scope.until !== null && scope.until < options.now
  const trusted = anchors.filter((anchor) => !isOver(anchor))
  if (trusted.length === 0)
    throw new RootkeepError('trust.list-empty', 'There is nothing in the list to export')
  const { files, warnings } = writers[options.format](trusted, options)
  const over = anchors.filter(isOver).map((anchor) => {
    const until = anchor.scope.until ?? ''
    return passedOver(titleOf(anchor), { sentence: 'trust.over', values: { until } })
  })
  const lost = trusted.flatMap(({ certificate, scope }) =>
    lostScope(titleOfName(certificate.subject), scope, options.format),
  )
  return { files, isFolder: folderFormats.has(options.format), warnings: [...over, ...warnings, ...lost] }
}

type Writer = (anchors: readonly ExportedAnchor[], options: ExportOptions) => Written

const writers: Readonly<Record<TrustListFormat, Writer>> = {
  pem: (anchors, { name }) => only(textFile(`${name}.pem`, anchors.map(pemOf).join(''))),
  pkcs7: (anchors, { name }) =>
    only(bytesFile(`${name}.p7b`, writePkcs7({ certificates: anchors.map(derOf), crls: [] }))),
  pkcs12: (anchors, { name, password, random }) => {
    const certificates = anchors.map((anchor) => ({
      der: derOf(anchor),
      label: aliasOf(anchor),
      scope: anchor.scope,
    }))
    return only(
      bytesFile(`${name}.p12`, writePkcs12TrustStore(certificates, { password: needed(password), random })),
    )
  },
  jks: (anchors, { name, password }) => {
    const entries = anchors.map((anchor) => {
      return { alias: aliasOf(anchor), der: derOf(anchor), createdAt: Date.parse(anchor.addedAt) }
    })
    const file = bytesFile(`${name}.jks`, writeJks(entries, needed(password)))
    return { files: [file], warnings: [warningOf('weak-check', null, { sentence: 'trust.weak-check' })] }
  },
  gem: writeGem,
  'ca-certificates': (anchors) => {
    return {
      files: anchors.map((anchor) => shared(textFile(`${aliasOf(anchor)}.crt`, pemOf(anchor)))),
      warnings: [],
    }
  },
  'p11-kit': (anchors) => {
    const files = anchors.map((anchor) => {
      const text = writeP11Kit({ der: derOf(anchor), label: titleOf(anchor), scope: anchor.scope })
      return shared(textFile(`${aliasOf(anchor)}.p11-kit`, text))
    })
    return { files, warnings: [] }
  },
}

/** What RubyGems would make of it: two of one subject have one file, and only a self-signed root is of use. */
function writeGem(anchors: readonly ExportedAnchor[], { systemWide }: ExportOptions): Written {
  const certificates = anchors.map(({ certificate }) => certificate)
  const { files, overwritten } = trustDirectoryFiles(certificates, systemWide ? 'everyone' : 'owner')
  const lost = overwritten.map(({ subject }) =>
    warningOf('overwritten', titleOfName(subject), { sentence: 'trust.overwritten' }),
  )
  const unused = certificates
    .filter((each) => !isSelfIssued(each))
    .map(({ subject }) =>
      warningOf('not-self-signed', titleOfName(subject), { sentence: 'trust.not-self-signed' }),
    )
  return { files: [...files, ...(systemWide ? [systemWidePlugin] : [])], warnings: [...lost, ...unused] }
}

function needed(password: string | null): string {
  if (password !== null) return password
  throw new RootkeepError('trust.password-needed', 'A truststore needs a password')
}

function only(file: OutputFile): Written {
  return { files: [file], warnings: [] }
}

/** Programs of all users read it. */
function shared(file: OutputFile): OutputFile {
  return { ...file, access: 'everyone' }
}

function textFile(name: string, content: string): OutputFile {
  return { name, encoding: 'text', content }
}

function bytesFile(name: string, bytes: Uint8Array): OutputFile {
  return { name, encoding: 'base64', content: Buffer.from(bytes).toString('base64') }
}

function pemOf(anchor: ExportedAnchor): string {
  return writePem('CERTIFICATE', derOf(anchor))
}

function derOf({ certificate }: ExportedAnchor): Uint8Array {
  return certificate.der
}

function titleOf({ certificate }: ExportedAnchor): string {
  return titleOfName(certificate.subject)
}

/** A name for files and for Java, which tells them apart in lower case only: no two certificates share it. */
function aliasOf(anchor: ExportedAnchor): string {
  const slug = titleOf(anchor)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 48)
  return `${slug || 'anchor'}-${anchor.sha256.slice(0, 16)}`
}
