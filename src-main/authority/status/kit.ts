// The status kit: for some authorities full and delta CRLs, OCSP answers made in advance, and the certificates
// that go with them, laid out for a static web server whose configuration comes along (web-server.ts).

import type { CallContext, Output, Parsed } from '../../contract/contract.ts'
import type { CrlSummary } from '../../contract/crl.ts'
import type { OutputFile } from '../../contract/values.ts'
import { writeOcspError } from '../../pki/ocsp/response-status.ts'
import type { Crl as CrlRow } from '../../records/crl.ts'
import { issueNextCrl } from '../crl/issue.ts'
import { crlFile, lastCrlOf, summarizeCrl } from '../crl/kept-crl.ts'
import type { Desk } from '../desk.ts'
import { type Issuer, issuerOf, issuersByKey, issuersInForce, kept, ocspDelegateOf } from '../issuer.ts'
import type { Keep } from '../keep.ts'
import { presign } from '../ocsp/presign.ts'
import { rememberKit } from './kit-settings.ts'
import { caddyfile, nginxConfiguration, postModule } from './web-server.ts'

type KitInput = Parsed<'status.kit'>
type KitDesk = Pick<Desk, 'keep' | 'profiles'>

/**
 * Signs the answers first, which can be cancelled, then issues the CRLs. What is published lies below `public`,
 * so that a web server never shows its own configuration. Throws what `presign` and `issueNextCrl` throw.
 */
export async function makeStatusKit(
  desk: KitDesk,
  input: KitInput,
  context: CallContext,
): Promise<Output<'status.kit'>> {
  const { authorities } = desk.keep.records
  const parts: IssuerPart[] = []
  for (const issuer of new Set(input.issuers)) parts.push(await partOf(desk, issuer, { input, context }))
  for (const issuer of input.issuers) rememberKit(desk.keep, authorities.resolve(issuer), input)
  const crls = parts.flatMap((part) => part.crls)
  const answersUntil = earliest(parts.map(({ nextUpdate }) => nextUpdate))
  const { directory, address } = input
  const lists = crls.map(({ file, crl }) => ({ name: file.name, nextUpdate: crl.nextUpdate }))
  const site = { directory, address, lists, answersUntil }
  const published = [...parts.flatMap(({ files }) => files), ...crls.map(({ file }) => file), unauthorized]
  return {
    crls: crls.map(({ crl }) => crl),
    responses: parts.reduce((sum, { responses }) => sum + responses, 0),
    nextUpdate: earliest([answersUntil, ...lists.map(({ nextUpdate }) => nextUpdate)]),
    files: [
      ...published.map((file) => below('public', file)),
      { name: 'nginx.conf', encoding: 'text', content: nginxConfiguration(site) },
      { name: 'rootkeep_ocsp.pm', encoding: 'text', content: postModule },
      { name: 'Caddyfile', encoding: 'text', content: caddyfile(site) },
    ],
  }
}

interface IssuerPart {
  readonly crls: readonly KitCrl[]
  readonly responses: number
  /** Of the answers. */
  readonly nextUpdate: string
  readonly files: readonly OutputFile[]
}

interface KitCrl {
  readonly crl: CrlSummary
  readonly file: OutputFile
}

async function partOf(
  desk: KitDesk,
  reference: string,
  { input, context }: { input: KitInput; context: CallContext },
): Promise<IssuerPart> {
  const terms = {
    issuer: reference,
    hash: input.hash,
    expired: 'drop',
    signer: undefined,
    nextUpdate: undefined,
    archive: false,
  } as const
  const { keep } = desk
  const answers = await presign(keep, terms, context)
  const keys = keysOf(keep, issuerOf(keep, reference))
  return {
    crls: keys.flatMap((key) => crlsOf(desk, key, input)),
    responses: answers.responses,
    nextUpdate: answers.nextUpdate,
    files: [
      ...answers.files.map((file) => below('ocsp', file)),
      ...keys.flatMap((key) => certificateFiles(keep, key)),
    ],
  }
}

