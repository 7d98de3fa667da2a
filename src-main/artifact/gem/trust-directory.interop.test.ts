import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { writeOutputFiles } from '../../cli/output-file.ts'
import { mustRun, run, scratchFolder } from '../../testing/program.ts'
import { signCertificate } from '../../testing/signed-certificate.ts'
import { readTrustDirectory, trustDirectoryFiles } from './trust-directory.ts'

const subjects = [
  'CN=Root,O=Ruby/Conf \\+ more,C=US',
  'CN=Zoë,DC=b,DC=org',
  'OU=x+CN=y',
  '2.5.4.20=#0c0131',
  '1.2.3=#0c0131',
]
const roots = subjects.map((subject) => signCertificate({ subject, issuer: 'self', isAuthority: true }))

describe('trustDirectoryFiles', () => {
  test('makes what `gem cert --add` makes: the same files with the same contents and modes', async () => {
    using theirs = scratchFolder()
    using ours = scratchFolder()
    roots.forEach(({ pem }, index) => {
      const file = join(theirs.path, `${index}.crt`)
      writeFileSync(file, pem)
      mustRun('gem', ['cert', '--add', file], { env: { HOME: theirs.path } })
    })
    const { files } = trustDirectoryFiles(
      roots.map(({ certificate }) => certificate),
      'owner',
    )
    const trust = join(ours.path, '.gem', 'trust')
    await writeOutputFiles({ path: trust, kind: 'folder' }, files)
    expect(described(trust)).toEqual(described(join(theirs.path, '.gem', 'trust')))
    expect(run('gem', ['cert', '--list'], { env: { HOME: ours.path } })).toEqual(
      run('gem', ['cert', '--list'], { env: { HOME: theirs.path } }),
    )
  })
})

describe('readTrustDirectory', () => {
  test('finds what `gem cert --add` added', () => {
    using home = scratchFolder()
    const [root] = roots
    if (!root) throw new Error('no root')
    writeFileSync(join(home.path, 'root.crt'), root.pem)
    mustRun('gem', ['cert', '--add', join(home.path, 'root.crt')], { env: { HOME: home.path } })
    const trust = join(home.path, '.gem', 'trust')
    const files = readdirSync(trust).map((name) => ({
      name,
      content: readFileSync(join(trust, name), 'utf8'),
    }))
    expect(readTrustDirectory(files).find(root.certificate.subject)?.der).toEqual(root.certificate.der)
  })
})

/** Modes, names and contents of a folder. */
function described(folder: string) {
  const mode = (path: string) => (statSync(path).mode & 0o777).toString(8)
  const files = readdirSync(folder).sort()
  return {
    mode: mode(folder),
    files: files.map((name) => [name, mode(join(folder, name)), readFileSync(join(folder, name), 'utf8')]),
  }
}
