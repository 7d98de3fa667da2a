// `openssl ocsp` as a responder with a key of its own, for comparison. One connection that is closed before a request
// makes it spin for ever, so it is started anew for each load.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

export interface OpensslResponder extends Disposable {
  readonly pid: number
}

/** Its CA, and an index of one certificate that is good; everything lies in `folder`. */
export function prepareOpensslResponder(folder: string): { readonly request: string } {
  const at = (name: string) => join(folder, name)
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-keyout', at('ca.key')]
  openssl(['req', '-x509', ...key, '-subj', '/CN=openssl', '-days', '30', '-out', at('ca.pem')])
  writeFileSync(at('index.txt'), 'V\t330101000000Z\t\t1001\tunknown\t/CN=a\n')
  writeFileSync(at('index.txt.attr'), 'unique_subject = no\n')
  const question = ['-issuer', at('ca.pem'), '-serial', '0x1001', '-no_nonce']
  openssl(['ocsp', ...question, '-reqout', at('openssl-request.der')])
  return { request: at('openssl-request.der') }
}

export async function startOpensslResponder(folder: string, port: number): Promise<OpensslResponder> {
  const at = (name: string) => join(folder, name)
  const signer = ['-CA', at('ca.pem'), '-rsigner', at('ca.pem'), '-rkey', at('ca.key'), '-resp_no_certs']
  const args = ['ocsp', '-port', String(port), '-index', at('index.txt'), '-ndays', '1', ...signer]
  const child = spawn('openssl', args, { stdio: ['ignore', 'ignore', 'pipe'] })
  await listening(child)
  return { pid: child.pid ?? 0, [Symbol.dispose]: () => void child.kill('SIGKILL') }
}

/** It says so on standard error, and must not be probed. */
async function listening(child: ChildProcess): Promise<void> {
  let said = ''
  child.stderr?.on('data', (chunk) => {
    said += String(chunk)
  })
  for (let turn = 0; turn < 100 && !/ACCEPT|waiting/i.test(said); turn++) await wait(50)
}

function openssl(args: readonly string[]): void {
  const { status, stderr } = spawnSync('openssl', args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}
