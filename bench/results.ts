// bench/RESULTS.md, written by the program and never by hand: a section for each group, with the day and the
// machine of its last run, so that running one group leaves the others as they were.

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { type Figure, goalText, isMet, valueText } from './figure.ts'
import { machineText } from './machine.ts'

const file = new URL('RESULTS.md', import.meta.url)

const preface = `# Results

Written by \`npm run bench\`; not to be edited. A ratio (×) compares what stands in its row, measured in turns
within one run: its median, and the least and greatest of the turns. What runs on one thread is measured in the
processor time of that thread; what has several threads or processes, by the clock, so that a machine that is busy
otherwise (its load average stands beside its name) falsifies it. Rates are medians and tell the size only. A goal that
is missed is shown as missed; no test depends on it.
`

/** Puts the figures of a group in the place of its older ones. */
export function writeResults(group: string, figures: readonly Figure[]): void {
  const sections = readSections()
  sections.set(group, sectionOf(group, figures))
  const ordered = [...sections].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, section]) => section)
  writeFileSync(file, [preface, ...ordered].join('\n'))
}

/** Each section as it stands, by its title. */
function readSections(): Map<string, string> {
  if (!existsSync(file)) return new Map()
  const [, ...sections] = readFileSync(file, 'utf8').split(/^(?=## )/m)
  return new Map(sections.map((section) => [titleOf(section), `${section.trimEnd()}\n`]))
}

function titleOf(section: string): string {
  return section.slice('## '.length, section.indexOf('\n'))
}

function sectionOf(group: string, figures: readonly Figure[]): string {
  const day = new Date().toISOString().slice(0, 10)
  return [
    `## ${group}`,
    '',
    `${day} · ${machineText()}`,
    '',
    '| what | beside | measured | goal | |',
    '|---|---|---|---|---|',
    ...figures.map(row),
    '',
  ].join('\n')
}

function row(figure: Figure): string {
  const { what, beside } = figure
  return `| ${[what, beside ?? '', valueText(figure), goalText(figure), verdictOn(figure)].join(' | ')} |`
}

/** Of a figure with a goal; "" of one without. */
export function verdictOn(figure: Figure): string {
  const verdict = isMet(figure)
  if (verdict === null) return ''
  return verdict ? 'met' : '**missed**'
}
