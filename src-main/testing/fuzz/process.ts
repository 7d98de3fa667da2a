// The process in which one parser is fuzzed (scripts/fuzz.mjs starts it, with a small heap): measures time and
// memory, writes down which mutation it is at before it begins it, and sends what it found.

import { openSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import { run } from './campaign.ts'
import { hostileInputs } from './hostile.ts'
import { isFor } from './hostile-input.ts'
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
  for (const [at, input] of hostileInputs.entries()) {
    if (!isFor(input, parser)) continue
    note(at)
    const octets = input.make()
    const before = forgetPeak()
    const defect = (await timedDefectOf(parser, octets)) ?? memoryDefect(before)
    if (defect !== null) return { defect: `${input.name}: ${defect}`, at }
  }
  return { defect: null, at: 0 }
}

/** Lets the kernel count the most memory anew, without what the inputs before have left; returns what is in use. */
function forgetPeak(): number {
  globalThis.gc?.()
  writeFileSync('/proc/self/clear_refs', '5')
  return process.memoryUsage.rss()
}

function note(at: number): void {
  writeSync(progress, String(at), 0)
}

/** By proc_pid_status(5): getrusage(2) keeps the peak of before. */
function memoryDefect(before: number): string | null {
  const [, peak] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
  const grown = Number(peak) * 1024 - before
  return grown > maximumMemory ? `took ${Math.round(grown / 1024 / 1024)} MiB` : null
}

/** By the processor's time: what else the machine does is left out. */
async function timedDefectOf(parser: FuzzedParser, octets: Uint8Array): Promise<string | null> {
  const started = process.cpuUsage()
  const defect = await defectOf(parser, octets)
  const { user, system } = process.cpuUsage(started)
  const seconds = (user + system) / 1e6
  return defect ?? (seconds > maximumSeconds ? `took ${seconds.toFixed(1)} s` : null)
}
