// Gems verified beside RubyGems: Gem::Package#verify under High Security, in process and as a process of its own; and
// a thousand in one call beside what they cost at the least: reading them, and their SHA-256.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { trustFileName } from '../src-main/artifact/gem/trust-directory.ts'
import { GemVerifier } from '../src-main/authority/gem/verifier.ts'
import { verifyGemsShortly } from '../src-main/gem-verification.ts'
import { gemOctets, makeGem } from '../src-main/testing/gem-case/gem-maker.ts'
import { certify, createHierarchy, type Hierarchy } from '../src-main/testing/hierarchy.ts'
import { mustRun } from '../src-main/testing/program.ts'
import { type Figure, speedFigure } from './figure.ts'
import { compare, type Side, secondsByClock } from './rounds.ts'

const rounds = 9
const many = 1000

interface Workshop extends Disposable {
  readonly home: string
  readonly trust: string
  readonly at: string
  /** Writes a gem of so many octets of files that do not compress, and as many that do. */
  write(name: string, octets: number): string
}

export async function* gem(): AsyncGenerator<Figure> {
  using workshop = openWorkshop()
  const small = workshop.write('small.gem', 50_000)
  const big = workshop.write('big.gem', 5_000_000)
  yield* inProcess(workshop, { what: 'a small gem, in process', file: small, count: 100 })
  yield* inProcess(workshop, { what: 'a gem of 10 MB, in process', file: big, count: 10 })
  mustRun('electron-vite', ['build'], { cwd: fileURLToPath(new URL('..', import.meta.url)) })
  yield* asProcess(workshop, { what: 'gem verify, a small gem', file: small })
  yield* asProcess(workshop, { what: 'gem verify, a gem of 10 MB', file: big })
  yield* inOneCall(workshop)
}

interface Measurement {
  readonly what: string
  readonly file: string
  readonly count?: number
}

async function* inProcess(
  workshop: Workshop,
  { what, file, count = 1 }: Measurement,
): AsyncGenerator<Figure> {
  const evidence = { at: workshop.at, trustFolder: workshop.trust, anchors: [], crls: [], ocspResponses: [] }
  const verifier = new GemVerifier('HighSecurity', evidence)
  const files = Array.from({ length: count }, () => file)
  const ours: Side = {
    name: 'ours',
    run: () =>
      secondsByClock(count, async () => {
        const verdicts = await verifier.verifyFiles(files)
        if (!verdicts.every(({ verdict }) => verdict.accepted))
          throw new Error('a gem is refused that is in order')
      }),
  }
  const ruby: Side = { name: 'ruby', run: () => Number(rubySays(workshop, [file, String(count)])) }
  const goal = { atLeast: 1.3 }
  yield speedFigure({ what, beside: 'Gem::Package#verify', goal }, await compare(ours, ruby, rounds))
}

async function* asProcess(workshop: Workshop, { what, file }: Measurement): AsyncGenerator<Figure> {
  const program = fileURLToPath(new URL('../out/main/cli.js', import.meta.url))
  const policy = ['--policy', 'HighSecurity', '--trust-directory', workshop.trust]
  const ours: Side = {
    name: 'ours',
    run: () =>
      secondsByClock(1, () =>
        mustRun(process.execPath, [program, 'gem', 'verify', file, ...policy, '--json']),
      ),
  }
  const ruby: Side = { name: 'ruby', run: () => secondsByClock(1, () => rubySays(workshop, [file, '1'])) }
  const goal = { atLeast: 1.2 }
  yield speedFigure({ what, beside: 'a process of Ruby', goal }, await compare(ours, ruby, rounds))
}

