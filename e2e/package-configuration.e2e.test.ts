// The configuration of the packages, judged by electron-builder's own schema; what a Linux desktop is told of the
// program, judged by freedesktop.org's own programs.

import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const root = join(import.meta.dirname, '..')
// Of electron-builder, not of this program: found from there.
const builder = createRequire(createRequire(import.meta.url).resolve('electron-builder'))
const { validateConfiguration } = builder('app-builder-lib/out/util/config/config.js')
const { LinuxTargetHelper } = builder('app-builder-lib/out/targets/LinuxTargetHelper.js')

const configuration = parse(readFileSync(join(root, 'electron-builder.yml'), 'utf8'))
const metadata = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const extensions = ['csr', 'p10', 'gem', 'crl', 'p7b', 'p12', 'rootkeep']

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rootkeep-desktop-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** As much of electron-builder's packager as its Linux helper asks for. */
function createHelper() {
  const { productName, fileAssociations, linux } = configuration
  return new LinuxTargetHelper({
    appInfo: { productName, sanitizedProductName: productName, description: metadata.description },
    info: { metadata },
    config: configuration,
    platformSpecificBuildOptions: linux,
    executableName: 'rootkeep',
    fileAssociations,
    getTempFile: async (suffix: string) => join(folder, `types${suffix}`),
  })
}

describe('electron-builder.yml', () => {
  test('is what electron-builder’s schema wants', async () => {
    await expect(validateConfiguration(configuration, { isEnabled: false })).resolves.toBeUndefined()
  })

  test('would be refused with a word too many', async () => {
    const wrong = { ...configuration, updater: true }
    await expect(validateConfiguration(wrong, { isEnabled: false })).rejects.toThrow('updater')
  })

  test('packs for Linux, macOS and Windows, publishes nowhere, and updates nothing', () => {
    expect(configuration).toMatchObject({
      linux: { target: ['AppImage', 'deb'] },
      mac: { target: 'dmg', hardenedRuntime: true },
      win: { target: 'nsis' },
      publish: null,
      asar: true,
    })
  })

  test('shuts what Electron’s binary leaves open, and lets it check its asar', () => {
    expect(configuration.electronFuses).toEqual({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableCookieEncryption: true,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    })
  })

  test('associates each kind of file', () => {
    expect(configuration.fileAssociations.map(({ ext }: { ext: string }) => ext)).toEqual(extensions)
  })
})

describe('the desktop entry', () => {
  test('is valid, and takes files', async () => {
    const entry: string = await createHelper().computeDesktopEntry(configuration.linux)
    const file = join(folder, 'rootkeep.desktop')
    writeFileSync(file, entry)
    // It says what is wrong on standard output and ends with 1.
    execFileSync('desktop-file-validate', [file], { stdio: 'pipe' })
    expect(entry).toMatch(/^Exec=\/opt\/Rootkeep\/rootkeep %U$/m)
    expect(entry).toMatch(/^MimeType=.*application\/pkcs10;.*application\/x-rootkeep-keep;$/m)
  })
})

describe('the media types', () => {
  test('are known to the desktop by the ends of the names', async () => {
    const types: string = await createHelper().mimeTypeFiles
    mkdirSync(join(folder, 'mime/packages'), { recursive: true })
    writeFileSync(join(folder, 'mime/packages/rootkeep.xml'), readFileSync(types))
    execFileSync('update-mime-database', [join(folder, 'mime')], { stdio: 'pipe' })
    const globs = readFileSync(join(folder, 'mime/globs'), 'utf8').split('\n')
    expect(globs).toEqual(
      expect.arrayContaining([
        'application/pkcs10:*.csr',
        'application/x-ruby-gem:*.gem',
        'application/pkix-crl:*.crl',
        'application/x-pkcs7-certificates:*.p7b',
        'application/pkcs12:*.p12',
        'application/x-rootkeep-keep:*.rootkeep',
      ]),
    )
  })
})
