// The arguments that Electron's binary takes, sorted: what is for Node, for Chromium, for the program.

import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { extractAll } from '@electron/asar'
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

/**
 * Reads `[switches…] PROGRAM [arguments…]`; a PROGRAM is a script or a folder with package.json. A `packed` binary has
 * its program beside it, and takes none.
 */
export function readCommandLine(args: readonly string[], packed: string | undefined): CommandLine {
  return packed === undefined ? ofRepository(args) : ofPackage(args, packed)
}

function ofRepository(args: readonly string[]): CommandLine {
  const index = args.findIndex((argument) => !argument.startsWith('-'))
  if (index < 0) throw notInTheStandIn('a start without a program')
  const before = args.slice(0, index)
  for (const argument of before) if (!argument.startsWith('--')) throw notInTheStandIn(argument)
  return { ...switchesOf(before), program: readProgram(resolve(args[index] ?? '')) }
}

/** Chromium overlooks the switches that are the program's own. */
function ofPackage(args: readonly string[], packed: string): CommandLine {
  const switches = args.filter((argument) => argument.startsWith('--'))
  return {
    ...switchesOf(switches),
    program: readProgram(unpack(join(dirname(packed), 'resources/app.asar'))),
  }
}

function switchesOf(args: readonly string[]): Pick<CommandLine, 'switches' | 'userData'> {
  const userData = args.find((argument) => argument.startsWith('--user-data-dir='))
  return {
    switches: args.filter((argument) => !argument.startsWith('--inspect') && argument !== userData),
    userData: userData?.slice('--user-data-dir='.length),
  }
}

/** Node reads no asar: what is in it is laid into a folder, until the program ends. */
function unpack(archive: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'rootkeep-asar-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  extractAll(archive, folder)
  return folder
}

/** As Electron: a folder is described by its package.json, a lone script has Electron's name. */
function readProgram(path: string): Program {
  if (!statSync(path).isDirectory())
    return { main: path, directory: dirname(path), name: 'Electron', version: '0.0.0' }
  const description = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as Record<string, string>
  const { productName, name = 'Electron', version = '0.0.0', main = 'index.js' } = description
  return { main: join(path, main), directory: path, name: productName ?? name, version }
}
