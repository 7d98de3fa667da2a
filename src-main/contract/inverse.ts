// What takes an act back: the calls of other procedures that leave things as they were. Each is an act of its own, in
// the journal as such; nothing is hidden. What is signed has no inverse, and what has none here is not undone.

import type { Client } from './client.ts'
import type { Input, Output, ProcedureName } from './contract.ts'

/** A call to be made. */
export type Call = {
  [K in ProcedureName]: { readonly procedure: K; readonly input: Input<K> }
}[ProcedureName]

/** Reads how things stand before an act; answers what to call after it, which is nothing where it changed nothing. */
type Inverse<K extends ProcedureName> = (
  call: Client,
  input: Input<K>,
) => Promise<(output: Output<K>) => readonly Call[]>

export type UndoneAct =
  | 'vault.configure'
  | 'profile.save'
  | 'profile.remove'
  | 'request.reject'
  | 'request.reject-batch'
  | 'request.reopen'
  | 'trust.create'
  | 'trust.add'
  | 'trust.import'
  | 'trust.change'
  | 'trust.remove'
  | 'revocation.revoke'
  | 'revocation.revoke-batch'
  | 'revocation.release'
  | 'gem.trust-add'
  | 'gem.trust-remove'
  | 'gem.policy-save'
  | 'gem.policy-remove'

/** Of more certificates at once no one undoes a hold by a slip of the hand; each can be released. */
const mostTakenBack = 100

export const inverses: { readonly [K in UndoneAct]: Inverse<K> } = {
  async 'vault.configure'(call) {
    const { idleLockMinutes } = await call('vault.status', {})
    return () => [{ procedure: 'vault.configure', input: { idleLockMinutes } }]
  },
  async 'profile.save'(call, { yaml }) {
    const { name } = await call('profile.check', { yaml })
    const before = await ownProfile(call, name)
    return ({ summary }) =>
      before === null
        ? [{ procedure: 'profile.remove', input: { profile: summary.name } }]
        : [{ procedure: 'profile.save', input: { yaml: before } }]
  },
  async 'profile.remove'(call, { profile }) {
    const { yaml } = await call('profile.show', { profile })
    return () => [{ procedure: 'profile.save', input: { yaml } }]
  },
  async 'request.reject'(_call, { requestId }) {
    return () => [{ procedure: 'request.reopen', input: { requestId } }]
  },
  async 'request.reject-batch'() {
    return ({ results }) =>
      results.flatMap(({ ok, requestId }) =>
        ok ? [{ procedure: 'request.reopen', input: { requestId } } as const] : [],
      )
  },
  async 'request.reopen'(call, { requestId }) {
    const { inbox } = await call('request.inspect', { requestId })
    const reason = inbox?.rejectionReason
    return () => (reason ? [{ procedure: 'request.reject', input: { requestId, reason } }] : [])
  },
  async 'trust.create'(_call, { list }) {
    return () => [{ procedure: 'trust.remove', input: { list, wholeList: true } }]
  },
  'trust.add': (call, { list }) => takingOut(call, list),
  'trust.import': (call, { list }) => takingOut(call, list),
  async 'trust.change'(call, { list, sha256 }) {
    const { anchors } = await call('trust.list', { list })
    const before = anchors.filter((anchor) => anchor.sha256 === sha256)
    return () =>
      before.map(({ scope, note }) => ({
        procedure: 'trust.change',
        input: { list, sha256, note, ...scope },
      }))
  },
  async 'trust.remove'(call, { list, sha256 }) {
    const { lists, anchors } = await call('trust.list', { list })
    const certificates = await certificatesOf(call, list)
    const made = lists.map(
      ({ name, note }) => ({ procedure: 'trust.create', input: { list: name, note } }) as const,
    )
    const added = anchors.flatMap(({ scope, note, addedBy, ...anchor }, index) => {
      const input = { list, certificates: [certificates[index] ?? ''], ...scope, note, addedBy }
      return sha256 === undefined || sha256 === anchor.sha256
        ? [{ procedure: 'trust.add', input } as const]
        : []
    })
    return () => (sha256 === undefined ? [...made, ...added] : added)
  },
  // Of all reasons only a hold can be lifted (RFC 5280 §5.3.1).
  async 'revocation.revoke'(_call, { issuer, reason }) {
    return ({ revocation: { serialNumber } }) =>
      reason === 'certificateHold'
        ? [{ procedure: 'revocation.release', input: { issuer, serialNumber } }]
        : []
  },
  async 'revocation.revoke-batch'(call, { certificates, reason }) {
    if (reason !== 'certificateHold' || certificates.length > mostTakenBack) return () => []
    const issuers = await issuersOf(call, certificates)
    return ({ results }) =>
      results.flatMap(({ sha256, ok }) => {
        const issuer = issuers.get(sha256)
        return ok && issuer !== undefined
          ? [{ procedure: 'revocation.release', input: { issuer, sha256 } } as const]
          : []
      })
  },
  async 'revocation.release'(_call, { issuer }) {
    const reason = 'certificateHold'
    return ({ serialNumber }) => [
      { procedure: 'revocation.revoke', input: { issuer, serialNumber, reason, issuedElsewhere: true } },
    ]
  },
  async 'gem.trust-add'(call, { certificate, ...where }) {
    const { certificates } = await call('gem.trust-list', where)
    return ({ fileName, replaced }) => {
      const before = certificates.find((each) => each.fileName === fileName)
      if (!before) return [{ procedure: 'gem.trust-remove', input: { certificate, ...where } }]
      if (replaced === null) return []
      return [{ procedure: 'gem.trust-add', input: { certificate: before.pem, ...where } }]
    }
  },
  async 'gem.trust-remove'(call, { sha256, certificate, ...where }) {
    const { certificates } = await call('gem.trust-list', where)
    // What lay under another name than gem's own was of no use to gem, and is not put back.
    const inUse = certificates.filter(({ isFound, isRoot }) => isFound && isRoot)
    return ({ removed }) =>
      inUse
        .filter(({ fileName }) => removed.includes(fileName))
        .map(({ pem }) => ({ procedure: 'gem.trust-add', input: { certificate: pem, ...where } }))
  },
  async 'gem.policy-save'(call, { yaml }) {
    const { name } = await call('gem.policy-check', { yaml })
    const before = await ownPolicy(call, name)
    return ({ summary }) =>
      before === null
        ? [{ procedure: 'gem.policy-remove', input: { policy: summary.name } }]
        : [{ procedure: 'gem.policy-save', input: { yaml: before } }]
  },
  async 'gem.policy-remove'(call, { policy }) {
    const { yaml } = await call('gem.policy', { policy })
    return () => [{ procedure: 'gem.policy-save', input: { yaml } }]
  },
}

