// The line against the real command line: a shell cuts it into words, arguments.ts and input.ts read them, and the
// input must be the one that the line was made of.

import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type CallInvocation, readArguments } from '../cli/arguments.ts'
import { readInput } from '../cli/input.ts'
import { createStandardInput } from '../cli/shell.ts'
import { draftOf } from '../testing/drafts.ts'
import { commandOf } from './command.ts'
import { type ProcedureName, procedureNames, procedureOf } from './contract.ts'
import { fieldsOf } from './fields.ts'
import type { NamedFile } from './values.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rootkeep-command-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const acts = procedureNames.filter((name) => procedureOf(name).effect !== 'read')
const noInput = createStandardInput(Readable.from([]) as never)

/** The words as a shell hands them to a program, without the program's name. */
function wordsInShell(line: string): string[] {
  const script = `set -- ${line}; shift; for word; do printf '%s\\0' "$word"; done`
  return execFileSync('sh', ['-c', script], { encoding: 'utf8' }).split('\0').slice(0, -1)
}

/** What the command line makes of a line, when the files that it names hold what the draft has. */
async function inputOf(line: string, draft: object): Promise<object> {
  const call = readArguments(wordsInShell(line)) as CallInvocation
  const words = new Map(call.words)
  for (const { name, kind } of fieldsOf(call.procedure)) {
    const named = words.get(name)
    if (named && (kind === 'file' || kind === 'files'))
      words.set(name, laidOut(named, contentsIn(draft, name)))
  }
  return readInput({ ...call, words }, noInput)
}

function contentsIn(draft: object, field: string): readonly string[] {
  const value: unknown = (draft as Readonly<Record<string, unknown>>)[field]
  const list = (Array.isArray(value) ? value : [value]) as readonly (string | NamedFile)[]
  return list.map((each) => (typeof each === 'string' ? each : each.content))
}

/** Writes the files into a folder of their own; answers their paths. */
function laidOut(names: readonly string[], contents: readonly string[]): readonly string[] {
  expect(names).toHaveLength(contents.length)
  const place = mkdtempSync(join(folder, 'files-'))
  return names.map((name, index) => {
    const content = contents[index] ?? ''
    const isText = content.includes('\n')
    writeFileSync(join(place, name), isText ? content : Buffer.from(content, 'base64'))
    return join(place, name)
  })
}

/** With the defaults filled in; secrets, which no line has, are the same on both sides. */
function withDefaults(procedure: ProcedureName, input: object): unknown {
  const secrets = fieldsOf(procedure).filter(({ kind }) => kind === 'secret')
  const given = Object.fromEntries(secrets.map(({ name }) => [name, 'a secret']))
  return procedureOf(procedure).input.parse({ ...input, ...given })
}

describe('commandOf', () => {
  test.each(acts)('%s is read by the command line as what it was made of', async (procedure) => {
    await fc.assert(
      fc.asyncProperty(draftOf(procedure), async (draft) => {
        const line = commandOf(procedure, draft, { keep: null })
        const read = await inputOf(line, draft)
        expect(withDefaults(procedure, read)).toEqual(withDefaults(procedure, draft))
      }),
      { numRuns: 25, seed: 8 },
    )
  })

  test('is one line that a person would have typed', () => {
    const draft = { issuer: 'seattle', delta: true, nextUpdate: '2026-12-01T00:00:00Z' }
    expect(commandOf('crl.issue', draft, { keep: null })).toBe(
      'rootkeep crl issue --issuer seattle --delta --next-update 2026-12-01T00:00:00Z --out list.crl',
    )
  })

  test('quotes what a shell would take apart', () => {
    const line = commandOf('request.reject', { requestId: 'r1', reason: "it's $HOME" }, { keep: '/a keep' })
    expect(line).toBe(
      String.raw`rootkeep --keep '/a keep' request reject --request-id r1 --reason 'it'\''s $HOME'`,
    )
    expect(wordsInShell(line)).toContain("it's $HOME")
  })

  test('never holds a secret', () => {
    const draft = { passphrase: 'open sesame', newPassphrase: 'open sesame too', label: 'Ada' }
    expect(commandOf('vault.add-passphrase', draft, { keep: null })).toBe(
      'rootkeep vault add-passphrase --label Ada',
    )
  })

  test('names files, and many by their folder', () => {
    const requests = Array.from({ length: 9 }, (_, index) => ({ name: `${index}.csr`, content: 'x' }))
    const batch = { issuer: 'seattle', profile: 'developer' }
    expect(commandOf('certificate.issue-batch', { ...batch, requests }, { keep: null })).toBe(
      'rootkeep certificate issue-batch --issuer seattle --profile developer --request requests --out certificates',
    )
    expect(commandOf('request.import', { requests: requests.slice(0, 2) }, { keep: null })).toBe(
      'rootkeep request import --request 0.csr --request 1.csr',
    )
  })
})
