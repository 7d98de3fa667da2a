// keyUsage allows only what a key of its family can do.

import { type KeyUsage, keyUsage } from '../extension/key-usage.ts'
import { describeKey, type KeyFamily } from '../public-key.ts'
import type { Lint } from './lint.ts'

/** What every key can do that signs. */
const fitUsages: readonly KeyUsage[] = ['digitalSignature', 'nonRepudiation', 'keyCertSign', 'cRLSign']
const encipherment: readonly KeyUsage[] = ['keyEncipherment', 'dataEncipherment']
const agreement: readonly KeyUsage[] = ['keyAgreement', 'encipherOnly', 'decipherOnly']
const unfitUsages: Readonly<Record<KeyFamily, readonly KeyUsage[]>> = {
  rsa: agreement,
  'rsa-pss': [...encipherment, ...agreement],
  ec: encipherment,
  dsa: [...encipherment, ...agreement],
  eddsa: [...encipherment, ...agreement],
  'ml-dsa': [...encipherment, ...agreement],
  'slh-dsa': [...encipherment, ...agreement],
}

export const keyUsageUnfitForKey: Lint<'key-usage-unfit-for-key'> = {
  name: 'key-usage-unfit-for-key',
  clause: 'RFC 8813 §3, RFC 9295 §3, RFC 3279 §2.3, RFC 4055 §1.2, RFC 9881 §5, RFC 9909 §6',
  severity: 'error',
  check: ({ extensions, subjectPublicKeyInfo }) => {
    const usages = extensions.get(keyUsage)?.filter((usage) => !fitUsages.includes(usage)) ?? []
    if (usages.length === 0) return null
    const { family } = describeKey(subjectPublicKeyInfo)
    const unfit = usages.filter((usage) => unfitUsages[family].includes(usage))
    return unfit.length === 0 ? null : { usages: unfit.join(', '), family }
  },
}
