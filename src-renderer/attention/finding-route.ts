// Where in the window a finding is put right. Pure.

import type { AttentionAct, AttentionFinding } from '../../src-main/contract/attention.ts'
import type { Route } from '../route.tsx'

/** The screen, opened at whom the finding is about where it has a page. */
export function routeOfFinding(finding: AttentionFinding): Route {
  return routes[finding.act](finding)
}

const routes: Readonly<Record<AttentionAct, (finding: AttentionFinding) => Route>> = {
  'vault.acknowledge-restore': () => ({ screen: 'backup' }),
  'vault.backup': () => ({ screen: 'backup' }),
  'vault.confirm-clock': () => ({ screen: 'settings' }),
  'authority.renew': authorityAt,
  'authority.rekey': authorityAt,
  'authority.adopt': ({ code, ...finding }) =>
    code === 'authorityWaiting' ? { screen: 'authorities' } : authorityAt(finding),
  'crl.issue': ({ authority }) => authorityAt({ authority }, 'crl'),
  'ocsp.presign': ({ authority }) => authorityAt({ authority }, 'ocsp'),
  'ocsp.delegate': ({ authority }) => authorityAt({ authority }, 'ocsp'),
  'responder.start': () => ({ screen: 'revocation', tab: 'responder' }),
  'certificate.renew': certificatesOf,
  'certificate.rekey': weakKeysOf,
  'request.list': () => ({ screen: 'requests' }),
  'key.list': () => ({ screen: 'keys' }),
}

type AuthorityTab = Extract<Route, { screen: 'authority' }>['tab']

function authorityAt({ authority }: Pick<AttentionFinding, 'authority'>, tab?: AuthorityTab): Route {
  if (authority === null) return { screen: 'authorities' }
  return { screen: 'authority', id: authority, ...(tab && { tab }) }
}

/** Those of the kind of key: `issuer:seattle key:rsa-2048`. */
function weakKeysOf({ authority, detail }: AttentionFinding): Route {
  return { screen: 'certificates', text: `issuer:${authority} key:${detail}` }
}

/** One by its page, several by the search that finds them. */
function certificatesOf({ certificate, count, authority }: AttentionFinding): Route {
  if (certificate !== null && count === 1) return { screen: 'certificate', sha256: certificate }
  const terms = ['expires:<30d', ...(authority === null ? [] : [`issuer:${authority}`])]
  return { screen: 'certificates', text: terms.join(' ') }
}
