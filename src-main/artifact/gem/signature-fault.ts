// Signatures as a careful reader wants them: one of each member, by the key of the last certificate of the chain.

import type { GemPolicy } from '../../contract/gem-policy.ts'
import { type GemFault, quoted } from './fault.ts'
import type { GemFile, ReadMember } from './gem-file.ts'
import { isSignedMember } from './member-signature.ts'

/** What is wrong with the signatures of a gem. */
export function signatureFaults(gem: GemFile, checks: GemPolicy['checks']): GemFault[] {
  if (gem.signatures.size === 0) {
    return checks.signed ? [{ code: 'gem.unsigned', message: 'The gem is not signed' }] : []
  }
  if (!checks.signatures) return []
  const signer = gem.chain.at(-1)
  if (!signer)
    return [{ code: 'gem.chain-unreadable', message: 'It is signed, and no certificate says by whom' }]
  return [...chainFaults(gem), ...gem.members.flatMap((member) => memberFaults(gem, member))]
}

function chainFaults({ chain }: GemFile): GemFault[] {
  return chain.flatMap((link, i): GemFault[] =>
    link.certificate
      ? []
      : [
          {
            code: 'gem.chain-unreadable',
            message: `Certificate ${i} of the chain cannot be read: ${link.fault}`,
          },
        ],
  )
}

function memberFaults(gem: GemFile, member: ReadMember): GemFault[] {
  const state = signatureOf(gem, member)
  const name = quoted(member.name)
  if (state === 'missing')
    return [{ code: 'gem.signature-missing', message: `There is no signature of ${name}` }]
  return state === 'wrong'
    ? [{ code: 'gem.signature-wrong', message: `The signature of ${name} is not the signer's` }]
    : []
}

/** Whether a member is signed; null of a signature itself. */
export function signatureOf(
  { signatures, chain }: GemFile,
  member: ReadMember,
): 'valid' | 'wrong' | 'missing' | null {
  if (member.signs !== null) return null
  const signature = signatures.get(member.name)
  const key = chain.at(-1)?.certificate?.subjectPublicKeyInfo
  if (!signature) return 'missing'
  return key && isSignedMember(member, key, signature) ? 'valid' : 'wrong'
}
