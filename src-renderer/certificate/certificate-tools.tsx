// What may be done with a list of certificates as a whole: a term added to its search, searches kept, columns, export.

import { memo, type ReactNode } from 'react'
import { ListExport } from '../list/list-export.tsx'
import { SavedFilters } from '../list/saved-filters.tsx'
import type { TermField } from './search-terms.ts'
import { AddTerm } from './term-chips.tsx'
import type { CertificateSelection } from './use-certificates.ts'

interface CertificateToolsProps {
  readonly text: string
  readonly selection: CertificateSelection
  /** The choice of columns. */
  readonly columns: ReactNode
  onText(text: string): void
  onTerm(field: TermField, value: string): void
}

/** Drawn again only when what it is given changes, which is to be when the keys leave time. */
export const CertificateTools = memo((props: CertificateToolsProps) => {
  const { text, selection, columns, onText, onTerm } = props
  return (
    <>
      <AddTerm onTerm={onTerm} />
      <SavedFilters of="certificates" text={text} onApply={onText} />
      {columns}
      <ListExport procedure="certificate.export-list" input={selection} />
    </>
  )
})
