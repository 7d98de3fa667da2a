// Electron's dialogs as small windows of their own: a folder's list with a path field, and a question with
// buttons. Tests replace these functions; a person can really use them.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type {
  MessageBoxOptions,
  MessageBoxReturnValue,
  OpenDialogOptions,
  OpenDialogReturnValue,
  SaveDialogOptions,
  SaveDialogReturnValue,
} from 'electron'
import { guarded, refuseUnknownOptions } from './gap.ts'
import { WebContents } from './web-contents.ts'

interface Question {
  readonly title: string
  readonly message: string
  readonly entries: readonly Entry[] | null
  readonly pathValue: string | null
  readonly buttons: readonly string[]
  readonly preferred: number
  readonly checkbox: string
}

interface Entry {
  readonly name: string
  readonly isFolder: boolean
}

/** `button` is -1 when the person closed the window or pressed Escape; `entered` is a folder to look into. */
interface Answer {
  readonly button: number
  readonly path: string
  readonly picked: readonly string[]
  readonly checked: boolean
  readonly entered?: string
}

interface Place {
  readonly folder: string
  readonly title: string
  readonly accept: string
  readonly name: string
  readonly shows: (entry: Entry) => boolean
}

const fileOptions = new Set(['title', 'defaultPath', 'buttonLabel', 'filters', 'properties', 'message'])
const boxOptions = new Set([
  'message',
  'detail',
  'type',
  'buttons',
  'defaultId',
  'cancelId',
  'title',
  'checkboxLabel',
  'checkboxChecked',
  'noLink',
  'normalizeAccessKeys',
])
const closed: Answer = { button: -1, path: '', picked: [], checked: false }

const functions = {
  async showOpenDialog(...args: unknown[]): Promise<OpenDialogReturnValue> {
    const options = optionsOf<OpenDialogOptions>(args, fileOptions)
    const properties = options.properties ?? ['openFile']
    const wantsFolder = properties.includes('openDirectory')
    const shows = (entry: Entry) => entry.isFolder || (!wantsFolder && passes(entry.name, options.filters))
    const title = options.title ?? (wantsFolder ? 'Choose a folder' : 'Open')
    const accept = options.buttonLabel ?? (wantsFolder ? 'Choose this folder' : 'Open')
    const paths = await browse({ ...startOf(options.defaultPath), title, accept, shows })
    const filePaths = properties.includes('multiSelections') ? paths : paths.slice(0, 1)
    return { canceled: filePaths.length === 0, filePaths }
  },
  async showSaveDialog(...args: unknown[]): Promise<SaveDialogReturnValue> {
    const options = optionsOf<SaveDialogOptions>(args, fileOptions)
    const title = options.title ?? 'Save'
    const place = {
      ...startOf(options.defaultPath),
      title,
      accept: options.buttonLabel ?? 'Save',
      shows: () => true,
    }
    const [filePath = ''] = await browse(place)
    const mayWrite = filePath !== '' && (!existsSync(filePath) || (await mayReplace(filePath)))
    return mayWrite ? { canceled: false, filePath } : { canceled: true, filePath: '' }
  },
  async showMessageBox(...args: unknown[]): Promise<MessageBoxReturnValue> {
    const options = optionsOf<MessageBoxOptions>(args, boxOptions)
    const message = [options.message, options.detail].filter(Boolean).join('\n\n')
    const buttons = options.buttons?.length ? options.buttons : ['OK']
    const { title = '', defaultId: preferred = 0, checkboxLabel: checkbox = '' } = options
    const ask = await openQuestions({ width: 480, height: 260 })
    const answer = await ask.next({
      title,
      message,
      entries: null,
      pathValue: null,
      buttons,
      preferred,
      checkbox,
    })
    ask.close()
    return {
      response: answer.button < 0 ? (options.cancelId ?? 0) : answer.button,
      checkboxChecked: answer.checked,
    }
  },
}

export const dialog = guarded('dialog', functions)

async function mayReplace(path: string): Promise<boolean> {
  const buttons = ['Cancel', 'Replace']
  const { response } = await functions.showMessageBox({ message: `Replace ${path}?`, buttons, cancelId: 0 })
  return response === 1
}

/** Lets the person walk through folders until something is accepted: absolute paths, none when cancelled. */
async function browse(place: Place): Promise<string[]> {
  const ask = await openQuestions({ width: 640, height: 480 })
  let { folder } = place
  let answer = closed
  do {
    const entries = [{ name: '..', isFolder: true }, ...entriesOf(folder).filter(place.shows)]
    const pathValue = join(folder, place.name)
    const question = {
      title: place.title,
      message: folder,
      entries,
      pathValue,
      buttons: ['Cancel', place.accept],
      preferred: 1,
      checkbox: '',
    }
    answer = await ask.next(question)
    if (answer.entered !== undefined) folder = resolve(folder, answer.entered)
  } while (answer.entered !== undefined)
  ask.close()
  if (answer.button !== 1) return []
  const names = answer.picked.length > 0 ? answer.picked : [answer.path]
  return names.map((name) => resolve(folder, name))
}

/** A window in which one question after another is asked. */
async function openQuestions(size: { width: number; height: number }) {
  const contents = new WebContents('#808080', { preload: undefined, inSubFrames: false })
  const { chromium, targetId } = await contents.opened
  const { windowId } = await chromium.browser.send('Browser.getWindowForTarget', { targetId })
  await chromium.browser.send('Browser.setWindowBounds', { windowId, bounds: size })
  const page = readFileSync(join(import.meta.dirname, 'dialog-page.html'))
  await contents.loadURL(`data:text/html;base64,${page.toString('base64')}`)
  const next = (question: Question) =>
    contents.executeJavaScript(`ask(${JSON.stringify(question)})`).then(
      (answer) => answer as Answer,
      () => closed,
    )
  return { next, close: () => contents.close() }
}

/** Dialogs take their options last, after an optional parent window. */
function optionsOf<T extends object>(args: readonly unknown[], known: ReadonlySet<string>): T {
  const options = (args.at(-1) ?? {}) as T
  refuseUnknownOptions('dialog', options, known)
  return options
}

function startOf(defaultPath = homedir()): { folder: string; name: string } {
  const path = resolve(homedir(), defaultPath)
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
  return isFolder
    ? { folder: path, name: '' }
    : { folder: dirname(path), name: path.slice(dirname(path).length).replace(/^\//, '') }
}

function entriesOf(folder: string): Entry[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true }).map((item) => ({
      name: item.name,
      isFolder: item.isDirectory(),
    }))
    return entries.sort((a, b) => Number(b.isFolder) - Number(a.isFolder) || a.name.localeCompare(b.name))
  } catch {
    return []
  }
}

function passes(name: string, filters: OpenDialogOptions['filters'] = []): boolean {
  const extensions = filters.flatMap((filter) => filter.extensions)
  return (
    extensions.length === 0 ||
    extensions.includes('*') ||
    extensions.some((extension) => name.toLowerCase().endsWith(`.${extension}`))
  )
}