/** One key of an authority, and the stem of the names of what it signs. */
export interface PublishedKey {
  readonly issuer: Issuer
  readonly stem: string
}

/** The present key under the authority's name, those before it as `seattle-key1` and so on, from the first. */
export function keysOf(keep: Keep, present: Issuer): PublishedKey[] {
  const { name } = present.authority
  const all = issuersByKey(keep, present)
  const inForce = new Set(issuersInForce(keep, present).map(({ row }) => row.id))
  return all
    .map((issuer, index) => ({ issuer, stem: index === 0 ? name : `${name}-key${all.length - index}` }))
    .filter(({ issuer }, index) => index === 0 || inForce.has(issuer.row.id))
}

/** The whole list, the changes since, and the parts, where there are any. */
function crlsOf(desk: KitDesk, key: PublishedKey, input: KitInput): KitCrl[] {
  const { keep } = desk
  const { issuer, stem } = key
  const parts = keep.records.crlPartitions.living(issuer.authority.id, keep.now())
  const lists = [null, ...parts].map((partition) => ({
    row: fullCrl(desk, key, { input, partition }),
    suffix: partition === null ? '' : `-${partition}`,
  }))
  const delta = issue(desk, issuer, { delta: true })
  return [...lists, { row: delta, suffix: '-delta' }].map(({ row, suffix }) => {
    const file = { ...crlFile(keep, row, 'der'), name: `crl/${stem}${suffix}.crl` }
    return { crl: summarizeCrl(keep, row), file }
  })
}

interface Wanted {
  readonly input: KitInput
  readonly partition: number | null
}

function fullCrl(
  desk: KitDesk,
  { issuer, stem }: PublishedKey,
  { input: { base, freshestCrl }, partition }: Wanted,
): CrlRow {
  const { keep } = desk
  const last = base === 'last' ? lastCrlOf(keep, issuer, { kind: 'full', partition }) : undefined
  if (last && last.nextUpdate > keep.now()) return last
  const addresses = freshestCrl.map((address) => address.replaceAll('{issuer}', stem))
  return issue(desk, issuer, partition === null ? { freshestCrl: addresses } : { partition })
}

function issue(desk: KitDesk, { authority, row }: Issuer, more: Partial<Parsed<'crl.issue'>>): CrlRow {
  const { crl } = issueNextCrl(desk, {
    issuer: authority.name,
    generation: row.sha256 ?? undefined,
    delta: false,
    freshestCrl: [],
    format: 'der',
    ...more,
  })
  return desk.keep.records.crls.findByNumber(authority.id, Number(crl.crlNumber)) ?? raiseLost()
}

/** The authority's certificate for id-ad-caIssuers, and the delegate's. */
function certificateFiles(keep: Keep, { issuer, stem }: PublishedKey): OutputFile[] {
  const delegate = ocspDelegateOf(keep, issuer)
  return [
    derFile(`issuer/${stem}.cer`, issuer.certificate.der),
    ...(delegate ? [derFile(`issuer/${stem}-ocsp.cer`, kept(keep, delegate).certificate.der)] : []),
  ]
}

/** What a client gets that asks for a certificate without an answer (RFC 5019 §2.2.3). */
const unauthorized = derFile('unauthorized.ocsp', writeOcspError('unauthorized'))

function derFile(name: string, der: Uint8Array): OutputFile {
  return { name, encoding: 'base64', content: Buffer.from(der).toString('base64') }
}

function below(folder: string, file: OutputFile): OutputFile {
  return { ...file, name: `${folder}/${file.name}` }
}

function earliest(instants: readonly string[]): string {
  return instants.toSorted()[0] ?? ''
}

function raiseLost(): never {
  throw new TypeError('a CRL that was just issued is not there')
}
