// Names as a person types them after a flag: `dns:example.org`, or bare, where the shape decides.

import { isIP } from 'node:net'
import { type GeneralNameText, generalNameKinds } from '../contract/general-name.ts'

/** Short words for the choices of GeneralName (RFC 5280 §4.2.1.6), as openssl's configuration has them. */
const shortKinds: Readonly<Record<string, GeneralNameText['kind']>> = {
  email: 'rfc822Name',
  dns: 'dNSName',
  ip: 'iPAddress',
  uri: 'uniformResourceIdentifier',
  dn: 'directoryName',
  rid: 'registeredID',
}
const kinds: Readonly<Record<string, GeneralNameText['kind']>> = {
  ...shortKinds,
  ...Object.fromEntries(generalNameKinds.map((kind) => [kind, kind])),
}

/** A GeneralName from `kind:value` with a short or full kind, or from a value whose shape tells its kind. */
export function readGeneralName(word: string): GeneralNameText {
  const { prefix, value } = split(word)
  const kind = Object.hasOwn(kinds, prefix) ? kinds[prefix] : undefined
  if (kind) return { kind, value }
  const shape = word.includes('://') ? 'uri' : shapeOf(word)
  return { kind: shortKinds[shape] ?? 'dNSName', value: word }
}

/** A name that a relying party expects, as `trust.validate` takes it: `{dns}`, `{ip}` or `{email}`. */
export function readPresentedName(word: string): Readonly<Record<string, string>> {
  const { prefix, value } = split(word)
  return ['dns', 'ip', 'email'].includes(prefix) ? { [prefix]: value } : { [shapeOf(word)]: word }
}

function split(word: string): { prefix: string; value: string } {
  const colon = word.indexOf(':')
  return { prefix: colon < 0 ? '' : word.slice(0, colon), value: word.slice(colon + 1) }
}

function shapeOf(word: string): 'dns' | 'ip' | 'email' {
  if (isIP(word) !== 0) return 'ip'
  return word.includes('@') ? 'email' : 'dns'
}
