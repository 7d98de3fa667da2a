// Checksums as a careful reader wants them: there, of both members, by SHA-256 and SHA-512, and right.

import { type Checksums, digestName } from './checksums.ts'
import { type GemFault, quoted } from './fault.ts'
import type { GemFile, ReadMember } from './gem-file.ts'

const wanted = ['SHA256', 'SHA512'] as const
const members = ['metadata.gz', 'data.tar.gz'] as const

/** What is wrong with the checksums of a gem. */
export function checksumFaults(gem: GemFile): GemFault[] {
  const { checksums } = gem
  if (!checksums) return [{ code: 'gem.checksums-missing', message: 'There is no checksums.yaml.gz' }]
  const absent = wanted.flatMap((algorithm) =>
    members
      .filter((name) => !checksums.get(algorithm)?.has(name))
      .map(
        (name): GemFault => ({
          code: 'gem.checksum-missing',
          message: `There is no ${algorithm} checksum of ${name}`,
        }),
      ),
  )
  return [...absent, ...wrongChecksums(gem, checksums)]
}

function wrongChecksums(gem: GemFile, checksums: Checksums): GemFault[] {
  return [...checksums].flatMap(([algorithm, files]) =>
    [...files.keys()]
      .filter(
        (file) =>
          checksumOf(
            checksums,
            algorithm,
            gem.members.findLast(({ name }) => name === file),
          ) !== 'right',
      )
      .map(
        (file): GemFault => ({
          code: 'gem.checksum-wrong',
          message: `The ${algorithm} checksum of ${quoted(file)} does not fit`,
        }),
      ),
  )
}

/** Whether the checksum by an algorithm fits a member. */
export function checksumOf(
  checksums: Checksums | null,
  algorithm: string,
  member: ReadMember | undefined,
): 'right' | 'wrong' | 'missing' {
  const written = member && checksums?.get(algorithm)?.get(member.name)
  if (written === undefined) return 'missing'
  const digest = member?.digests.get(digestName(algorithm) ?? '')
  return digest?.toString('hex') === written ? 'right' : 'wrong'
}
