// The Host over the desktop's own dialogs: files are read and written here, in the main process, and only
// where a person has just pointed.

import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type BrowserWindow, dialog } from 'electron'
import type { Host, NamedBytes, PickedFile, PickerTitle } from '../contract/host.ts'
import type { UnsavedWords } from './closing.ts'
import { existing, guardFolder, placeIn, readPickedFile, writeFiles } from './picked-file.ts'
import type { Words } from './words.ts'

/** What a host says and does besides showing dialogs. */
interface HostOptions extends Pick<Host, 'takeHanded' | 'showKeep'> {
  /** Those of the window's language at the moment. */
  wordsNow(): Words
}

/** A Host whose dialogs belong to that window. */
export function createHost(window: BrowserWindow, { wordsNow, ...others }: HostOptions): Host {
  const titleOf = (title: PickerTitle) => (typeof title === 'string' ? title : wordsNow().asked[title.asked])
  const offered = (title: PickerTitle, extensions: readonly string[]) => ({
    title: titleOf(title),
    filters: [{ name: titleOf(title), extensions: [...extensions] }],
  })
  return {
    ...others,
    async openFiles({ title, extensions, multiple }) {
      const properties = multiple ? (['openFile', 'multiSelections'] as const) : (['openFile'] as const)
      const { filePaths } = await dialog.showOpenDialog(window, {
        ...offered(title, extensions),
        properties: [...properties],
      })
      return readAll(filePaths)
    },
    async openFolder({ title }) {
      const folder = await pickFolder(window, { title: titleOf(title) })
      return folder === null ? null : readFolder(folder)
    },
    async pickFile({ title, extensions }) {
      const { filePaths } = await dialog.showOpenDialog(window, {
        ...offered(title, extensions),
        properties: ['openFile'],
      })
      return filePaths[0] ?? null
    },
    async pickPlace({ title, suggestedName }) {
      const { filePath } = await dialog.showSaveDialog(window, {
        title: titleOf(title),
        defaultPath: basename(suggestedName),
        properties: ['showOverwriteConfirmation'],
      })
      return filePath || null
    },
    printPage: () => window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true }),
    async saveFile({ title, suggestedName, bytes, access }) {
      const { filePath } = await dialog.showSaveDialog(window, {
        title: titleOf(title),
        defaultPath: basename(suggestedName),
        properties: ['showOverwriteConfirmation'],
      })
      if (!filePath) return null
      await writeFiles([{ path: filePath, bytes, ...(access && { access }) }])
      return filePath
    },
    async saveFolder({ title, files }) {
      const folder = await pickFolder(window, { title: titleOf(title), mayCreate: true })
      if (folder === null || !(await mayReplace(window, { folder, files, words: wordsNow().replace })))
        return null
      await guardFolder(folder, files)
      await writeFiles(placeIn(folder, files))
      return folder
    },
  }
}

async function pickFolder(
  window: BrowserWindow,
  { title, mayCreate = false }: { readonly title: string; readonly mayCreate?: boolean },
): Promise<string | null> {
  const properties = mayCreate
    ? (['openDirectory', 'createDirectory'] as const)
    : (['openDirectory'] as const)
  const { filePaths } = await dialog.showOpenDialog(window, { title, properties: [...properties] })
  return filePaths[0] ?? null
}

async function readFolder(folder: string): Promise<PickedFile[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isFile()).map((entry) => entry.name)
  return readAll(names.sort().map((name) => join(folder, name)))
}

/** One after another: the sum of what is held is bounded by the limit of each, and disks like it so. */
async function readAll(paths: readonly string[]): Promise<PickedFile[]> {
  const files: PickedFile[] = []
  for (const path of paths) files.push({ path, name: basename(path), bytes: await readPickedFile(path) })
  return files
}

interface Replacing {
  readonly folder: string
  readonly files: readonly NamedBytes[]
  readonly words: Words['replace']
}

async function mayReplace(window: BrowserWindow, { folder, files, words }: Replacing): Promise<boolean> {
  const taken = existing(folder, files)
  if (taken.length === 0) return true
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    title: words.title,
    message: words.message
      .replace('{count}', String(taken.length))
      .replace('{all}', String(files.length))
      .replace('{name}', () => taken[0] ?? ''),
    detail: folder,
    buttons: [words.no, words.yes],
    defaultId: 0,
    cancelId: 0,
  })
  return response === 1
}

/** Whether the person closes the window although something typed would be lost. */
export async function mayLeave(window: BrowserWindow, words: UnsavedWords): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: words.question,
    buttons: [words.stay, words.leave],
    defaultId: 0,
    cancelId: 0,
  })
  return response === 1
}
