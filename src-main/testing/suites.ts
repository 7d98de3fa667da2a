// Conformance data that others made and this repository does not hold: beside the repository in
// `shared/suites`, or in the folder that SUITES_DIR names. A test that finds it absent says so aloud.

import { existsSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const folder = process.env.SUITES_DIR
  ? pathToFileURL(`${process.env.SUITES_DIR}/`)
  : new URL('../../../shared/suites/', import.meta.url)

/** Whether all of these are there; says on standard error which is not, so that no test is missed in silence. */
export function isAtHand(suite: string, needed: readonly URL[]): boolean {
  const missing = needed.find((each) => !existsSync(each))
  if (missing) process.stderr.write(`\n${suite} is NOT RUN: ${missing.pathname} is absent\n`)
  return missing === undefined
}

/** Where a file of the suites is, or would be. */
export function suiteFile(name: string): URL {
  return new URL(name, folder)
}

/** A suite in JSON, or nothing where it is absent. */
export function readSuite<T>(file: URL): T | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : null
}

/** A case that this program knowingly decides otherwise; it is listed with the reason. */
export interface SuiteException {
  readonly id: string
  readonly expected: string
  readonly actual: string
  readonly reason: string
}

/** The exceptions from a suite, as `pki/path/testdata` lists them. */
export function readExceptions(suite: 'limbo' | 'pkits'): readonly SuiteException[] {
  const file = new URL(`../pki/path/testdata/${suite}/exceptions.json`, import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8')) as readonly SuiteException[]
}
