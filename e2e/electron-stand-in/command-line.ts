// The arguments that Electron's binary takes, sorted: what is for Node, for Chromium, for the program.

import { readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { notInTheStandIn } from './gap.ts'

export interface Program {
  readonly main: string
  readonly directory: string
  readonly name: string
  readonly version: string
}

export interface CommandLine {
  /** Chromium's switches, with their dashes. */
  readonly switches: readonly string[]
  /** Electron's own `--user-data-dir`, which here is not Chromium's. */
  readonly userData: string | undefined
  readonly program: Program
}

/** Reads `[switches…] PROGRAM [arguments…]`; a PROGRAM is a script or a folder with package.json. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const index = args.findIndex((argument) => !argument.startsWith('-'))
  if (index < 0) throw notInTheStandIn('a start without a program')
  const before = args.slice(0, index)
  for (const argument of before) if (!argument.startsWith('--')) throw notInTheStandIn(argument)
  const userData = before.find((argument) => argument.startsWith('--user-data-dir='))
  return {
    switches: before.filter((argument) => !argument.startsWith('--inspect') && argument !== userData),
    userData: userData?.slice('--user-data-dir='.length),
    program: readProgram(resolve(args[index] ?? '')),
  }
}

/** As Electron: a folder is described by its package.json, a lone script has Electron's name. */
function readProgram(path: string): Program {
  if (!statSync(path).isDirectory())
    return { main: path, directory: dirname(path), name: 'Electron', version: '0.0.0' }
  const description = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as Record<string, string>
  const { productName, name = 'Electron', version = '0.0.0', main = 'index.js' } = description
  return { main: join(path, main), directory: path, name: productName ?? name, version }
}
