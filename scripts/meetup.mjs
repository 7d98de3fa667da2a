// The sample ceremony in the terminal: runs resources/examples/meetup/ceremony.txt through `rootkeep session`,
// one line an act, into a folder of results, and lets openssl judge them where it is installed.

import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const sample = join(root, 'resources/examples/meetup')

/** Runs the ceremony into `folder`, which must not hold one already; true when everything went well. */
export async function runMeetup(folder) {
  for (const name of ['developers', 'chains']) mkdirSync(join(folder, name), { recursive: true })
  cpSync(join(sample, 'requests'), join(folder, 'requests'), { recursive: true })
  // Of no worth outside this sample, so it may lie beside the keep that it opens.
  writeFileSync(join(folder, 'passphrase'), `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 })
  const isHeld = await runSession(folder, readActs())
  return isHeld && checkWithOpenssl(folder)
}

/** The acts: every line that is neither blank nor a comment. */
function readActs() {
  const lines = readFileSync(join(sample, 'ceremony.txt'), 'utf8').split('\n')
  return lines.filter((line) => !/^\s*(?:#|$)/.test(line))
}

async function runSession(folder, acts) {
  const flags = ['--keep', 'keep', '--passphrase-file', 'passphrase']
  const session = spawn(nodeBinary(), [join(root, 'src-main/cli/main.ts'), ...flags, 'session'], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  session.stdin.end(`${acts.join('\n')}\n`)
  let next = 0
  for await (const line of createInterface({ input: session.stdout })) {
    const reply = JSON.parse(line)
    say(acts[next], reply)
    if (reply.value?.head)
      writeFileSync(join(folder, 'journal-head.json'), `${JSON.stringify(reply.value.head)}\n`)
    next += 1
  }
  const status = session.exitCode ?? (await new Promise((resolve) => session.once('close', resolve)))
  return status === 0 && next === acts.length
}

function say(act, { ok, value, error }) {
  const [noun, verb] = act.split(' ')
  const what =
    value?.authority?.subject ?? value?.certificate?.subject ?? value?.revocation?.subject ?? outcomeOf(value)
  process.stdout.write(
    ok
      ? `done     ${noun} ${verb}${what ? `: ${what}` : ''}\n`
      : `refused  ${act}\n         ${error.code}: ${error.message}\n`,
  )
}

/** What an answer without a subject says in a word or two. */
function outcomeOf(value) {
  if (value?.crl) return `${value.crl.issuer}, number ${value.crl.crlNumber}, ${value.crl.entries} revoked`
  if (value?.responses) return value.responses.map(({ status }) => status).join(', ')
  if (value?.issued !== undefined) return `${value.issued} issued, ${value.refused} refused`
  if (value?.head)
    return `${value.valid ? 'valid' : 'NOT VALID'}, head ${value.head.sequence} ${value.head.hash}`
  if (value?.valid !== undefined) return value.valid ? 'valid' : 'not valid'
  return value?.files?.map(({ name }) => name).join(', ') ?? ''
}

/** Each claim about the results as an openssl command, the status it must end with, and what it must say. */
const checks = [
  [
    'the path of drbrain',
    'verify -x509_strict -check_ss_sig -CAfile root.pem -untrusted seattle.pem developers/drbrain.pem',
    0,
    '',
  ],
  [
    'the path of pabs',
    'verify -x509_strict -check_ss_sig -CAfile root.pem -untrusted dcrug.pem developers/washington-dc/pabs.pem',
    0,
    '',
  ],
  ['the CRL of the root', 'crl -in conf.crl -CAfile root.pem -noout', 0, 'verify OK'],
  ['the CRL of Seattle', 'crl -in seattle.crl -CAfile seattle.pem -noout', 0, 'verify OK'],
  [
    'zenspider is revoked',
    'verify -crl_check -CRLfile seattle.crl -CAfile root.pem -untrusted seattle.pem developers/zenspider.pem',
    2,
    'certificate revoked',
  ],
  [
    'the OCSP answer',
    'ocsp -respin response.der -issuer seattle.pem -cert developers/drbrain.pem -cert developers/zenspider.pem -CAfile root.pem -verify_other seattle.pem -no_nonce',
    0,
    'drbrain.pem: good',
  ],
]

function checkWithOpenssl(folder) {
  if (spawnSync('openssl', ['version']).error) {
    process.stdout.write('openssl is not installed: the results were not checked by another program\n')
    return true
  }
  return checks.map((check) => holds(folder, check)).every(Boolean)
}

function holds(folder, [claim, command, status, words]) {
  const result = spawnSync('openssl', command.split(' '), { cwd: folder, encoding: 'utf8' })
  const isRight = result.status === status && `${result.stdout}${result.stderr}`.includes(words)
  process.stdout.write(`${isRight ? 'openssl  ' : 'WRONG    '}${claim}\n`)
  if (!isRight) process.stdout.write(`${result.stdout}${result.stderr}`)
  return isRight
}

/** Node 24 as the package `node` brings it. */
function nodeBinary() {
  return createRequire(import.meta.url).resolve('node/bin/node')
}
