// Status as it is published: the kit for a web server.

import type { Handlers } from '../contract/contract.ts'
import type { Desk } from './desk.ts'
import { makeStatusKit } from './status-kit.ts'

type StatusHandlers = Pick<Handlers, Extract<keyof Handlers, `status.${string}`>>

export function statusHandlers({ keep }: Desk): StatusHandlers {
  return {
    'status.kit': (input, context) => makeStatusKit(keep, input, context),
  }
}
