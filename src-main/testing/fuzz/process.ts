// The process in which one parser is fuzzed (scripts/fuzz.mjs starts it, with a small heap): measures time and
// memory, writes down which mutation it is at before it begins it, and sends what it found.

import { openSync, writeSync } from 'node:fs'
import { run } from './campaign.ts'
import { hostileInputs, isFor } from './hostile.ts'
import { defectOf, type FuzzedParser } from './parser.ts'
import { parsers } from './parsers.ts'

interface Task {
  readonly parser: string
  /** The large files, not mutations. */
  readonly isHostile: boolean
  readonly seed: number
  readonly mutations: number
  /** The file that says which of them is being parsed. */
  readonly progress: string
}

interface Outcome {
  readonly defect: string | null
  readonly at: number
}

const maximumSeconds = 2
const maximumMemory = 256 * 1024 * 1024

const task = JSON.parse(process.argv[2] ?? '{}') as Task
const progress = openSync(task.progress, 'w')
const parser = parsers.find(({ name }) => name === task.parser)
if (!parser) throw new Error(`there is no parser ${task.parser}`)
// One argument, or the process would end before it was sent.
process.send?.(await (task.isHostile ? runHostile(parser) : runMutations(parser)))

async function runMutations(parser: FuzzedParser): Promise<Outcome> {
  const defect = await run({ ...task, parser }, { before: note, judge: timedDefectOf })
  return { defect: defect?.defect ?? null, at: defect?.mutation ?? task.mutations }
}

async function runHostile(parser: FuzzedParser): Promise<Outcome> {
  const before = process.memoryUsage.rss()
  for (const [at, input] of hostileInputs.entries()) {
    if (!isFor(input, parser)) continue
    note(at)
    const defect = (await timedDefectOf(parser, input.make())) ?? memoryDefect(before)
    if (defect !== null) return { defect: `${input.name}: ${defect}`, at }
  }
  return { defect: null, at: 0 }
}

function note(at: number): void {
  writeSync(progress, String(at), 0)
}

function memoryDefect(before: number): string | null {
  const grown = process.resourceUsage().maxRSS * 1024 - before
  return grown > maximumMemory ? `took ${Math.round(grown / 1024 / 1024)} MiB` : null
}

async function timedDefectOf(parser: FuzzedParser, octets: Uint8Array): Promise<string | null> {
  const started = performance.now()
  const defect = await defectOf(parser, octets)
  const seconds = (performance.now() - started) / 1000
  return defect ?? (seconds > maximumSeconds ? `took ${seconds.toFixed(1)} s` : null)
}
