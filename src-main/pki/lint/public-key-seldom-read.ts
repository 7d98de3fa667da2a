// Not every program reads every key; whoever is to rely on the certificate should be among those that do.

import { describeKey } from '../public-key.ts'
import { readers, readersOf } from '../reader.ts'
import type { Lint } from './lint.ts'

export const publicKeySeldomRead: Lint<'public-key-seldom-read'> = {
  name: 'public-key-seldom-read',
  clause: 'seen of RubyGems 3.3, OpenSSL 3.0, GnuTLS 3.7, NSS 3.87, Java 17',
  severity: 'info',
  check: ({ subjectPublicKeyInfo }) => {
    const key = describeKey(subjectPublicKeyInfo)
    const able = readersOf(key)
    const unable = readers.filter(({ name }) => !able.includes(name))
    if (unable.length === 0) return null
    const titles = (names: readonly { readonly title: string }[]) =>
      names.map(({ title }) => title).join(', ')
    const readBy = titles(readers.filter(({ name }) => able.includes(name)))
    return { key: key.algorithm, able: readBy, unable: titles(unable) }
  },
}
