// `npm run bench` measures every group, `npm run bench -- issuing ocsp` some of them. Prints as it goes and
// writes bench/RESULTS.md. Ends with status 0 whatever the figures say.

import { type Figure, goalText, valueText } from './figure.ts'
import { machineText } from './machine.ts'
import { verdictOn, writeResults } from './results.ts'

/** A group yields its figures as it measures them. */
type Group = () => AsyncGenerator<Figure>

const groups: Readonly<Record<string, () => Promise<Group>>> = {
  issuing: async () => (await import('./issuing.ts')).issuing,
  batch: async () => (await import('./batch.ts')).batch,
  crl: async () => (await import('./crl.ts')).crl,
  ocsp: async () => (await import('./ocsp.ts')).ocsp,
  responder: async () => (await import('./responder.ts')).responder,
  vault: async () => (await import('./vault.ts')).vault,
  journal: async () => (await import('./journal.ts')).journal,
  backup: async () => (await import('./backup.ts')).backup,
  scale: async () => (await import('./scale.ts')).scale,
  tree: async () => (await import('./tree.ts')).tree,
  window: async () => (await import('./window.ts')).window,
  'window-million': async () => (await import('./window-million.ts')).windowOfMillion,
  paths: async () => (await import('./paths.ts')).paths,
  gem: async () => (await import('./gem.ts')).gem,
}

const asked = process.argv.slice(2)
const unknown = asked.find((name) => !Object.hasOwn(groups, name))
if (unknown === undefined) await measure(asked.length > 0 ? asked : Object.keys(groups))
else refuse(unknown)

function refuse(name: string): void {
  process.stderr.write(`There is no group ${name}; there are ${Object.keys(groups).join(', ')}.\n`)
  process.exitCode = 2
}

async function measure(names: readonly string[]): Promise<void> {
  process.stdout.write(`${machineText()}\n`)
  for (const name of names) {
    const load = groups[name]
    if (load) await measureGroup(name, await load())
  }
}

async function measureGroup(name: string, group: Group): Promise<void> {
  process.stdout.write(`\n${name}\n`)
  const figures: Figure[] = []
  for await (const figure of group()) {
    process.stdout.write(`  ${lineOf(figure)}\n`)
    figures.push(figure)
  }
  writeResults(name, figures)
}

function lineOf(figure: Figure): string {
  const { what, beside } = figure
  const goal = figure.goal ? `, goal ${goalText(figure)}: ${verdictOn(figure).replaceAll('*', '')}` : ''
  return `${what}${beside === null ? '' : `, beside ${beside}`}: ${valueText(figure)}${goal}`
}
