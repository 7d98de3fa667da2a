// Certificates of the keep, page by page, as the search has it and in the order of the table.

import type { QueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { CertificateSummary } from '../../src-main/contract/certificate.ts'
import type { Input } from '../../src-main/contract/contract.ts'
import { type Pages, readFirstPage, usePages } from '../use-procedure.ts'

/** Which certificates, in the words of the contract. */
export type CertificateSelection = Pick<
  Input<'certificate.export-list'>,
  'issuer' | 'text' | 'order' | 'direction'
>

/** The first page is what is seen: a search is answered with it. Those that follow are read while somebody scrolls. */
const pageSizes = { first: 64, further: 200 } as const

/** The certificates of the selection; pass one object for as long as it stays the same. */
export function useCertificates(selection: CertificateSelection): Pages<CertificateSummary> {
  return usePages(useMemo(() => pagingOf(selection), [selection]))
}

/** Reads ahead what the list of certificates shows first: the newest. */
export function readNewestCertificates(queries: QueryClient): void {
  readFirstPage(queries, pagingOf({ order: 'issued', direction: 'descending' }))
}

function pagingOf(selection: CertificateSelection) {
  return {
    procedure: 'certificate.list' as const,
    filters: selection,
    input: (after: string | null): Input<'certificate.list'> => ({
      ...selection,
      limit: after === null ? pageSizes.first : pageSizes.further,
      ...(after !== null && { after }),
    }),
    items: (page: { readonly certificates: readonly CertificateSummary[] }) => page.certificates,
    next: (page: { readonly next: string | null }) => page.next,
  }
}
