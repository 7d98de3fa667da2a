// The authorities of a keep: what is done with them, each act in a file of its own; listed, described, retired,
// their chains exported.

import type { Handlers, Parsed } from '../contract/contract.ts'
import { RootkeepError } from '../contract/errors.ts'
import { createAuthority } from './authority-creation.ts'
import { importAuthority } from './authority-import.ts'
import {
  authoritySource,
  describeAuthority,
  listedAuthorities,
  summarizeAuthority,
  waitingAuthorities,
} from './authority-view.ts'
import { chainFiles } from './chain.ts'
import type { Desk } from './desk.ts'
import { issuerOf, pathAbove } from './issuer.ts'
import type { Keep } from './keep.ts'
import { exportList } from './list-file/list-file.ts'
import { adoptAuthority, requestSubordinate } from './succession/adoption.ts'
import { crossCertify } from './succession/cross-certification.ts'
import { rekeyAuthority, renewAuthority } from './succession/renewal.ts'

type AuthorityHandlers = Pick<Handlers, Extract<keyof Handlers, `authority.${string}`>>

export function authorityHandlers(desk: Desk): AuthorityHandlers {
  const { keep } = desk
  return {
    'authority.create-root': (input) =>
      createAuthority(desk, { input, issuer: null, verb: 'authority.create-root' }),
    'authority.create-subordinate': (input) =>
      createAuthority(desk, {
        input,
        issuer: issuerOf(keep, input.issuer),
        verb: 'authority.create-subordinate',
      }),
    'authority.request-subordinate': (input) => requestSubordinate(desk, input),
    'authority.adopt': (input) => adoptAuthority(desk, input),
    'authority.renew': (input) => renewAuthority(desk, input),
    'authority.rekey': (input) => rekeyAuthority(desk, input),
    'authority.cross-certify': (input) => crossCertify(desk, input),
    'authority.import': (input) => importAuthority(desk, input),
    'authority.retire': (input) => retire(keep, input),
    'authority.list': () => ({
      authorities: listedAuthorities(keep).map((each) => summarizeAuthority(keep, each)),
      waiting: waitingAuthorities(keep),
    }),
    'authority.export-list': (input, context) =>
      exportList(desk, authoritySource(keep), { ...input, context }),
    'authority.describe': ({ authority }) => describeAuthority(keep, authority),
    'authority.chain'({ authority, format, order }) {
      const issuer = issuerOf(keep, authority)
      const path = pathAbove(keep, issuer).map((each) => each.certificate)
      return { files: chainFiles(path, { format, order, name: issuer.authority.name }) }
    },
  }
}

/** It issues no more; CRLs and OCSP answers for what it issued go on. Throws `authority.retired`. */
function retire(keep: Keep, { authority: reference, reason = '' }: Parsed<'authority.retire'>) {
  const { authority } = issuerOf(keep, reference)
  const { id, name, retiredAt } = authority
  if (retiredAt !== null) {
    throw new RootkeepError('authority.retired', `${name} was retired at ${retiredAt}.`, { name, retiredAt })
  }
  keep.act('authority.retire', (note) => {
    keep.records.authorities.retire(id, keep.now())
    note({ authority: name, reason })
  })
  return { authority: summarizeAuthority(keep, keep.records.authorities.get(id)) }
}
