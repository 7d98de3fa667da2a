// Files by way of a person: the host shows the picker, so nothing is read or written that was not picked.

import { basename } from 'node:path'
import type { Handlers } from '../contract/contract.ts'
import { RootkeepError } from '../contract/errors.ts'
import type { HandedFile, Host, NamedBytes } from '../contract/host.ts'
import { writeKeepLink } from '../contract/keep-link.ts'
import type { NamedFile, OutputFile } from '../contract/values.ts'
import { visibleText } from '../pki/text/visible.ts'
import type { Desk } from './desk.ts'
import { describeFiles } from './file-description.ts'
import { inspectFile } from './file-inspection.ts'
import { kindOfFile } from './file-kind.ts'

type FileHandlers = Pick<Handlers, Extract<keyof Handlers, `file.${string}`>>

export function fileHandlers({ host, keep }: Desk): FileHandlers {
  return {
    'file.identify': ({ files }) => ({
      files: files.map(({ name, content }) => ({ name, kind: kindOfFile(content) })),
    }),
    'file.describe': async ({ files }) => ({ files: await describeFiles(files) }),
    'file.inspect-der': (input) => inspectFile(input),
    async 'file.open'({ title, extensions, folder }) {
      if (folder) return { files: ((await hostOf(host).openFolder({ title })) ?? []).map(namedFileOf) }
      const files = await hostOf(host).openFiles({ title, extensions, multiple: true })
      return { files: files.map(namedFileOf) }
    },
    async 'file.handed'() {
      const { files, keep: folder } = await hostOf(host).takeHanded()
      return { ...sorted(files), keep: folder }
    },
    async 'file.open-keep'() {
      await hostOf(host).showKeep('handed')
      return {}
    },
    'file.keep-link': () => ({
      name: `${basename(keep.directory)}.rootkeep`,
      content: writeKeepLink(keep.directory),
    }),
    async 'file.save'({ title, files, folder }) {
      const [only, another] = files.map(namedBytesOf)
      if (!only || another || folder) {
        return { path: await hostOf(host).saveFolder({ title, files: files.map(namedBytesOf) }) }
      }
      const { name: suggestedName, ...file } = only
      return { path: await hostOf(host).saveFile({ title, suggestedName, ...file }) }
    },
    async 'file.print'({ title, name }) {
      const bytes = await hostOf(host).printPage()
      return { path: await hostOf(host).saveFile({ title, suggestedName: name, bytes }) }
    },
  }
}

/** Strangers name files, too: their names are shown as they are. */
function sorted(handed: readonly HandedFile[]) {
  const files = handed.flatMap((file) =>
    'bytes' in file ? [namedFileOf({ name: shownName(file.name), bytes: file.bytes })] : [],
  )
  const refused = handed.flatMap((file) =>
    'error' in file ? [{ name: shownName(file.name), error: file.error }] : [],
  )
  return { files, refused }
}

function shownName(name: string): string {
  return visibleText(name).slice(0, 1024)
}

export function hostOf(host: Host | null): Host {
  if (host) return host
  throw new RootkeepError('host.unavailable', 'There is no window here to pick a file in.')
}

function namedBytesOf({ name, encoding, content, access }: OutputFile): NamedBytes {
  const bytes = Buffer.from(content, encoding === 'text' ? 'utf8' : 'base64')
  return { name, bytes, ...(access && { access }) }
}

/** PEM stays text; everything else (a gem has PEM in it, and zeros) becomes base64, as the contract's `pemOrDer` has it. */
export function namedFileOf({ name, bytes }: { name: string; bytes: Uint8Array }): NamedFile {
  const octets = Buffer.from(bytes)
  return {
    name,
    content:
      octets.includes('-----BEGIN ') && !octets.includes(0)
        ? octets.toString('utf8')
        : octets.toString('base64'),
  }
}
