// A process to be killed: `node signing-run.ts DIRECTORY REQUEST PASSPHRASE`. It works in the keep of DIRECTORY
// without pause, and writes a line for everything that a key has signed, before anyone else hears of it, and one
// for each command that was answered (signing-line.ts).

import crypto, { randomInt } from 'node:crypto'
import { readFileSync, writeSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import type { Output } from '../contract/contract.ts'
import { openTestKeep } from './keep.ts'
import { newRequest } from './request.ts'
import type { SigningLine } from './signing-line.ts'

const [, , directory = '', requestFile = '', passphrase = ''] = process.argv
const request = readFileSync(requestFile, 'utf8')

function tell(line: SigningLine): void {
  writeSync(1, `${JSON.stringify(line)}\n`)
}

/** Made before signatures are told: these are of no key of the keep. Each name comes once. */
const unapproved = Array.from({ length: 120 }, () => newRequest(`CN=approved-${crypto.randomUUID()}`))

const sign = crypto.sign
Object.assign(crypto, {
  sign(...args: Parameters<typeof sign>) {
    const signature = Reflect.apply(sign, crypto, args)
    tell({ kind: 'signed', octets: Buffer.from(args[1] as Uint8Array).toString('base64') })
    return signature
  },
})
syncBuiltinESMExports()

const { call } = await openTestKeep(directory)
const revocable: string[] = []

/** Whatever is missing of a keep and its two authorities, since a kill may have come in between. */
async function begin(): Promise<void> {
  const { exists } = await call('vault.status', {})
  if (exists) await call('vault.unlock', { passphrase })
  tell({ kind: 'started' })
  if (!exists) await create()
  const names = (await call('authority.list', {})).authorities.map(({ name }) => name)
  if (!names.includes('conf')) await addRoot()
  if (!names.includes('seattle')) await addSubordinate('seattle')
}

async function create(): Promise<void> {
  await call('vault.create', { passphrase })
  tell({ kind: 'answered', verb: 'vault.create' })
}

async function addRoot(): Promise<void> {
  const conf = { name: 'conf', subject: 'CN=Root', algorithm: 'ec-p256' } as const
  answer('authority.create-root', await call('authority.create-root', conf))
}

async function addSubordinate(name: string): Promise<void> {
  const subordinate = { name, subject: `CN=${name}`, algorithm: 'ec-p256', issuer: 'conf' } as const
  answer('authority.create-subordinate', await call('authority.create-subordinate', subordinate))
}

function answer(verb: string, { certificate }: Pick<Output<'certificate.issue'>, 'certificate'>): void {
  tell({ kind: 'answered', verb, certificates: [certificate.sha256] })
}

const office = { issuer: 'seattle', profile: 'developer' } as const

async function issue(): Promise<void> {
  const issued = await call('certificate.issue', { ...office, request })
  revocable.push(issued.certificate.sha256)
  answer('certificate.issue', issued)
}

async function issueBatch(): Promise<void> {
  const requests = Array.from({ length: 5 }, (_, index) => ({ name: `${index}.csr`, content: request }))
  const { results } = await call('certificate.issue-batch', { ...office, requests })
  const certificates = results.map(({ certificate }) => certificate?.sha256 ?? '')
  tell({ kind: 'answered', verb: 'certificate.issue-batch', certificates })
}

async function approveBatch(): Promise<void> {
  const requests = unapproved.splice(0, 4).map((content) => ({ name: 'a.csr', content }))
  if (requests.length === 0) return
  const taken = await call('request.import', { requests })
  const requestIds = taken.results.map((result) => result.request?.id ?? '')
  const { results } = await call('request.approve-batch', { ...office, requestIds })
  const certificates = results.map(({ certificate }) => certificate?.sha256 ?? '')
  tell({ kind: 'answered', verb: 'request.approve-batch', certificates })
}

async function revoke(): Promise<void> {
  const sha256 = revocable.pop()
  if (sha256 === undefined) return
  await call('revocation.revoke', { issuer: 'seattle', sha256, reason: 'superseded' })
  tell({ kind: 'answered', verb: 'revocation.revoke', revoked: sha256 })
}

async function issueCrl(): Promise<void> {
  const issuer = randomInt(4) === 0 ? 'conf' : 'seattle'
  answerCrl((await call('crl.issue', { issuer })).crl, 'crl.issue')
}

function answerCrl({ issuer, crlNumber, sha256 }: Output<'crl.issue'>['crl'], verb: string): void {
  tell({ kind: 'answered', verb, crl: { issuer, crlNumber, sha256 } })
}

async function issueDelta(): Promise<void> {
  const { crls } = await call('crl.list', { issuer: 'seattle' })
  if (crls.some(({ kind }) => kind === 'full')) {
    answerCrl((await call('crl.issue', { issuer: 'seattle', delta: true })).crl, 'crl.issue')
  }
}

async function presign(): Promise<void> {
  await call('ocsp.presign', { issuer: 'seattle', hash: ['sha1', 'sha256'] })
  tell({ kind: 'answered', verb: 'ocsp.presign' })
}

async function makeKit(): Promise<void> {
  const { crls } = await call('status.kit', { issuers: ['conf', 'seattle'] })
  for (const crl of crls) answerCrl(crl, 'status.kit')
}

async function changePassphrase(): Promise<void> {
  await call('vault.change-passphrase', { passphrase, newPassphrase: passphrase })
  tell({ kind: 'answered', verb: 'vault.change-passphrase' })
}

async function importRequest(): Promise<void> {
  const { results } = await call('request.import', { requests: [{ name: 'a.csr', content: request }] })
  tell({ kind: 'answered', verb: 'request.import', request: results[0]?.request?.sha256 ?? '' })
}

const usual = [issue, issue, issue, issueBatch, approveBatch, approveBatch, revoke, revoke, importRequest]
const publishing = [issueCrl, issueCrl, issueDelta, presign, makeKit]
const acts = [...usual, ...publishing]

await begin()
for (let count = 0; ; count++) {
  await acts[randomInt(acts.length)]?.()
  if (count % 40 === 20) await addSubordinate(`region-${crypto.randomUUID()}`)
  if (count % 40 === 39) await changePassphrase()
}