/** The authority that issued each certificate, by its fingerprint. */
async function issuersOf(call: Client, certificates: readonly string[]): Promise<Map<string, string>> {
  const issuers = new Map<string, string>()
  for (const sha256 of certificates) {
    const { issuerAuthority } = await call('certificate.describe', { sha256 })
    if (issuerAuthority !== null) issuers.set(sha256, issuerAuthority)
  }
  return issuers
}

/** Takes out what came in, with the list where that came with it. */
async function takingOut(call: Client, list: string) {
  const { lists } = await call('trust.list', {})
  const wasThere = lists.some(({ name }) => name === list)
  return ({ anchors }: Output<'trust.add'>): readonly Call[] => {
    if (!wasThere) return [{ procedure: 'trust.remove', input: { list, wholeList: true } }]
    return anchors.map(({ sha256 }) => ({ procedure: 'trust.remove', input: { list, sha256 } }))
  }
}

const block = /-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g

/** The certificates of a trust list as PEM, in the order of its anchors. */
async function certificatesOf(call: Client, list: string): Promise<readonly string[]> {
  const { files } = await call('trust.export', { list, format: 'pem' })
  return files.flatMap(({ content }) => content.match(block) ?? [])
}

/** The text of a profile of the keep's own; null where there is none of that name. */
async function ownProfile(call: Client, name: string | null): Promise<string | null> {
  const { profiles } = await call('profile.list', {})
  const own = profiles.find((profile) => profile.name === name && !profile.builtIn)
  return own ? (await call('profile.show', { profile: own.name })).yaml : null
}

/** As `ownProfile`, of a policy for gems. */
async function ownPolicy(call: Client, name: string | null): Promise<string | null> {
  const { policies } = await call('gem.policy-list', {})
  const own = policies.find((policy) => policy.name === name && !policy.builtIn)
  return own ? (await call('gem.policy', { policy: own.name })).yaml : null
}
