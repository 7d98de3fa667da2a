// tlsFeature (RFC 7633): TLS extensions that a server must offer, of which status_request ("must staple") is
// the one in use.

import { integer, sequence } from '../der/writer.ts'
import { readCount } from './count.ts'
import { defineExtension } from './extension.ts'
import { readList } from './list.ts'

const words: Readonly<Record<number, string>> = {
  5: 'the server must staple an OCSP response (status_request)',
  17: 'the server must staple OCSP responses (status_request_v2)',
}

/** Numbers of TLS extensions. */
export const tlsFeature = defineExtension<readonly number[]>({
  name: 'tlsFeature',
  read: (reader) => readList(reader, (contents) => readCount(contents)),
  write: (features) => sequence(features.map((feature) => integer(feature))),
  inWords: (features) =>
    features.map((feature) => words[feature] ?? `the server must offer TLS extension ${feature}`),
})
