// Where a live responder may listen: on this machine, unless an officer says in words that strangers may ask.

import { BlockList, isIP } from 'node:net'
import type { Parsed } from '../../contract/contract.ts'
import { RootkeepError } from '../../contract/errors.ts'
import { exposure } from '../../contract/responder.ts'
import type { ListenPlace } from '../../contract/service.ts'

const loopback = new BlockList()
// RFC 1122 §3.2.1.3 (g), RFC 4291 §2.5.3.
loopback.addSubnet('127.0.0.0', 8)
loopback.addAddress('::1', 'ipv6')

/**
 * `127.0.0.1:8080`, `[::1]:8080`, `localhost:8080`. Throws `responder.address-invalid`, and `responder.exposed` for
 * an address beyond this machine that comes without the words.
 */
export function listenPlace({ listen, expose }: Parsed<'responder.start'>): ListenPlace {
  const [, bracketed, plain, digits] = /^(?:\[([0-9a-f:.]+)\]|([^:[\]]+)):(\d{1,5})$/i.exec(listen) ?? []
  const named = bracketed ?? plain ?? ''
  const host = named === 'localhost' ? '127.0.0.1' : named
  const port = Number(digits)
  const family = isIP(host)
  if (family === 0 || (family === 6) !== (bracketed !== undefined) || !(port <= 65_535)) {
    throw new RootkeepError(
      'responder.address-invalid',
      `${JSON.stringify(listen)} is not an address and a port, as 127.0.0.1:8080 or [::1]:8080 is.`,
      { listen },
    )
  }
  if (expose === undefined && !loopback.check(host, family === 4 ? 'ipv4' : 'ipv6')) {
    throw new RootkeepError(
      'responder.exposed',
      `${host} is not only this machine: add --expose "${exposure}" if that is meant.`,
      { listen },
    )
  }
  return { host, port }
}
