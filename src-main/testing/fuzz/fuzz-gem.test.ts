import { gemParsers } from './gem-parsers.ts'
import { describeParser } from './parser-suite.ts'

gemParsers.forEach(describeParser)
