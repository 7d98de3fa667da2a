// Where in the window each procedure of the contract is carried out, so that the palette reaches every one of
// them. A new procedure does not compile until it has its place here and its words in the catalogue.

import type { ProcedureName } from '../../src-main/contract/contract.ts'
import type { Route } from '../route.tsx'

/** Null for what the window itself does with no one asking. */
type Place = Route | null

const attention: Route = { screen: 'attention' }
const trust: Route = { screen: 'trust' }
const trustLists: Route = { screen: 'trust-lists' }
const authorities: Route = { screen: 'authorities' }
const requests: Route = { screen: 'requests' }
const certificates: Route = { screen: 'certificates' }
const certificateFile: Route = { screen: 'certificate-file' }
const revocation: Route = { screen: 'revocation' }
const publishing: Route = { screen: 'revocation', tab: 'publishing' }
const responder: Route = { screen: 'revocation', tab: 'responder' }
const gems: Route = { screen: 'gems' }
const profiles: Route = { screen: 'profiles' }
const keys: Route = { screen: 'keys' }
const journal: Route = { screen: 'journal' }
const backup: Route = { screen: 'backup' }
const help: Route = { screen: 'help' }
const settings: Route = { screen: 'settings' }

/** What an officer does most: offered before anything is typed, and first among equals. */
export const usualActs: readonly ProcedureName[] = [
  'authority.create-root',
  'authority.create-subordinate',
  'request.import',
  'certificate.list',
  'crl.issue',
  'vault.backup',
  'vault.lock',
]

export const places: { readonly [K in ProcedureName]: Place } = {
  'vault.create': null,
  'vault.status': settings,
  'vault.estimate-passphrase': null,
  'vault.unlock': null,
  'vault.lock': null,
  'vault.unlock-test': settings,
  'vault.change-passphrase': settings,
  'vault.add-passphrase': settings,
  'vault.remove-slot': settings,
  'vault.raise-cost': settings,
  'vault.configure': settings,
  'vault.backup': backup,
  'vault.restore': null,
  'vault.acknowledge-restore': backup,
  'key.list': keys,
  'key.export-list': keys,
  'key.generate': keys,
  'key.import': keys,
  'key.export': keys,
  'key.destroy': keys,
  'key.restrict': keys,
  'key.add-passphrase': keys,
  'key.remove-passphrase': keys,
  'key.lock': keys,
  'key.unlock': keys,
  'profile.list': profiles,
  'profile.show': profiles,
  'profile.schema': { screen: 'create-profile' },
  'profile.check': { screen: 'create-profile' },
  'profile.save': { screen: 'create-profile' },
  'profile.remove': profiles,
  'authority.create-root': { screen: 'create-root' },
  'authority.create-subordinate': { screen: 'create-subordinate' },
  'authority.request-subordinate': { screen: 'request-subordinate' },
  'authority.adopt': authorities,
  'authority.renew': authorities,
  'authority.rekey': authorities,
  'authority.cross-certify': authorities,
  'authority.import': certificateFile,
  'authority.retire': authorities,
  'authority.list': authorities,
  'authority.export-list': authorities,
  'authority.describe': authorities,
  'authority.chain': authorities,
  'request.create': { screen: 'create-request' },
  'request.inspect': requests,
  'request.import': requests,
  'request.list': requests,
  'request.export-list': requests,
  'request.reject': requests,
  'request.reopen': requests,
  'certificate.prepare': requests,
  'certificate.issue': requests,
  'certificate.issue-batch': requests,
  'certificate.resign': certificateFile,
  'certificate.list': certificates,
  'certificate.export-list': certificates,
  'certificate.describe': certificateFile,
  'certificate.export': certificates,
  'certificate.renew': certificates,
  'certificate.rekey': certificates,
  'certificate.renew-batch': certificates,
  'certificate.export-batch': certificates,
  'certificate.import': certificateFile,
  'certificate.compare': certificates,
  'revocation.consequences': certificates,
  'revocation.revoke': certificates,
  'revocation.revoke-batch': certificates,
  'revocation.release': certificates,
  'revocation.list': revocation,
  'revocation.export-list': revocation,
  'crl.issue': authorities,
  'crl.inspect': revocation,
  'crl.list': revocation,
  'crl.export': revocation,
  'ocsp.delegate': authorities,
  'ocsp.request': authorities,
  'ocsp.respond': authorities,
  'ocsp.presign': authorities,
  'ocsp.inspect': revocation,
  'status.attention': attention,
  'status.expiry': attention,
  'status.due': publishing,
  'status.calendar': publishing,
  'status.settings': null,
  'status.kit': publishing,
  'responder.plan': responder,
  'responder.start': responder,
  'trust.tree': trust,
  'trust.validate': { screen: 'path' },
  'trust.explain': { screen: 'path' },
  'trust.create': trustLists,
  'trust.list': trustLists,
  'trust.add': trustLists,
  'trust.change': trustLists,
  'trust.remove': trustLists,
  'trust.import': trustLists,
  'trust.export': trustLists,
  'trust.compare': trustLists,
  'gem.inspect': gems,
  'gem.verify': gems,
  'gem.sign': gems,
  'gem.build-certificate': gems,
  'gem.trust-list': gems,
  'gem.trust-add': gems,
  'gem.trust-remove': gems,
  'gem.policy-list': gems,
  'gem.policy': gems,
  'gem.policy-schema': gems,
  'gem.policy-check': gems,
  'gem.policy-save': gems,
  'gem.policy-remove': gems,
  'journal.list': journal,
  'journal.export-list': journal,
  'journal.verify': journal,
  'journal.head': journal,
  'journal.checkpoint': journal,
  'file.identify': null,
  'file.inspect-der': { screen: 'asn1' },
  'file.open': null,
  'file.save': null,
  'file.print': null,
  'file.handed': null,
  'file.open-keep': null,
  'file.keep-link': settings,
  'practice.create': null,
  'practice.open': help,
  'practice.leave': help,
}