async function* inOneCall(workshop: Workshop): AsyncGenerator<Figure> {
  const folder = join(workshop.home, 'many')
  mkdirSync(folder)
  const octets = readFileSync(workshop.write('one.gem', 50_000))
  const files = Array.from({ length: many }, (_, i) => join(folder, `${i}.gem`))
  for (const file of files) writeFileSync(file, octets)
  const question = { files: [folder], policy: 'HighSecurity', trustDirectory: workshop.trust }
  const ours: Side = {
    name: 'ours',
    run: () =>
      secondsByClock(many, async () => {
        const clock = () => Date.parse(workshop.at)
        const answer = await verifyGemsShortly(question, { clock, signal: new AbortController().signal })
        if (answer?.accepted !== many) throw new Error('a gem is refused that is in order')
      }),
  }
  const what = `${many} gems in one call`
  for (const [work, beside, goal] of [
    ['sha256', 'reading and SHA-256', { goal: { atLeast: 0.8 } }],
    ['all', 'reading, digests, gzip and signatures bare', {}],
  ] as const) {
    const limit: Side = { name: work, run: () => secondsByClock(many, () => onAllCores(files, work)) }
    yield speedFigure({ what, beside, ...goal }, await compare(ours, limit, 5))
  }
}

/** The least that has to be done, on as many threads as there are cores. */
async function onAllCores(files: readonly string[], work: string): Promise<void> {
  const cores = availableParallelism()
  const url = new URL('gem-limit-worker.ts', import.meta.url)
  await Promise.all(
    Array.from({ length: cores }, (_, core) => {
      const own = files.filter((_, i) => i % cores === core)
      const worker = new Worker(url, { workerData: { files: own, work } })
      return new Promise((done, fail) => worker.on('exit', done).on('error', fail))
    }),
  )
}

const program = `
require 'rubygems/package'
require 'rubygems/security'
Gem::DefaultUserInteraction.ui = Gem::SilentUI.new
file, count = ARGV
verify = -> { Gem::Package.new(file, Gem::Security::HighSecurity).verify }
2.times { verify.call } if count.to_i > 1
start = Process.clock_gettime(Process::CLOCK_MONOTONIC)
count.to_i.times { verify.call }
print (Process.clock_gettime(Process::CLOCK_MONOTONIC) - start) / count.to_i
`

/** Seconds of one verification, as Ruby itself counts. */
function rubySays({ home }: Workshop, args: readonly string[]): string {
  return mustRun('ruby', ['-e', program, ...args], { env: { HOME: home } })
}

function openWorkshop(): Workshop {
  const home = mkdtempSync(join(tmpdir(), 'rootkeep-bench-gem-'))
  const trust = join(home, '.gem', 'trust')
  mkdirSync(trust, { recursive: true, mode: 0o700 })
  const at = `${new Date().toISOString().slice(0, 10)}T00:00:00Z`
  const people = rsaHierarchy(at)
  writeFileSync(join(trust, trustFileName(people.root.certificate.subject)), people.root.pem)
  const chain = [people.root, people.regional, people.developer].map(({ pem }) => pem)
  return {
    home,
    trust,
    at: new Date().toISOString().slice(0, 19).concat('Z'),
    write(name, octets) {
      const file = join(home, name)
      const content = Buffer.concat([noise(octets), Buffer.alloc(octets, 'def gem; end\n')])
      const files = [{ name: 'lib/sample.rb', content }]
      writeFileSync(file, gemOctets(makeGem({ chain, signer: people.developer.key, files })))
      return file
    },
    [Symbol.dispose]: () => rmSync(home, { recursive: true, force: true }),
  }
}

/** As a meetup has it, with the keys that most signed gems have. */
function rsaHierarchy(at: string): Hierarchy {
  const { root } = createHierarchy({ at })
  const algorithm = 'rsa-3072'
  const regional = certify(root, { profile: 'regional', subject: 'CN=Test Regional', algorithm, at })
  const subject = 'CN=drbrain,emailAddress=drbrain@segment7.net'
  return {
    at,
    root,
    regional,
    developer: certify(regional, { profile: 'developer', subject, algorithm, at }),
  }
}

/** Octets that no compression makes smaller, the same each time. */
function noise(length: number): Buffer {
  const octets = Buffer.alloc(length)
  for (let i = 0, state = 1; i < length; i++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    octets[i] = state >>> 24
  }
  return octets
}
