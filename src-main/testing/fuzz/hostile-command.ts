// Large inputs of the command line: lines, and streams of lines. A stream takes its time by the line, so those of many
// lines that are answered are shorter.

import { type HostileInput, megabyte, nestedLists, text } from './hostile-input.ts'

const streamReaders = ['cli.session', 'cli.batch']
/** Each of them is answered. */
const manyLines = 20_000

export const hostileCommands: readonly HostileInput[] = [
  { name: 'an id of nested lists', to: streamReaders, make: () => Buffer.from(`{"id": ${nestedLists()}}`) },
  {
    name: 'nested input',
    to: streamReaders,
    make: () => Buffer.from(`{"command": "vault.create", "input": {"passphrase": ${nestedLists()}}}`),
  },
  {
    name: 'unknown fields',
    to: ['cli.session'],
    make: () => Buffer.from(`{"command": "vault.create", "input": ${manyFields()}}`),
  },
  {
    name: 'wrong items',
    to: ['cli.batch'],
    make: () => Buffer.from(`{"anchors": [${'1,'.repeat(megabyte / 2)}1]}`),
  },
  { name: 'words', to: ['cli.'], make: () => text('a ') },
  { name: 'words after a command', to: ['cli.'], make: () => text('trust validate ', 'a ') },
  { name: 'unknown flags', to: ['cli.'], make: () => text('trust validate ', '--a ') },
  { name: 'a flag again and again', to: ['cli.'], make: () => text('trust validate ', '--anchors a ') },
  { name: 'empty quotations', to: ['cli.'], make: () => text("''") },
  { name: 'a flag of one letter', to: ['cli.'], make: () => text('vault create --', 'a') },
  { name: 'blank lines', to: streamReaders, make: () => text('\n') },
  { name: 'comments', to: ['cli.session'], make: () => text('#\n') },
  { name: 'objects that are no commands', to: streamReaders, make: () => lines('{}') },
  { name: 'lists', to: streamReaders, make: () => lines('[]') },
  { name: 'commands that there are not', to: streamReaders, make: () => lines('a') },
]

function lines(line: string): Uint8Array {
  return Buffer.from(`${line}\n`.repeat(manyLines))
}

function manyFields(): string {
  return `{${Array.from({ length: 80_000 }, (_, index) => `"k${index}": 1`).join(',')}}`
}
