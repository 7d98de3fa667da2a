// The principal artefact of a reply: what `--out` writes, or what standard output gets. The plan is made
// before the act, so that a signature is not made for a place that cannot take it.

import { type ProcedureName, procedureOf } from '../contract/contract.ts'
import { RootkeepError } from '../contract/errors.ts'
import { fieldsOf } from '../contract/fields.ts'
import type { OutputFile } from '../contract/values.ts'
import type { CallInvocation } from './arguments.ts'
import { chooseDestination, type Destination, type Expectation, writeOutputFiles } from './output-file.ts'
import { type OutputStream, write } from './shell.ts'
import { visibleLines } from './visible-text.ts'

/** A place on disk, standard output, or nowhere (no artefact, or `--json` without `--out`). */
export type Delivery = Destination | 'standard-output' | null

/** Throws `input.invalid` when there is no way to show it, `file.refused` for a bad place. */
export async function planDelivery(call: CallInvocation, stdout: OutputStream): Promise<Delivery> {
  const { principal } = procedureOf(call.procedure)
  if (!principal) return null
  if (call.out === '-') return 'standard-output'
  if (call.out !== undefined) return chooseDestination(call.out, expectationOf(call.procedure))
  if (call.common.json) return null
  if (principal.form === 'base64') refuseBytesTo(stdout)
  return 'standard-output'
}

/** Writes the artefact as planned; returns the paths that were written. Throws `file.refused`. */
export async function deliver(
  { files, isFolder }: Artefact,
  delivery: Delivery,
  stdout: OutputStream,
): Promise<readonly string[]> {
  if (delivery === null || files.length === 0) return []
  if (delivery !== 'standard-output') {
    const place = isFolder ? await chooseDestination(delivery.path, 'folder') : delivery
    return writeOutputFiles(place, files)
  }
  const hasBytes = files.some((file) => file.encoding === 'base64')
  if (hasBytes) refuseBytesTo(stdout)
  if (hasBytes && files.length > 1) {
    throw new RootkeepError('input.invalid', `The result is ${files.length} binary files: give --out FOLDER.`)
  }
  for (const file of files) {
    await write(
      stdout,
      file.encoding === 'text' ? textFor(stdout, file) : Buffer.from(file.content, 'base64'),
    )
  }
  return []
}

/** What a reply brings to be written. */
export interface Artefact {
  readonly files: readonly OutputFile[]
  /** Whether they belong into a folder of their own, however few they are. */
  readonly isFolder: boolean
}

/** The files that a reply's value holds under the procedure's principal field. */
export function artefactOf(procedure: ProcedureName, value: unknown): Artefact {
  const { principal } = procedureOf(procedure)
  if (!principal) return { files: [], isFolder: false }
  const { field, form, folderField = '' } = principal
  const fields = value as Readonly<Record<string, unknown>>
  const isFolder = fields[folderField] === true
  if (form === 'files' || form === 'folder')
    return { files: fields[field] as readonly OutputFile[], isFolder }
  return { files: [{ name: field, encoding: form, content: fields[field] as string }], isFolder }
}

/** A command that takes a list of files answers into a folder, however many there are. */
function expectationOf(procedure: ProcedureName): Expectation {
  const form = procedureOf(procedure).principal?.form
  if (form === 'folder') return 'folder'
  if (form !== 'files') return 'file'
  return fieldsOf(procedure).some((field) => field.kind === 'files') ? 'folder' : 'files'
}

function textFor(stdout: OutputStream, file: OutputFile): string {
  const text = stdout.isTTY ? visibleLines(file.content) : file.content
  return text.endsWith('\n') ? text : `${text}\n`
}

function refuseBytesTo(stdout: OutputStream): void {
  if (!stdout.isTTY) return
  throw new RootkeepError('input.invalid', 'The result is binary: give --out FILE, or send it into a pipe.')
}
