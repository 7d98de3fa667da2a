// tlsFeature (RFC 7633): TLS extensions that a server must offer, of which status_request ("must staple") is
// the one in use.

import { type Said, say } from '../../contract/said.ts'
import { integer, sequence } from '../der/writer.ts'
import { readCount } from './count.ts'
import { readList } from './list.ts'
import { defineSaidExtension } from './said-extension.ts'

const words = new Map<number, Said>([
  [5, say('tlsFeature.status_request', {})],
  [17, say('tlsFeature.status_request_v2', {})],
])

/** Numbers of TLS extensions. */
export const tlsFeature = defineSaidExtension<readonly number[]>({
  name: 'tlsFeature',
  read: (reader) => readList(reader, (contents) => readCount(contents)),
  write: (features) => sequence(features.map((feature) => integer(feature))),
  say: (features) => features.map((feature) => words.get(feature) ?? say('tlsFeature.other', { feature })),
})
