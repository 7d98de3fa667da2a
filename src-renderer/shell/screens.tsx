// Which component shows which screen, and under which noun of the sidebar it stands.
// A new noun gets its screens by a line in `route.tsx`, here, and in `sidebar.tsx`.

import type { ReactNode } from 'react'
import type { Route } from '../route.tsx'
import { lazyScreen } from './lazy-screen.ts'

// In the order in which they are loaded ahead: first where a person begins.
const TrustScreen = lazyScreen(async () => (await import('../trust/trust-screen.tsx')).TrustScreen)
const CertificateList = lazyScreen(
  async () => (await import('../certificate/certificate-list.tsx')).CertificateList,
)
const AttentionScreen = lazyScreen(
  async () => (await import('../attention/attention-screen.tsx')).AttentionScreen,
)
const Asn1File = lazyScreen(async () => (await import('../asn1/asn1-file.tsx')).Asn1File)
const AuthorityList = lazyScreen(async () => (await import('../authority/authority-list.tsx')).AuthorityList)
const AuthorityPage = lazyScreen(async () => (await import('../authority/authority-page.tsx')).AuthorityPage)
const CreateRoot = lazyScreen(async () => (await import('../authority/create-root.tsx')).CreateRoot)
const CreateSubordinate = lazyScreen(
  async () => (await import('../authority/create-subordinate.tsx')).CreateSubordinate,
)
const RequestSubordinate = lazyScreen(
  async () => (await import('../authority/request-subordinate.tsx')).RequestSubordinate,
)
const Backup = lazyScreen(async () => (await import('../backup/backup.tsx')).Backup)
const CertificateFile = lazyScreen(
  async () => (await import('../certificate/certificate-file.tsx')).CertificateFile,
)
const CertificatePage = lazyScreen(
  async () => (await import('../certificate/certificate-page.tsx')).CertificatePage,
)
const Gems = lazyScreen(async () => (await import('../gem/gems.tsx')).Gems)
const Help = lazyScreen(async () => (await import('../help/help.tsx')).Help)
const Journal = lazyScreen(async () => (await import('../journal/journal.tsx')).Journal)
const Keys = lazyScreen(async () => (await import('../keys/keys.tsx')).Keys)
const EditProfile = lazyScreen(async () => (await import('../profile/profile-editor.tsx')).EditProfile)
const NewProfile = lazyScreen(async () => (await import('../profile/profile-editor.tsx')).NewProfile)
const ProfileList = lazyScreen(async () => (await import('../profile/profile-list.tsx')).ProfileList)
const ProfilePage = lazyScreen(async () => (await import('../profile/profile-page.tsx')).ProfilePage)
const ApproveRequests = lazyScreen(
  async () => (await import('../request/approve-requests.tsx')).ApproveRequests,
)
const CreateRequest = lazyScreen(async () => (await import('../request/create-request.tsx')).CreateRequest)
const Inbox = lazyScreen(async () => (await import('../request/inbox.tsx')).Inbox)
const Review = lazyScreen(async () => (await import('../request/review.tsx')).Review)
const Revocation = lazyScreen(async () => (await import('../revocation/revocation.tsx')).Revocation)
const Settings = lazyScreen(async () => (await import('../settings/settings.tsx')).Settings)
const PathScreen = lazyScreen(async () => (await import('../trust/path-screen.tsx')).PathScreen)
const TrustComparison = lazyScreen(
  async () => (await import('../trust-list/trust-comparison.tsx')).TrustComparison,
)
const TrustListPage = lazyScreen(
  async () => (await import('../trust-list/trust-list-page.tsx')).TrustListPage,
)
const TrustLists = lazyScreen(async () => (await import('../trust-list/trust-lists.tsx')).TrustLists)

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
  'approve-requests': { noun: 'requests', show: ({ ids }) => <ApproveRequests ids={ids} /> },
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
