// One part of a partitioned CRL (RFC 5280 §5.2.5): it lists those certificates that name its place in their
// cRLDistributionPoints, so that who follows a certificate to its list finds the certificate there.

import { readCertificate } from '../pki/certificate.ts'
import type { RevokedCertificate } from '../pki/crl/revoked-certificates.ts'
import { cRLDistributionPoints } from '../pki/extension/crl-distribution-points.ts'
import type { IssuingDistributionPoint } from '../pki/extension/issuing-distribution-point.ts'
import type { ActiveEntry } from '../records/revocation-entries.ts'
import type { Keep } from './keep.ts'

interface Part {
  /** The authority's id. */
  readonly id: number
  readonly entries: Iterable<ActiveEntry>
  readonly distributionPoint: string
}

/** The entries of the part, and the issuingDistributionPoint that says so. */
export function crlPart(
  keep: Keep,
  { id, entries, distributionPoint }: Part,
): { entries: Iterable<RevokedCertificate>; issuingDistributionPoint: IssuingDistributionPoint } {
  return {
    entries: entriesOf(keep, { id, entries, distributionPoint }),
    issuingDistributionPoint: {
      distributionPoint: {
        kind: 'fullName',
        names: [{ kind: 'uniformResourceIdentifier', value: distributionPoint }],
      },
      onlyContainsUserCerts: false,
      onlyContainsCACerts: false,
      onlySomeReasons: null,
      indirectCRL: false,
      onlyContainsAttributeCerts: false,
    },
  }
}

function* entriesOf(keep: Keep, { id, entries, distributionPoint }: Part): Generator<ActiveEntry> {
  for (const entry of entries) {
    if (mayName(keep, { id, serialNumber: entry.serialNumber, distributionPoint })) yield entry
  }
}

interface Named {
  readonly id: number
  readonly serialNumber: string
  readonly distributionPoint: string
}

/** A serial number whose certificate is not here may belong to any part, so it is in all of them. */
function mayName(keep: Keep, { id, serialNumber, distributionPoint }: Named): boolean {
  const { certificates } = keep.records
  const row = certificates.findBySerialNumber(id, serialNumber)
  if (row?.status !== 'signed') return true
  const points = readCertificate(certificates.der(row.id)).extensions.get(cRLDistributionPoints) ?? []
  const names = points.flatMap(({ distributionPoint: name }) => (name?.kind === 'fullName' ? name.names : []))
  return names.some((name) => name.kind === 'uniformResourceIdentifier' && name.value === distributionPoint)
}
