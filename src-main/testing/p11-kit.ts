// p11-kit's `trust` on a folder of files of our own, and without a look at the system's trust: its trust module is
// configured anew in a home. As root p11-kit heeds no user's configuration, so that it then runs as nobody.

import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mustRun } from './program.ts'

export interface P11KitHome {
  /** `trust list`: label and trust of each anchor. */
  list(): readonly { readonly label: string; readonly trust: string }[]
  /** `trust extract --filter=ca-anchors` in a format, for a purpose where one is given. */
  extract(format: 'pem-bundle' | 'openssl-bundle', purpose?: string): string
}

/** A home in `folder`, which exists, that trusts the files of `anchors`. */
export function createP11KitHome(folder: string, anchors: string): P11KitHome {
  const modules = join(folder, '.config', 'pkcs11', 'modules')
  const trusted = join(folder, 'trust', 'anchors')
  mkdirSync(modules, { recursive: true })
  mkdirSync(join(folder, 'trust'))
  cpSync(anchors, trusted, { recursive: true })
  writeFileSync(join(folder, '.config', 'pkcs11', 'pkcs11.conf'), 'user-config: only\n')
  writeFileSync(
    join(modules, 'trust.module'),
    `module: p11-kit-trust.so\ntrust-policy: yes\nx-init-reserved: paths=${join(folder, 'trust')}\n`,
  )
  openToOthers(folder)
  mkdirSync(join(folder, 'out'))
  chmodSync(join(folder, 'out'), 0o777)
  const run = (args: readonly string[]) =>
    mustRun('setpriv', [...asNobody(), 'trust', ...args], { env: environmentOf(folder) })
  return {
    list: () => readList(run(['list'])),
    extract(format, purpose) {
      const wanted = purpose === undefined ? [] : [`--purpose=${purpose}`]
      const file = join(folder, 'out', 'extracted')
      run(['extract', '--overwrite', '--filter=ca-anchors', `--format=${format}`, ...wanted, file])
      return readFileSync(file, 'utf8')
    },
  }
}

function asNobody(): string[] {
  return process.getuid?.() === 0 ? ['--reuid=65534', '--regid=65534', '--clear-groups'] : []
}

function environmentOf(folder: string): Readonly<Record<string, string>> {
  return { HOME: folder, XDG_CONFIG_HOME: join(folder, '.config') }
}

function openToOthers(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    chmodSync(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644)
  }
}

function readList(output: string): { label: string; trust: string }[] {
  return output
    .split('\n\n')
    .filter((entry) => entry.startsWith('pkcs11:'))
    .map((entry) => {
      const field = (name: string) => new RegExp(`^ +${name}: (.*)$`, 'm').exec(entry)?.[1] ?? ''
      return { label: field('label'), trust: field('trust') }
    })
}
