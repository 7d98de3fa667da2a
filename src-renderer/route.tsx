// Which screen is shown: a small router over the browser's history, so that back and forward work and a
// reload stays where it was. The address never changes: it is the window's, not a document's.

import {
  createContext,
  type ReactNode,
  startTransition,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react'
import type { CertificateState } from '../src-main/contract/certificate.ts'
import type { TermName } from './help/glossary.ts'

/** What the help tells of. */
export const helpTabs = ['steps', 'glossary', 'keys', 'documents'] as const
export type HelpTab = (typeof helpTabs)[number]

/** A screen and what it shows. */
export type Route =
  | { readonly screen: 'attention' }
  | { readonly screen: 'trust'; readonly node?: string }
  | { readonly screen: 'path'; readonly sha256?: string }
  | { readonly screen: 'trust-lists' }
  | { readonly screen: 'trust-list'; readonly name: string }
  | { readonly screen: 'trust-comparison'; readonly name: string }
  | { readonly screen: 'authorities' }
  | { readonly screen: 'authority'; readonly id: string; readonly tab?: 'issued' | 'crl' | 'ocsp' | 'chain' }
  | { readonly screen: 'create-root' }
  | { readonly screen: 'create-subordinate'; readonly issuer?: string }
  | { readonly screen: 'request-subordinate' }
  | { readonly screen: 'requests' }
  | { readonly screen: 'create-request' }
  | { readonly screen: 'approve-requests'; readonly ids: readonly string[] }
  | { readonly screen: 'request'; readonly id: string }
  | {
      readonly screen: 'certificates'
      readonly issuer?: string
      readonly state?: CertificateState
      readonly text?: string
    }
  | { readonly screen: 'certificate'; readonly sha256: string }
  | { readonly screen: 'certificate-file' }
  | { readonly screen: 'asn1' }
  | {
      readonly screen: 'revocation'
      readonly tab?: 'crls' | 'publishing' | 'responder' | 'inspect-crl' | 'inspect-ocsp'
    }
  | { readonly screen: 'gems' }
  | { readonly screen: 'profiles' }
  | { readonly screen: 'profile'; readonly name: string }
  | { readonly screen: 'create-profile' }
  | { readonly screen: 'edit-profile'; readonly name: string }
  | { readonly screen: 'keys' }
  | { readonly screen: 'journal' }
  | { readonly screen: 'backup' }
  | { readonly screen: 'settings' }
  | { readonly screen: 'help'; readonly tab?: HelpTab; readonly term?: TermName }

interface Navigation {
  readonly route: Route
  go(route: Route): void
  /** As `go`, in place of the screen that is shown: back leads to the one before it. */
  replace(route: Route): void
}

const start: Route = { screen: 'trust' }
const NavigationContext = createContext<Navigation>({ route: start, go: () => {}, replace: () => {} })

interface HistoryState {
  readonly route: Route
}

function routeInHistory(): Route {
  return (window.history.state as HistoryState | null)?.route ?? start
}

/** Holds the route for the screens below it. */
export function RouteProvider({ children }: { children: ReactNode }) {
  const [route, setRoute] = useState(routeInHistory)
  useEffect(() => {
    const follow = () => startTransition(() => setRoute(routeInHistory()))
    window.addEventListener('popstate', follow)
    return () => window.removeEventListener('popstate', follow)
  }, [])
  const go = useCallback((next: Route) => {
    window.history.pushState({ route: next } satisfies HistoryState, '')
    // The screen before stays until the code of the next is there.
    startTransition(() => setRoute(next))
  }, [])
  const replace = useCallback((next: Route) => {
    window.history.replaceState({ route: next } satisfies HistoryState, '')
    setRoute(next)
  }, [])
  const navigation = useMemo(() => ({ route, go, replace }), [route, go, replace])
  return <NavigationContext value={navigation}>{children}</NavigationContext>
}

/** The screen that is shown. */
export function useRoute(): Route {
  return useContext(NavigationContext).route
}

/** How to go to another screen. */
export function useGo(): (route: Route) => void {
  return useContext(NavigationContext).go
}

/** How to put another screen in the place of the one that is shown. */
export function useReplace(): (route: Route) => void {
  return useContext(NavigationContext).replace
}

/** Whether a screen was ever chosen in this window. */
export function hasChosenScreen(): boolean {
  return window.history.state !== null
}
