// A profile of end entities whose revocation is said in one part of a partitioned CRL. Free of vitest.

/** YAML of a profile that names `uri` as the place of its CRL, and how many certificates share a part of it. */
export function partProfile(name: string, uri: string, crlPartitionSize?: number): string {
  return `
name: ${name}
title: Certificates of one part
certifies: endEntity
keyAlgorithms: [ec]
validity: { days: 90 }
basicConstraints: { cA: false }
keyUsage: [digitalSignature]
cRLDistributionPoints: ['${uri}']
${crlPartitionSize === undefined ? '' : `crlPartitionSize: ${crlPartitionSize}`}
`
}
