// inhibitAnyPolicy (RFC 5280 §4.2.1.14): after how many certificates anyPolicy no longer matches others.

import { say } from '../../contract/said.ts'
import { integer } from '../der/writer.ts'
import { readCount } from './count.ts'
import { defineSaidExtension } from './said-extension.ts'

/** SkipCerts. */
export const inhibitAnyPolicy = defineSaidExtension<number>({
  name: 'inhibitAnyPolicy',
  read: (reader) => readCount(reader),
  write: (skip) => integer(skip),
  say: (skip) => [say('inhibitAnyPolicy.skipCerts', { skipCerts: skip })],
})
