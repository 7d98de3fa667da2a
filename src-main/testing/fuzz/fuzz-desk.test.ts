import { commandParsers } from './command-parsers.ts'
import { deskParsers } from './desk-parsers.ts'
import { describeParser } from './parser-suite.ts'

for (const parser of [...deskParsers, ...commandParsers]) describeParser(parser)
