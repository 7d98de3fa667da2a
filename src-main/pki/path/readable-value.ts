// The value of an extension where nothing hangs on its being there: an order, a cache. That it is malformed is
// another's to report.

import { RootkeepError } from '../../contract/errors.ts'
import type { Certificate } from '../certificate.ts'
import type { ExtensionKind } from '../extension/extension.ts'

/** The value, or null without the extension and where it cannot be read. */
export function readableValue<T>({ extensions }: Certificate, kind: ExtensionKind<T>): T | null {
  try {
    return extensions.get(kind)
  } catch (thrown) {
    if (thrown instanceof RootkeepError) return null
    throw thrown
  }
}
