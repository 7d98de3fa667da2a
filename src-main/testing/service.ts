// A door that listens to nothing, for tests of what a live responder says: requests are handed in, answers come
// back read. Free of vitest.

import type { Published, Serve, StatusService } from '../contract/service.ts'
import { type OcspResponse, readOcspResponse } from '../pki/ocsp/response.ts'

export interface TestDoor {
  readonly serve: Serve
  /** The service that stands behind it; throws before a responder was started. */
  service(): StatusService
  /** Asks by a request in base64, as `ocsp.request` writes it. */
  ask(request: string): Promise<Published>
  /** As `ask`, and reads the response. */
  read(request: string): Promise<OcspResponse>
}

export function testDoor(): TestDoor {
  let service: StatusService | null = null
  const opened = () => {
    if (!service) throw new Error('no responder was started')
    return service
  }
  const ask = (request: string) =>
    new Promise<Published>((resolve) => opened().answer(Buffer.from(request, 'base64'), resolve))
  return {
    async serve(given) {
      service = given
      return { address: 'http://127.0.0.1:1', close: async () => {} }
    },
    service: opened,
    ask,
    read: async (request) => readOcspResponse((await ask(request)).octets),
  }
}
