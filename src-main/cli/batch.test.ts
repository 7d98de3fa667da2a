import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runCommand } from '../testing/command-line.ts'
import { fakeKeep as handlers } from '../testing/fake-keep.ts'
import { scratchFolder } from '../testing/program.ts'

const words = ['trust', 'validate', '--batch']
const good = { id: 'a', anchors: ['PEM'], leaf: 'PEM' }
const parse = (stdout: string) =>
  stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))

describe('runBatch', () => {
  test('answers each case in its order with its id', async () => {
    const cases = [good, { ...good, id: 7, at: '2030-01-01T00:00:00Z' }, { anchors: ['PEM'], leaf: 'PEM' }]
    const stdin = cases.map((one) => `${JSON.stringify(one)}\n`).join('\n')
    const { status, stdout } = await runCommand(words, { handlers, stdin })
    expect(status).toBe(0)
    expect(parse(stdout).map(({ id, valid }) => ({ id, valid }))).toEqual([
      { id: 'a', valid: true },
      { id: 7, valid: false },
      { id: null, valid: true },
    ])
    expect(Object.keys(parse(stdout)[0])).toEqual(['id', 'valid', 'path', 'findings', 'policies'])
  })

  test('answers a case whose id is nested without end, and goes on', async () => {
    const nested = '['.repeat(200_000) + ']'.repeat(200_000)
    const stdin = [`{"id": ${nested}}`, JSON.stringify(good)].join('\n')
    const { status, stdout } = await runCommand(words, { handlers, stdin })
    expect(status).toBe(0)
    expect(parse(stdout).map(({ valid, error }) => valid ?? error.code)).toEqual(['input.invalid', true])
  })

  test('answers a bad line with its error, and goes on', async () => {
    const stdin = ['no JSON', '[]', '{"id": "b", "leaf": 1}', JSON.stringify(good)].join('\n')
    const { status, stdout } = await runCommand(words, { handlers, stdin })
    expect(status).toBe(0)
    expect(parse(stdout).map(({ id, valid, error }) => valid ?? `${id} ${error.code}`)).toEqual([
      'null input.invalid',
      'null input.invalid',
      'b input.invalid',
      true,
    ])
  })

  test('reads its cases from a file when one is named', async () => {
    using folder = scratchFolder()
    const input = join(folder.path, 'cases.jsonl')
    writeFileSync(input, `${JSON.stringify(good)}\n`)
    const { stdout } = await runCommand([...words, '--input', input], { handlers })
    expect(parse(stdout)).toHaveLength(1)
  })

  test('lets flags hold for every case that does not say otherwise', async () => {
    const calls: unknown[] = []
    const validate = (question: { readonly purpose: string; readonly leaf: string }) => {
      calls.push([question.leaf, question.purpose])
      return { valid: true, path: [], findings: [], policies: [] }
    }
    const stdin = [{ leaf: 'A' }, { leaf: 'B', purpose: 'gem' }].map((one) => JSON.stringify(one)).join('\n')
    const flags = ['--purpose', 'codeSigning', '--from-keep']
    await runCommand([...words, ...flags], { handlers: { ...handlers, 'trust.validate': validate }, stdin })
    expect(calls).toEqual([
      ['A', 'codeSigning'],
      ['B', 'gem'],
    ])
  })

  test('refuses a leaf for all cases, and a file for one answer', async () => {
    expect((await runCommand([...words, '--leaf', 'leaf.pem'], { handlers })).status).toBe(2)
  })
})
