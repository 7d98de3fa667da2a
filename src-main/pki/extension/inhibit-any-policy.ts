// inhibitAnyPolicy (RFC 5280 §4.2.1.14): after how many certificates anyPolicy no longer matches others.

import { integer } from '../der/writer.ts'
import { readCount } from './count.ts'
import { defineExtension } from './extension.ts'

/** SkipCerts. */
export const inhibitAnyPolicy = defineExtension<number>({
  name: 'inhibitAnyPolicy',
  read: (reader) => readCount(reader),
  write: (skip) => integer(skip),
  inWords: (skip) => [`anyPolicy no longer stands for others after ${skip} more`],
})
