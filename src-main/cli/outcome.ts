// How a run ends: the value or the error on the right stream, and the exit status that goes with it.

import type { ProcedureName } from '../contract/contract.ts'
import { procedureOf } from '../contract/contract.ts'
import { errorReply } from '../contract/error-reply.ts'
import { type ErrorReply, exitStatusOf, toErrorReply } from '../contract/errors.ts'
import { artefactOf, type Delivery, deliver } from './artefact.ts'
import { errorLines, remarkLines, valueLines } from './print.ts'
import { hasColour, type OutputStream, type Shell, write } from './shell.ts'
import { visible } from './visible-text.ts'

/** 128 + SIGINT, and 128 + SIGPIPE, as a shell reports a program that a signal ended. */
const interrupted = 130
const readerGone = 141

export interface Answer {
  readonly procedure: ProcedureName
  readonly delivery: Delivery
  readonly json: boolean
  readonly shell: Shell
}

/** Writes the artefact and says the value; 0, or 1 when the value says not valid. Throws `file.refused`. */
export async function answer(value: unknown, { procedure, delivery, json, shell }: Answer): Promise<number> {
  const paths = await deliver(artefactOf(procedure, value), delivery, shell.stdout)
  if (json) {
    await write(shell.stdout, `${JSON.stringify(value, null, 2)}\n`)
  } else if (delivery === 'standard-output') {
    await say(shell.stderr, remarkLines(value, styleOf(shell.stderr, shell)))
  } else {
    const shown = withoutArtefact(procedure, value)
    const written = paths.map((path) => `wrote ${visible(path)}`)
    await say(shell.stdout, [...valueLines(shown, styleOf(shell.stdout, shell)), ...written])
  }
  return isFavourable(value) ? 0 : 1
}

/** Says what was thrown or refused on standard error; the exit status of its code, or 130 after an interrupt. */
export async function fail(
  thrown: unknown,
  { shell, json }: { shell: Shell; json: boolean },
): Promise<number> {
  if (isReaderGone(thrown)) return readerGone
  const error = asError(thrown, shell.signal)
  const lines = json
    ? [JSON.stringify({ ok: false, error })]
    : [...errorLines(error, styleOf(shell.stderr, shell)), ...defectLines(thrown, error)]
  await say(shell.stderr, lines)
  return error.code === 'call.cancelled' ? interrupted : exitStatusOf(error.code)
}

/** A reply's error as it is; anything else as the contract shows it. */
function asError(thrown: unknown, signal: AbortSignal): ErrorReply {
  const reply = errorReply.safeParse(thrown)
  if (reply.success) return reply.data
  const error = toErrorReply(thrown)
  if (error.code === 'internal' && signal.aborted) {
    return { code: 'call.cancelled', message: 'Interrupted.', details: {} }
  }
  return error
}

/** Where the defect is, for whoever reports it. */
function defectLines(thrown: unknown, error: ErrorReply): string[] {
  const stack = error.code === 'internal' && thrown instanceof Error ? (thrown.stack ?? '') : ''
  return stack.split('\n').filter(Boolean).map(visible)
}

/** `valid: false`, a signature that does not verify, files of a batch that were refused, no answer. */
function isFavourable(value: unknown): boolean {
  const { valid, signatureValid, refused, answered } = value as Readonly<Record<string, unknown>>
  if (valid === false || signatureValid === false || answered === false) return false
  return !(typeof refused === 'number' && refused > 0)
}

function withoutArtefact(procedure: ProcedureName, value: unknown): unknown {
  const { field, folderField } = procedureOf(procedure).principal ?? {}
  const said = Object.entries(value as object).filter(([name]) => name !== field && name !== folderField)
  return Object.fromEntries(said)
}

function styleOf(stream: OutputStream, shell: Shell) {
  return { colour: hasColour(stream, shell.environment) }
}

async function say(stream: OutputStream, lines: readonly string[]): Promise<void> {
  if (lines.length > 0) await write(stream, `${lines.join('\n')}\n`)
}

function isReaderGone(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && thrown.code === 'EPIPE'
}
