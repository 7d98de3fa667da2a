import { describeParser } from './parser-suite.ts'
import { trustParsers } from './trust-parsers.ts'

trustParsers.forEach(describeParser)
