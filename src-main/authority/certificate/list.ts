// Certificates of the keep as a list: what a search and the filters say, in which order, page by page.

import { certificateSummary } from '../../contract/certificate.ts'
import type { Output, Parsed } from '../../contract/contract.ts'
import type { CertificateFilter } from '../../records/certificate-list.ts'
import type { CertificateOrder } from '../../records/certificate-order.ts'
import type { Keep } from '../keep.ts'
import { type ListSource, listPageSize } from '../list-file/list-file.ts'
import { readSearch } from './search.ts'
import { expiringBefore, summarizeRow } from './view.ts'

type Selection = Omit<Parsed<'certificate.list'>, 'after' | 'limit'>

/** Throws what `readSearch` throws, `authority.unknown`, and `input.invalid` for a cursor that is none. */
export function listCertificates(
  keep: Keep,
  { after, limit, ...selection }: Parsed<'certificate.list'>,
): Output<'certificate.list'> {
  const at = keep.now()
  const { certificateList } = keep.records
  const filter = filterOf(keep, selection, at)
  const order = orderOf(selection)
  const page = certificateList.list(filter, { limit, order, ...(after !== undefined && { after }) })
  return {
    certificates: page.certificates.map((row) => summarizeRow(row, at)),
    next: page.next,
    total: certificateList.count(filter),
  }
}

/** As one instant has them, however long it takes to read them all. */
export function certificateSource(keep: Keep, selection: Selection): ListSource {
  const at = keep.now()
  const filter = filterOf(keep, selection, at)
  const order = orderOf(selection)
  return {
    name: 'certificates',
    columns: Object.keys(certificateSummary.shape),
    *pages() {
      let after: string | null = null
      do {
        const more: { after?: string } = after === null ? {} : { after }
        const page = keep.records.certificateList.list(filter, { limit: listPageSize, order, ...more })
        yield page.certificates.map((row) => summarizeRow(row, at))
        after = page.next
      } while (after !== null)
    },
  }
}

function filterOf({ records }: Keep, { issuer, state, text }: Selection, at: string): CertificateFilter {
  const issuerId = (name: string) => records.authorities.resolve(name).id
  return {
    ...(text && readSearch(text, { at, issuerId })),
    ...(issuer !== undefined && { issuerAuthorityId: issuerId(issuer) }),
    ...(state && { state: { is: state, at, expiringBefore: expiringBefore(at) } }),
  }
}

const columns = {
  issued: 'recorded',
  notAfter: 'notAfter',
  subject: 'subject',
  serialNumber: 'serialNumber',
} as const

function orderOf({ order, direction }: Selection): CertificateOrder {
  const usual = order === 'issued' ? 'descending' : 'ascending'
  return { by: columns[order], isDescending: (direction ?? usual) === 'descending' }
}
