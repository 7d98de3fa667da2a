// Every parser that takes a stranger's bytes. One that is added to the product is added here.

import { commandParsers } from './command-parsers.ts'
import { deskParsers } from './desk-parsers.ts'
import { gemParsers } from './gem-parsers.ts'
import { objectParsers } from './object-parsers.ts'
import type { FuzzedParser } from './parser.ts'
import { responderParsers } from './responder-parsers.ts'
import { trustParsers } from './trust-parsers.ts'

export const parsers: readonly FuzzedParser[] = [
  ...objectParsers,
  ...deskParsers,
  ...gemParsers,
  ...commandParsers,
  ...trustParsers,
  ...responderParsers,
]
