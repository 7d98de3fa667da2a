// Certificates of the keep, page by page, as the filters have it.

import { useMemo } from 'react'
import type { CertificateState, CertificateSummary } from '../../src-main/contract/certificate.ts'
import type { Input } from '../../src-main/contract/contract.ts'
import { type Pages, usePages } from '../use-procedure.ts'

export interface CertificateFilter {
  readonly issuer: string | null
  readonly state: CertificateState | null
  readonly text: string
}

const pageSize = 200

/** The certificates that pass the filter, newest first. */
export function useCertificates(filter: CertificateFilter): Pages<CertificateSummary> {
  const { issuer, state, text } = filter
  return usePages(useMemo(() => pagingOf({ issuer, state, text }), [issuer, state, text]))
}

function pagingOf({ issuer, state, text }: CertificateFilter) {
  const wanted = text.trim()
  return {
    procedure: 'certificate.list' as const,
    filters: { issuer, state, wanted },
    input: (after: string | null): Input<'certificate.list'> => ({
      limit: pageSize,
      ...(issuer !== null && { issuer }),
      ...(state !== null && { state }),
      ...(wanted !== '' && { text: wanted }),
      ...(after !== null && { after }),
    }),
    items: (page: { readonly certificates: readonly CertificateSummary[] }) => page.certificates,
    next: (page: { readonly next: string | null }) => page.next,
  }
}
