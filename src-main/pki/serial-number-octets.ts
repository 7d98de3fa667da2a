// The contract's serialNumber back into the INTEGER that certificates, CRLs and OCSP have (RFC 5280 §4.1.2.2).

import { RootkeepError } from '../contract/errors.ts'

/**
 * The contents octets of the INTEGER of lower-case hex, taken as positive: the fewest that hold it, the first
 * below 0x80. Throws `input.invalid` for what is no hex of whole octets.
 */
export function serialNumberOctetsOf(serialNumber: string): Uint8Array {
  if (!/^(?:[0-9a-f]{2})+$/.test(serialNumber)) {
    throw new RootkeepError('input.invalid', 'This is not a serial number', {
      serialNumber: serialNumber.slice(0, 64),
    })
  }
  const digits = serialNumber.replace(/^(?:00)+(?=.)/, '')
  return Buffer.from(digits >= '8' ? `00${digits}` : digits, 'hex')
}
