// One part of a partitioned CRL (RFC 5280 §5.2.5): it lists those certificates that name its place in their
// cRLDistributionPoints, so that who follows a certificate to its list finds the certificate there. Which part a
// certificate gets is settled in open-partition.ts.

import type { Parsed } from '../../contract/contract.ts'
import { RootkeepError } from '../../contract/errors.ts'
import { readCertificate } from '../../pki/certificate.ts'
import type { RevokedCertificate } from '../../pki/crl/revoked-certificates.ts'
import { cRLDistributionPoints } from '../../pki/extension/crl-distribution-points.ts'
import type { IssuingDistributionPoint } from '../../pki/extension/issuing-distribution-point.ts'
import type { Certificate as CertificateRow } from '../../records/certificate-row.ts'
import type { ActiveEntry } from '../../records/revocation-entries.ts'
import type { Keep } from '../keep.ts'

type Asked = Pick<Parsed<'crl.issue'>, 'partition' | 'distributionPoint'>

interface CrlPart {
  readonly addresses: readonly string[]
  readonly holds: (row: CertificateRow) => boolean
}

/** The entries of the part, and the issuingDistributionPoint that says so. */
interface PartContent {
  readonly entries: Iterable<RevokedCertificate>
  readonly issuingDistributionPoint: IssuingDistributionPoint
}

/**
 * Of all entries of an authority, by its id, those of the part that was asked for; all of them where none was. Throws
 * `input.invalid` for a part that has neither certificates nor a place.
 */
export function crlPart(
  keep: Keep,
  { id, entries, asked }: { id: number; entries: Iterable<ActiveEntry>; asked: Asked },
): PartContent | { readonly entries: Iterable<RevokedCertificate> } {
  if (asked.partition === undefined) return { entries }
  const part = partOf(keep, id, { ...asked, partition: asked.partition })
  const names = part.addresses.map((value) => ({ kind: 'uniformResourceIdentifier', value }) as const)
  return {
    entries: entriesOf(keep, { id, entries, part }),
    issuingDistributionPoint: {
      distributionPoint: { kind: 'fullName', names },
      onlyContainsUserCerts: false,
      onlyContainsCACerts: false,
      onlySomeReasons: null,
      indirectCRL: false,
      onlyContainsAttributeCerts: false,
    },
  }
}

/** By the number that its certificates were given, or by the place that they name. */
function partOf(
  keep: Keep,
  id: number,
  { partition, distributionPoint }: Asked & { partition: number },
): CrlPart {
  if (distributionPoint !== undefined) {
    const holds = (row: CertificateRow) => addressesNamedBy(keep, row.id).includes(distributionPoint)
    return { addresses: [distributionPoint], holds }
  }
  const member = keep.records.crlPartitions.memberOf(id, partition)
  if (member !== null) {
    return {
      addresses: addressesNamedBy(keep, member),
      holds: ({ crlPartition }) => crlPartition === partition,
    }
  }
  throw new RootkeepError(
    'input.invalid',
    'No certificate is in this part; say by which address it is found.',
  )
}

interface Sifted {
  readonly id: number
  readonly entries: Iterable<ActiveEntry>
  readonly part: CrlPart
}

/** A serial number whose certificate is not here may belong to any part, so it is in all of them. */
function* entriesOf(keep: Keep, { id, entries, part }: Sifted): Generator<ActiveEntry> {
  for (const entry of entries) {
    const row = keep.records.certificates.findBySerialNumber(id, entry.serialNumber)
    if (row?.status !== 'signed' || part.holds(row)) yield entry
  }
}

/** The addresses in a certificate's cRLDistributionPoints. */
export function addressesNamedBy(keep: Keep, certificateId: number): string[] {
  const { extensions } = readCertificate(keep.records.certificates.der(certificateId))
  const points = extensions.get(cRLDistributionPoints) ?? []
  const names = points.flatMap(({ distributionPoint: name }) => (name?.kind === 'fullName' ? name.names : []))
  return names.flatMap((name) => (name.kind === 'uniformResourceIdentifier' ? [name.value] : []))
}
