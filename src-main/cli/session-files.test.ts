// Sessions in a terminal, written down as text files; testdata/sessions/README.md says how they are read.

import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runCommand } from '../testing/command-line.ts'
import { fakeKeep } from '../testing/fake-keep.ts'
import { scratchFolder } from '../testing/program.ts'
import { shellWords } from './shell-words.ts'

const sessions = join(import.meta.dirname, 'testdata', 'sessions')

describe('runCommandLine', () => {
  test.each(readdirSync(sessions).filter((name) => name.endsWith('.txt')))('plays %s', async (name) => {
    using folder = scratchFolder()
    furnish(folder.path)
    const script = readFileSync(join(sessions, name), 'utf8')
    const played: string[] = []
    for (const line of script.split('\n')) {
      if (line.startsWith('#') || line === '') played.push(line)
      if (line.startsWith('$ ')) played.push(line, ...(await play(line.slice(2), folder.path)))
    }
    expect(played.join('\n')).toBe(script)
  })
})

async function play(line: string, folder: string): Promise<string[]> {
  const [program, ...words] = shellWords(line.replaceAll('FOLDER', folder))
  if (program === 'cat') return lines(readFileSync(words[0] ?? '', 'utf8'))
  if (program === 'ls') return readdirSync(words[0] ?? '')
  const environment = { ROOTKEEP_PASSPHRASE_FILE: join(folder, 'passphrase') }
  const { status, stdout, stderr } = await runCommand(words, { handlers: fakeKeep, environment })
  const errors = lines(stderr).map((error) => `! ${error}`)
  return [...lines(stdout), ...errors, ...(status === 0 ? [] : [`? ${status}`])].map((text) =>
    text.replaceAll(folder, 'FOLDER'),
  )
}

function lines(text: string): string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n')
}

function furnish(folder: string): void {
  writeFileSync(join(folder, 'passphrase'), 'correct horse battery\n')
  chmodSync(join(folder, 'passphrase'), 0o600)
  writeFileSync(join(folder, 'drbrain.csr'), '-----BEGIN CERTIFICATE REQUEST-----\n')
  writeFileSync(join(folder, 'empty.csr'), '')
  mkdirSync(join(folder, 'requests'))
  for (const name of ['drbrain.csr', 'pabs.csr']) writeFileSync(join(folder, 'requests', name), '0')
}
