import { describeParser } from './parser-suite.ts'
import { responderParsers } from './responder-parsers.ts'

responderParsers.forEach(describeParser)
