// What each act leaves behind: a decision for every procedure of the contract that writes or signs, without which it does not compile. Dangerous acts ask
// before; acts that are undone have their inverse in contract/inverse.ts; of the others it is said why they simply stay.

import type { ActName } from '../../src-main/contract/contract.ts'

/**
 * `dangerous`: says what will happen and what can't be undone, and asks for the `name` of the thing, or for an `officer`
 * (a passphrase, or a statement that goes into the journal). `undone`: a notice offers to take it back. `signed`: what
 * is signed can only be revoked, which is an act of its own. `stays`: none of these, and why.
 */
type Consequence =
  | { readonly kind: 'dangerous'; readonly asks: 'name' | 'officer' }
  | { readonly kind: 'undone' }
  | { readonly kind: 'signed' }
  | { readonly kind: 'stays'; readonly why: string }

const byName = { kind: 'dangerous', asks: 'name' } as const
const byOfficer = { kind: 'dangerous', asks: 'officer' } as const
const undone = { kind: 'undone' } as const
const signed = { kind: 'signed' } as const
const made = { kind: 'stays', why: 'a new key harms nobody; destroying it is an act of its own' } as const
const known = { kind: 'stays', why: 'it is known from now on, and trusted by nobody for that' } as const
const stays = (why: string) => ({ kind: 'stays', why }) as const

export const consequences = {
  'vault.create': stays('an empty keep is a folder, which a person may remove'),
  'practice.create': stays('nothing in a practice keep is in earnest'),
  'vault.change-passphrase': byOfficer,
  'vault.add-passphrase': stays('it is taken back by removing that way in, on the word of an officer'),
  'vault.remove-slot': byOfficer,
  'vault.raise-cost': stays('a cost is never lowered'),
  'vault.configure': undone,
  'vault.confirm-clock': stays(
    'a word in the journal stays; a clock that is wrong all the same is asked of anew',
  ),
  'vault.backup': stays('a file, which a person may remove'),
  'vault.restore': stays('it goes into an empty folder only, and nothing is signed there before a statement'),
  'vault.acknowledge-restore': byOfficer,
  'key.generate': made,
  'key.import': made,
  'key.export': byOfficer,
  'key.destroy': byName,
  'key.restrict': byName,
  'key.add-passphrase': stays('it is taken away again by whoever knows it'),
  'key.remove-passphrase': stays('another is given in its place'),
  'profile.save': undone,
  'profile.remove': undone,
  'authority.create-root': signed,
  'authority.create-subordinate': signed,
  'authority.request-subordinate': signed,
  'authority.adopt': known,
  'authority.renew': signed,
  'authority.rekey': byName,
  'authority.cross-certify': signed,
  'authority.import': known,
  'authority.retire': byName,
  'request.create': signed,
  'request.import': stays('a request in the inbox does nothing before it is signed or rejected'),
  'request.reject': undone,
  'request.reopen': undone,
  'request.approve-batch': signed,
  'request.reject-batch': undone,
  'certificate.issue': signed,
  'certificate.issue-batch': signed,
  'certificate.resign': signed,
  'certificate.renew': signed,
  'certificate.rekey': byName,
  'certificate.renew-batch': signed,
  'certificate.import': known,
  'revocation.revoke': byName,
  'revocation.revoke-batch': byName,
  'revocation.release': undone,
  'crl.issue': byName,
  'ocsp.delegate': signed,
  'ocsp.respond': signed,
  'ocsp.presign': signed,
  'status.kit': signed,
  'responder.start': stays('it runs at the command line, until it is stopped'),
  'trust.create': undone,
  'trust.add': undone,
  'trust.change': undone,
  'trust.remove': byName,
  'trust.import': undone,
  'gem.sign': signed,
  'gem.build-certificate': signed,
  'gem.trust-add': undone,
  'gem.trust-remove': byName,
  'gem.policy-save': undone,
  'gem.policy-remove': undone,
  'journal.checkpoint': signed,
} as const satisfies { readonly [K in ActName]: Consequence }

type Consequences = typeof consequences

type OfKind<C> = { [K in keyof Consequences]: Consequences[K] extends C ? K : never }[keyof Consequences]

/** Acts that ask for the name of the thing, always or in some of their forms. */
export type DangerousAct = OfKind<typeof byName>
