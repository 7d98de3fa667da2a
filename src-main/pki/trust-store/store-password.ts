// The password of a truststore. It keeps nothing secret, for certificates are public: it lets programs notice that
// the store was changed, and they refuse stores without one.

import { RootkeepError } from '../../contract/errors.ts'

/**
 * Throws `trust.password-unfit` unless it is printable ASCII of at least six characters: keytool takes no shorter
 * one, and encodes others in its own way.
 */
export function checkStorePassword(password: string): void {
  if (/^[ -~]{6,}$/.test(password)) return
  throw new RootkeepError(
    'trust.password-unfit',
    'A truststore needs at least six printable ASCII characters',
  )
}
