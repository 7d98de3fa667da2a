// Trust lists at the desk: made, filled, scoped, emptied, exchanged with other programs and compared.

import type { Handlers } from '../contract/contract.ts'
import { RootkeepError } from '../contract/errors.ts'
import type { TrustAnchor, TrustScope } from '../contract/trust-list.ts'
import { readCertificate, sha256Fingerprint } from '../pki/certificate.ts'
import { readPemOrDer } from '../pki/imported-object.ts'
import { subtreesOf } from '../pki/trust-store/scope-names.ts'
import type { TrustAnchor as Row, TrustList } from '../records/trust-list.ts'
import type { Desk } from './desk.ts'
import type { Keep } from './keep.ts'
import { anchorViews, newAnchor, summarizeList } from './trust/anchor.ts'
import { type Comparable, compareAnchors } from './trust/comparison.ts'
import { exportAnchors } from './trust/export.ts'
import { type FoundAnchor, readTrustStores } from './trust/store-reader.ts'

type TrustListVerb = 'create' | 'list' | 'add' | 'change' | 'remove' | 'import' | 'export' | 'compare'
type TrustListHandlers = Pick<Handlers, `trust.${TrustListVerb}`>

export function trustListHandlers({ keep, random, user }: Desk): TrustListHandlers {
  return {
    'trust.create': ({ list: name, note }) => {
      const list = keep.act('trust.create', (tell) => {
        const made = keep.records.trustLists.create({ name, note, createdAt: keep.now() })
        tell({ list: name })
        return made
      })
      return { list: summarizeList(keep, list) }
    },
    'trust.list': ({ list }) => listLists(keep, list),
    'trust.add': ({ list, certificates, note, addedBy, ...scope }) => {
      const found = foundIn(certificates, scope)
      refuseKnown(keep, list, found)
      const provenance = { note, addedBy: addedBy || user }
      return { anchors: addAnchors(keep, 'trust.add', { list, found, provenance }) }
    },
    'trust.change': ({ list: name, sha256, note, ...scope }) =>
      changeAnchor(keep, name, { sha256, note, scope }),
    'trust.remove': (input) => removeAnchors(keep, input),
    'trust.import': ({ list, files, password, note, addedBy }) => {
      const { anchors, warnings } = readTrustStores(files, password ?? null)
      const isNew = ({ sha256 }: FoundAnchor) => !findAnchor(keep, list, sha256)
      const provenance = { note, addedBy: addedBy || user }
      const added = addAnchors(keep, 'trust.import', { list, found: anchors.filter(isNew), provenance })
      return { anchors: added, known: anchors.length - added.length, warnings: [...warnings] }
    },
    'trust.export': ({ list: name, password, ...options }) => {
      const anchors = keep.records.trustLists.anchors(keep.records.trustLists.get(name)).map(withCertificate)
      return exportAnchors(anchors, { ...options, name, password: password ?? null, random, now: keep.now() })
    },
    'trust.compare': ({ list, with: other, files, password }) => {
      const second = other === undefined ? readTrustStores(files, password ?? null) : anchorsOf(keep, other)
      if (other === undefined && files.length === 0) throw nothingToCompare()
      return compareAnchors(anchorsOf(keep, list).anchors, second.anchors, second.warnings)
    },
  }
}

function listLists(keep: Keep, name: string | undefined) {
  const { trustLists } = keep.records
  const chosen = name === undefined ? trustLists.list() : [trustLists.get(name)]
  const anchors = name === undefined ? [] : chosen.flatMap((list) => anchorViews(keep, list))
  return { lists: chosen.map((list) => summarizeList(keep, list)), anchors }
}

/** The certificates of PEM or DER, each once. */
function foundIn(contents: readonly string[], scope: TrustScope): FoundAnchor[] {
  const ders = contents.flatMap((content) => readPemOrDer(content, ['certificate'])).map(({ der }) => der)
  const bySha256 = new Map(ders.map((der) => [sha256Fingerprint(der), readCertificate(der)]))
  return [...bySha256].map(([sha256, certificate]) => ({ sha256, certificate, scope, source: '' }))
}

