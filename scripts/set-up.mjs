// What every script needs before it can start: node modules as the lock file has them, and a build of the
// sources as they are. Plain JavaScript without dependencies, for Node 20: it runs on a fresh clone. Does
// nothing that is done already; says what it does, on standard error.

import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
const modules = join(root, 'node_modules')
const buildStamp = join(root, 'out/built-from')
/** All that a build is made of; tests are not. */
const sources = [
  'src-main',
  'src-renderer',
  'electron.vite.config.ts',
  'package-lock.json',
  'tsconfig.base.json',
]

/** The Node 24 that package.json asks for, whatever runs this script. */
export const node = join(modules, 'node/bin', process.platform === 'win32' ? 'node.exe' : 'node')

/** A reason to stop, with what the person can do about it. */
export class SetUpError extends Error {
  constructor(reason, remedy) {
    super(`${reason}\n${remedy}`)
    this.name = 'SetUpError'
  }
}

export function say(text) {
  process.stderr.write(`${text}\n`)
}

/** Runs `main`; a SetUpError is told in its own words, and the exit status is what `main` returns. */
export async function runScript(main) {
  try {
    process.exitCode = await main()
  } catch (error) {
    say(error instanceof SetUpError ? error.message : error.stack)
    process.exitCode = 1
  }
}

/** Runs a program in the repository with its node modules first in PATH; the result is spawnSync's. */
export function run(command, args, options = {}) {
  const path = [join(modules, '.bin'), process.env.PATH].join(delimiter)
  const env = { ...process.env, ...options.env, PATH: path }
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options, env })
}

/** Installs the node modules if what npm installed is not what the lock file wants. */
export function ensureModules() {
  if (areModulesInstalled()) return
  // npm ci would empty the folder that the link leads to, under whoever else works with it.
  if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) {
    say('node_modules is a link, and not what the lock file wants; it is left as it is.')
    return
  }
  say('Installing node modules (npm ci) …')
  const { status, error } = run('npm', ['ci', '--loglevel=error', '--no-audit', '--no-fund'], {
    stdio: ['ignore', 2, 2],
  })
  if (error)
    throw new SetUpError('npm could not be started.', 'Install Node.js 20 or newer together with npm.')
  if (status !== 0) {
    throw new SetUpError(
      'npm ci failed; its reason is above.',
      'Without a network: run `npm ci` once where there is one, and copy node_modules with the repository.',
    )
  }
}

/** Compares the lock file with the one that npm leaves in node_modules of what it did install. */
function areModulesInstalled() {
  const installed = join(modules, '.package-lock.json')
  if (!existsSync(installed) || !existsSync(node)) return false
  const has = JSON.parse(readFileSync(installed, 'utf8')).packages
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional === true || has[path]?.version === version,
  )
}

/** Builds out/ if the sources are not those that it was built from. */
export function ensureBuild() {
  const hash = hashOf(sources)
  if (existsSync(buildStamp) && readFileSync(buildStamp, 'utf8') === hash) return
  say('Building …')
  const { status } = run('electron-vite', ['build', '--logLevel', 'warn'], { stdio: ['ignore', 2, 2] })
  if (status !== 0)
    throw new SetUpError(
      'The build failed; its reason is above.',
      'Mend it, or start again from a fresh clone.',
    )
  mkdirSync(join(root, 'out'), { recursive: true })
  writeFileSync(buildStamp, hash)
}

function hashOf(paths) {
  const hash = createHash('sha256')
  for (const file of paths.flatMap((path) => filesIn(path))) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

function filesIn(path) {
  if (!statSync(join(root, path)).isDirectory()) return /\.test\.tsx?$/.test(path) ? [] : [path]
  const names = readdirSync(join(root, path)).filter((name) => name !== 'testdata')
  return names.sort().flatMap((name) => filesIn(`${path}/${name}`))
}
