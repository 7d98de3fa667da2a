// The form of one row of the contract: what a procedure does, what it needs, what goes in and comes out.

import type { z } from 'zod'

/** `read` changes nothing; `write` changes the keep; `sign` uses a private key (policy hangs here). */
export type Effect = 'read' | 'write' | 'sign'

/** What must be at hand: nothing, a keep on disk, or a keep whose vault is unlocked. */
export type Need = 'nothing' | 'keep' | 'unlocked'

/**
 * The output field that `--out` writes: text, base64 of bytes, a list of files; or a `folder`, a list of files
 * whose names may have folders in them, as `crl/seattle.crl`.
 */
export interface Principal {
  readonly field: string
  readonly form: 'text' | 'base64' | 'files' | 'folder'
  /** The output field that says whether these `files` are a folder's, however few they are. */
  readonly folderField?: string
}

export interface Procedure<
  I extends z.ZodObject = z.ZodObject,
  O extends z.ZodType = z.ZodType,
  E extends Effect = Effect,
> {
  readonly effect: E
  readonly needs: Need
  /** One sentence for the command line's help and the window's palette. */
  readonly summary: string
  readonly input: I
  readonly output: O
  readonly principal?: Principal
  /** True when the reply says that something has begun, which goes on until the app is closed. */
  readonly lasts?: true
}

export function procedure<I extends z.ZodObject, O extends z.ZodType, const E extends Effect>(
  row: Procedure<I, O, E>,
): Procedure<I, O, E> {
  return row
}
