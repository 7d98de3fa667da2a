// What a test expects to be thrown: `expect(act).toThrow(refusing('trust.wrong-password'))`.

import { expect } from 'vitest'

/** A RootkeepError of this code. */
export function refusing(code: string): Error {
  return expect.objectContaining({ code })
}