function refuseKnown(keep: Keep, list: string, found: readonly FoundAnchor[]): void {
  const known = found.find(({ sha256 }) => findAnchor(keep, list, sha256))
  if (!known) return
  const details = { list, sha256: known.sha256 }
  throw new RootkeepError('trust.anchor-known', 'This certificate is in the trust list already', details)
}

function findAnchor(keep: Keep, name: string, sha256: string): Row | undefined {
  const list = keep.records.trustLists.find(name)
  return list && keep.records.trustLists.findAnchor(list, sha256)
}

interface Addition {
  readonly list: string
  readonly found: readonly FoundAnchor[]
  readonly provenance: { readonly note: string; readonly addedBy: string }
}

/** In one act, with the list where there was none. */
function addAnchors(
  keep: Keep,
  verb: 'trust.add' | 'trust.import',
  { list: name, found, provenance }: Addition,
): TrustAnchor[] {
  const { trustLists } = keep.records
  if (found.length === 0) return []
  const addedAt = keep.now()
  const anchors = found.map(({ certificate, scope, source }) =>
    newAnchor(certificate, scope, { ...provenance, source, addedAt }),
  )
  const list = keep.act(verb, (tell) => {
    const made = trustLists.find(name) ?? trustLists.create({ name, note: '', createdAt: addedAt })
    for (const anchor of anchors) trustLists.add(made, anchor)
    tell({ list: name, anchors: found.map(({ sha256 }) => sha256) })
    return made
  })
  const added = new Set(found.map(({ sha256 }) => sha256))
  return anchorViews(keep, list).filter(({ sha256 }) => added.has(sha256))
}

function changeAnchor(
  keep: Keep,
  name: string,
  { sha256, ...change }: { readonly sha256: string; readonly note: string; readonly scope: TrustScope },
) {
  const { trustLists } = keep.records
  const list = trustLists.get(name)
  const row = trustLists.getAnchor(list, sha256)
  // For what it throws.
  subtreesOf(change.scope)
  keep.act('trust.change', (tell) => {
    trustLists.change(row, change)
    tell({ list: name, sha256, before: { ...row.scope }, after: { ...change.scope } })
  })
  const [anchor] = anchorViews(keep, list).filter((each) => each.sha256 === sha256)
  if (!anchor) throw new TypeError('an anchor that was changed is gone')
  return { anchor }
}

function removeAnchors(
  keep: Keep,
  { list: name, sha256, wholeList }: { list: string; sha256?: string | undefined; wholeList: boolean },
) {
  const { trustLists } = keep.records
  const list = trustLists.get(name)
  if ((sha256 === undefined) !== wholeList) {
    throw new RootkeepError('input.invalid', 'Name one anchor by its fingerprint, or the whole list')
  }
  const row = sha256 === undefined ? null : trustLists.getAnchor(list, sha256)
  const removed = row ? 1 : trustLists.anchors(list).length
  keep.act('trust.remove', (tell) => {
    if (row) trustLists.removeAnchor(row, keep.now())
    else trustLists.remove(list, keep.now())
    tell({ list: name, sha256: sha256 ?? null })
  })
  return { removed }
}

function withCertificate(row: Row) {
  return { ...row, certificate: readCertificate(row.der) }
}

function anchorsOf(
  keep: Keep,
  name: string,
): { readonly anchors: readonly Comparable[]; readonly warnings: [] } {
  const list: TrustList = keep.records.trustLists.get(name)
  return { anchors: keep.records.trustLists.anchors(list).map(withCertificate), warnings: [] }
}

function nothingToCompare(): RootkeepError {
  return new RootkeepError('input.invalid', 'Name a second list, or give files that stand for it')
}
