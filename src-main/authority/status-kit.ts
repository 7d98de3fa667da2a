// The status kit: for some authorities full and delta CRLs, OCSP answers made in advance, and the certificates
// that go with them, laid out for a static web server whose configuration comes along (web-server.ts).

import type { CallContext, Output, Parsed } from '../contract/contract.ts'
import type { OutputFile } from '../contract/values.ts'
import { writeOcspError } from '../pki/ocsp/response-status.ts'
import { issueNextCrl } from './crl-issue.ts'
import { issuerOf, kept, ocspDelegateOf } from './issuer.ts'
import type { Keep } from './keep.ts'
import { crlFile, lastCrlOf, summarizeCrl, wholeCrl } from './kept-crl.ts'
import { presign } from './ocsp-presign.ts'
import { caddyfile, nginxConfiguration, postModule } from './web-server.ts'

type KitInput = Parsed<'status.kit'>

/**
 * Signs the answers first, which can be cancelled, then issues the CRLs. What is published lies below `public`,
 * so that a web server never shows its own configuration. Throws what `presign` and `issueNextCrl` throw.
 */
export async function makeStatusKit(
  keep: Keep,
  input: KitInput,
  context: CallContext,
): Promise<Output<'status.kit'>> {
  const parts: IssuerPart[] = []
  for (const issuer of new Set(input.issuers)) parts.push(await partOf(keep, issuer, { input, context }))
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
    findings: parts.flatMap(({ findings }) => findings),
    files: [
      ...published.map((file) => below('public', file)),
      { name: 'nginx.conf', encoding: 'text', content: nginxConfiguration(site) },
      { name: 'rootkeep_ocsp.pm', encoding: 'text', content: postModule },
      { name: 'Caddyfile', encoding: 'text', content: caddyfile(site) },
    ],
  }
}

interface IssuerPart {
  readonly crls: readonly { readonly crl: Output<'crl.issue'>['crl']; readonly file: OutputFile }[]
  readonly responses: number
  /** Of the answers. */
  readonly nextUpdate: string
  readonly findings: Output<'crl.issue'>['findings']
  readonly files: readonly OutputFile[]
}

async function partOf(
  keep: Keep,
  issuer: string,
  { input, context }: { input: KitInput; context: CallContext },
): Promise<IssuerPart> {
  const terms = {
    issuer,
    hash: input.hash,
    expired: 'drop',
    signer: undefined,
    nextUpdate: undefined,
  } as const
  const answers = await presign(keep, terms, context)
  const full = fullCrl(keep, issuer, input)
  const delta = issueNextCrl(keep, { ...plainCrl(issuer), delta: true })
  const crls = [full, delta].map(({ crl, files }) => {
    return { crl, file: files.map((file) => below('crl', file))[0] ?? raiseNoFile() }
  })
  return {
    crls,
    responses: answers.responses,
    nextUpdate: answers.nextUpdate,
    findings: full.findings,
    files: [...answers.files.map((file) => below('ocsp', file)), ...certificateFiles(keep, issuer)],
  }
}

type IssuedCrl = Pick<Output<'crl.issue'>, 'crl' | 'files' | 'findings'>

function fullCrl(keep: Keep, reference: string, { base, freshestCrl }: KitInput): IssuedCrl {
  const last = base === 'last' ? lastCrlOf(keep, issuerOf(keep, reference), wholeCrl) : undefined
  if (last && last.nextUpdate > keep.now()) {
    return { crl: summarizeCrl(keep, last), files: [crlFile(keep, last, 'der')], findings: [] }
  }
  return issueNextCrl(keep, { ...plainCrl(reference), freshestCrl })
}

function plainCrl(issuer: string): Parsed<'crl.issue'> {
  return { issuer, delta: false, freshestCrl: [], expired: 'keep', format: 'der' }
}

/** The authority's certificate for id-ad-caIssuers, and the delegate's. */
function certificateFiles(keep: Keep, reference: string): OutputFile[] {
  const issuer = issuerOf(keep, reference)
  const delegate = ocspDelegateOf(keep, issuer)
  const { name } = issuer.authority
  return [
    derFile(`issuer/${name}.cer`, issuer.certificate.der),
    ...(delegate ? [derFile(`issuer/${name}-ocsp.cer`, kept(keep, delegate).certificate.der)] : []),
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

function raiseNoFile(): never {
  throw new TypeError('a CRL without a file')
}
