// The walls between the rooms are rules of biome.json. A rule that has died says nothing, so each is shown an
// import that it must refuse, and one that it must let pass.

import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { scratchFolder } from './program.ts'

/** What Biome says, by the house's own rules, of a file of that name with one import. */
function lint(file: string, specifier: string): string {
  using house = scratchFolder()
  const { vcs: _, ...rules } = JSON.parse(readFileSync(new URL('../../biome.json', import.meta.url), 'utf8'))
  writeFileSync(join(house.path, 'biome.json'), JSON.stringify(rules))
  mkdirSync(join(house.path, dirname(file)), { recursive: true })
  writeFileSync(join(house.path, file), `import { thing } from '${specifier}'\n\nexport const made = thing\n`)
  const only = '--only=style/noRestrictedImports'
  const { stdout, stderr } = spawnSync('biome', ['lint', only, '--colors=off', file], {
    cwd: house.path,
    encoding: 'utf8',
  })
  return `${stdout}${stderr}`
}

describe('the walls', () => {
  test.each([
    ['src-main/contract/probe.ts', '../pki/name.ts'],
    ['src-main/contract/probe.ts', 'electron'],
    ['src-main/contract/probe.ts', 'node:fs'],
    ['src-main/pki/probe.ts', '../records/records.ts'],
    ['src-main/pki/probe.ts', '../custody/custody.ts'],
    ['src-main/pki/path/probe.ts', '../../authority/keep.ts'],
    ['src-main/pki/probe.ts', 'node:fs'],
    ['src-main/pki/probe.ts', 'node:https'],
    ['src-main/pki/probe.ts', 'node:sqlite'],
    ['src-main/artifact/gem/probe.ts', '../../records/records.ts'],
    ['src-main/artifact/gem/probe.ts', 'electron'],
    ['src-main/custody/probe.ts', '../records/records.ts'],
    ['src-main/custody/probe.ts', '../authority/keep.ts'],
    ['src-main/custody/probe.ts', '../pki/certificate.ts'],
    ['src-main/records/probe.ts', '../custody/custody.ts'],
    ['src-main/records/probe.ts', '../pki/name.ts'],
    ['src-main/authority/probe.ts', 'electron'],
    ['src-main/authority/probe.ts', '../cli/main.ts'],
    ['src-main/app.ts', './electron/main.ts'],
    ['src-main/app.ts', 'electron'],
    ['src-main/electron/probe.ts', '../cli/main.ts'],
    ['src-main/electron/probe.ts', '../custody/custody.ts'],
    ['src-main/cli/probe.ts', '../electron/main.ts'],
    ['src-main/cli/probe.ts', '../records/records.ts'],
    ['src-main/cli/probe.ts', 'electron'],
    ['src-main/cli/probe.ts', '../responder/server.ts'],
    ['src-main/cli/main.ts', '../records/records.ts'],
    ['src-main/electron/probe.ts', '../responder/server.ts'],
    ['src-main/authority/probe.ts', '../responder/server.ts'],
    ['src-main/app.ts', './responder/server.ts'],
    ['src-main/responder/probe.ts', '../authority/responder.ts'],
    ['src-main/responder/probe.ts', '../records/records.ts'],
    ['src-main/responder/probe.ts', '../pki/ocsp/request.ts'],
    ['src-main/responder/probe.ts', '../cli/main.ts'],
    ['src-main/responder/probe.ts', 'electron'],
    ['src-renderer/trust/probe.ts', '../../src-main/pki/name.ts'],
    ['src-renderer/probe.ts', 'electron'],
    ['src-renderer/probe.ts', 'node:fs'],
  ])('%s must not import %s', (file, specifier) => {
    expect(lint(file, specifier)).toContain('noRestrictedImports')
  })

  test.each([
    ['src-main/pki/probe.ts', '../contract/errors.ts'],
    ['src-main/custody/probe.ts', '../pki/signer.ts'],
    ['src-main/custody/probe.ts', '../pki/key/engine.ts'],
    ['src-main/records/probe.ts', 'node:sqlite'],
    ['src-main/authority/probe.ts', '../records/records.ts'],
    ['src-main/app.ts', './authority/keep.ts'],
    ['src-main/electron/probe.ts', 'electron'],
    ['src-main/cli/probe.ts', '../app.ts'],
    ['src-main/cli/main.ts', '../responder/server.ts'],
    ['src-main/responder/probe.ts', '../contract/service.ts'],
    ['src-renderer/trust/probe.ts', '../../src-main/contract/trust.ts'],
  ])('%s may import %s', (file, specifier) => {
    expect(lint(file, specifier)).toMatch(/^Checked 1 file in .*No fixes applied/)
  })
})
