// Which component shows which screen, and under which noun of the sidebar it stands.
// A new noun gets its screens by a line in `route.tsx`, here, and in `sidebar.tsx`.

import type { ReactNode } from 'react'
import { Asn1File } from '../asn1/asn1-file.tsx'
import { AttentionScreen } from '../attention/attention-screen.tsx'
import { AuthorityList } from '../authority/authority-list.tsx'
import { AuthorityPage } from '../authority/authority-page.tsx'
import { CreateRoot } from '../authority/create-root.tsx'
import { CreateSubordinate } from '../authority/create-subordinate.tsx'
import { RequestSubordinate } from '../authority/request-subordinate.tsx'
import { Backup } from '../backup/backup.tsx'
import { CertificateFile } from '../certificate/certificate-file.tsx'
import { CertificateList } from '../certificate/certificate-list.tsx'
import { CertificatePage } from '../certificate/certificate-page.tsx'
import { Gems } from '../gem/gems.tsx'
import { Help } from '../help/help.tsx'
import { Journal } from '../journal/journal.tsx'
import { Keys } from '../keys/keys.tsx'
import { EditProfile, NewProfile } from '../profile/profile-editor.tsx'
import { ProfileList } from '../profile/profile-list.tsx'
import { ProfilePage } from '../profile/profile-page.tsx'
import { CreateRequest } from '../request/create-request.tsx'
import { Inbox } from '../request/inbox.tsx'
import { Review } from '../request/review.tsx'
import { Revocation } from '../revocation/revocation.tsx'
import type { Route } from '../route.tsx'
import { Settings } from '../settings/settings.tsx'
import { PathScreen } from '../trust/path-screen.tsx'
import { TrustScreen } from '../trust/trust-screen.tsx'
import { TrustComparison } from '../trust-list/trust-comparison.tsx'
import { TrustListPage } from '../trust-list/trust-list-page.tsx'
import { TrustLists } from '../trust-list/trust-lists.tsx'

/** The nouns of the sidebar, in its order. */
export const nouns = [
  'attention',
  'trust',
  'authorities',
  'requests',
  'certificates',
  'revocation',
  'gems',
  'profiles',
  'keys',
  'journal',
  'backup',
  'settings',
  'help',
] as const
export type Noun = (typeof nouns)[number]

interface Screen<R extends Route> {
  readonly noun: Noun
  show(route: R): ReactNode
}

type Screens = { readonly [K in Route['screen']]: Screen<Extract<Route, { screen: K }>> }

const screens: Screens = {
  attention: { noun: 'attention', show: () => <AttentionScreen /> },
  trust: { noun: 'trust', show: ({ node }) => <TrustScreen node={node ?? null} /> },
  path: { noun: 'trust', show: ({ sha256 }) => <PathScreen sha256={sha256 ?? null} /> },
  'trust-lists': { noun: 'trust', show: () => <TrustLists /> },
  'trust-list': { noun: 'trust', show: ({ name }) => <TrustListPage key={name} name={name} /> },
  'trust-comparison': { noun: 'trust', show: ({ name }) => <TrustComparison key={name} name={name} /> },
  authorities: { noun: 'authorities', show: () => <AuthorityList /> },
  authority: {
    noun: 'authorities',
    show: ({ id, tab }) => <AuthorityPage key={tab} id={id} tab={tab ?? null} />,
  },
  'create-root': { noun: 'authorities', show: () => <CreateRoot /> },
  'create-subordinate': {
    noun: 'authorities',
    show: ({ issuer }) => <CreateSubordinate issuer={issuer ?? null} />,
  },
  'request-subordinate': { noun: 'authorities', show: () => <RequestSubordinate /> },
  requests: { noun: 'requests', show: () => <Inbox /> },
  'create-request': { noun: 'requests', show: () => <CreateRequest /> },
  request: { noun: 'requests', show: ({ id }) => <Review id={id} /> },
  certificates: {
    noun: 'certificates',
    show: ({ issuer, state, text }) => (
      <CertificateList issuer={issuer ?? null} state={state ?? null} text={text ?? ''} />
    ),
  },
  certificate: { noun: 'certificates', show: ({ sha256 }) => <CertificatePage sha256={sha256} /> },
  asn1: { noun: 'certificates', show: () => <Asn1File /> },
  'certificate-file': { noun: 'certificates', show: () => <CertificateFile /> },
  revocation: { noun: 'revocation', show: ({ tab }) => <Revocation key={tab} tab={tab ?? 'revocations'} /> },
  gems: { noun: 'gems', show: () => <Gems /> },
  profiles: { noun: 'profiles', show: () => <ProfileList /> },
  profile: { noun: 'profiles', show: ({ name }) => <ProfilePage name={name} /> },
  'create-profile': { noun: 'profiles', show: () => <NewProfile /> },
  'edit-profile': { noun: 'profiles', show: ({ name }) => <EditProfile name={name} /> },
  keys: { noun: 'keys', show: () => <Keys /> },
  journal: { noun: 'journal', show: () => <Journal /> },
  backup: { noun: 'backup', show: () => <Backup /> },
  settings: { noun: 'settings', show: () => <Settings /> },
  help: {
    noun: 'help',
    show: ({ tab, term }) => <Help key={`${tab} ${term}`} tab={tab ?? 'steps'} term={term ?? null} />,
  },
}

/** The noun under which a route stands. */
export function nounOf(route: Route): Noun {
  return screens[route.screen].noun
}

/** The screen of a route; of another object, another screen, so that no field of the one shows in the other. */
export function ScreenOf({ route }: { route: Route }): ReactNode {
  const screen = screens[route.screen] as Screen<Route>
  return screen.show(route)
}
