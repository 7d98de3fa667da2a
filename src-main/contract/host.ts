// What a window can do for a person that the command line does otherwise: pick files, and write files where
// the person says. The electron door implements it; the desk asks for it and never sees a dialog.

import type { ErrorReply } from './errors.ts'

/** A file that the person picked, read whole. */
export interface PickedFile {
  readonly path: string
  readonly name: string
  readonly bytes: Uint8Array
}

/** A file that the system asked to be opened: read, or why it could not be. */
export type HandedFile =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly error: ErrorReply }

/** What the system has asked to be opened. */
export interface Handed {
  readonly files: readonly HandedFile[]
  /** The folder of a keep that a `.rootkeep` file named; the last one, where there were several. */
  readonly keep: string | null
}

/** A file to be written; into a folder also by names below each other, as `crl/seattle.crl`. */
export interface NamedBytes {
  readonly name: string
  readonly bytes: Uint8Array
  /** As an `OutputFile` has it. */
  readonly access?: 'owner' | 'everyone'
}

/** What the desk itself asks a person to pick; the door has a title for each in the language of the window. */
export type Asked = 'private-key' | 'encrypted-key' | 'backup' | 'backup-place'

/** What a picker is called: words that the window gave, in its language, or what the desk asks for. */
export type PickerTitle = string | { readonly asked: Asked }

/**
 * Every method waits for the person. Reading throws `input.unreadable-file`, `input.is-a-directory` or
 * `input.too-large`; writing throws `file.refused`, and leaves either everything or nothing.
 */
export interface Host {
  /** The files picked; none when the person thought better of it. */
  openFiles(options: {
    readonly title: PickerTitle
    /** Of the files that are offered, without the dot. */
    readonly extensions: readonly string[]
    readonly multiple: boolean
  }): Promise<readonly PickedFile[]>
  /** The files that lie in a folder picked (not in folders within it), by name; null when none was picked. */
  openFolder(options: { readonly title: PickerTitle }): Promise<readonly PickedFile[] | null>
  /** The path of a file that the person picked, which is not read yet; null when none was picked. */
  pickFile(options: {
    readonly title: PickerTitle
    /** Of the files that are offered, without the dot. */
    readonly extensions: readonly string[]
  }): Promise<string | null>
  /** Where the person wants a file to be written; null when the person thought better of it. */
  pickPlace(options: { readonly title: PickerTitle; readonly suggestedName: string }): Promise<string | null>
  /** The page in the window as PDF, in the form and size of its style for print. */
  printPage(): Promise<Uint8Array>
  /** The path written to; null when the person thought better of it. */
  saveFile(options: {
    readonly title: PickerTitle
    readonly suggestedName: string
    readonly bytes: Uint8Array
    readonly access?: NamedBytes['access']
  }): Promise<string | null>
  /** What the system asked to be opened since the last time; files are read now, and given once. */
  takeHanded(): Promise<Handed>
  /**
   * Closes the keep that is shown, once this call is answered, and shows another: the one that was handed last, the
   * practice keep of this machine, or the one that the window began with. Throws `keep.missing` where none was handed,
   * or where there is none in the folder.
   */
  showKeep(which: 'handed' | 'practice' | 'own'): Promise<void>
  /** The folder written into; null when the person thought better of it, or would not replace what is there. */
  saveFolder(options: {
    readonly title: PickerTitle
    readonly files: readonly NamedBytes[]
  }): Promise<string | null>
}
