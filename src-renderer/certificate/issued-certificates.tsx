// A searchable list of certificates, all of the keep or those of one issuer: filtered, ordered, selected, exported.

import { IconCertificate } from '@tabler/icons-react'
import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CertificateState, CertificateSummary } from '../../src-main/contract/certificate.ts'
import { ErrorNotice } from '../error/error-notice.tsx'
import { Waiting } from '../error/waiting.tsx'
import { ListTools } from '../list/list-tools.tsx'
import { useListOrder } from '../list/use-list-order.ts'
import { useColumnChoice } from '../ui/column-choice.tsx'
import { Empty } from '../ui/empty.tsx'
import { nothingSelected } from '../ui/row-selection.ts'
import classes from './certificate.module.css'
import { certificateOrders, useCertificateColumns } from './certificate-columns.tsx'
import { CertificateTable } from './certificate-table.tsx'
import { CertificateTools } from './certificate-tools.tsx'
import { SearchField } from './search-field.tsx'
import { type TermField, valueIn, withTerm } from './search-terms.ts'
import { SelectedCertificates } from './selected-certificates.tsx'
import { TermChips } from './term-chips.tsx'
import { IssuerSelect, StateSelect } from './term-select.tsx'
import { useCertificates } from './use-certificates.ts'

/** The certificates of one authority, in its tab. */
export function IssuedCertificates({ issuer }: { issuer: string }) {
  return (
    <div className={classes.inTab}>
      <FilteredCertificates start={{ issuer, state: null, text: '' }} />
    </div>
  )
}

/** What a half-typed search is refused with: said at the field, not as a failure. */
const searchRefusals: readonly string[] = ['input.invalid', 'authority.unknown']

interface FilteredCertificatesProps {
  readonly start: {
    readonly issuer: string | null
    readonly state: CertificateState | null
    readonly text: string
  }
  readonly mayChooseIssuer?: boolean
}

/**
 * What is typed, chosen or clicked is one text, as `issuer:seattle state:revoked zen`, and asked with every key. A key
 * draws the field and nothing else, and an answer the rows: what stands around them follows when there is time.
 */
export function FilteredCertificates({ start, mayChooseIssuer = false }: FilteredCertificatesProps) {
  const { t } = useTranslation()
  const [text, setText] = useState(() => startText(start, mayChooseIssuer))
  const setTerm = useCallback(
    (field: TermField, value: string | null) => setText((before) => withTerm(before, field, value)),
    [],
  )
  const { order, by, direction } = useListOrder(certificateOrders)
  const issuer = mayChooseIssuer ? null : start.issuer
  const wanted = text.trim()
  const selection = useMemo(
    () => selectionOf({ issuer, text: wanted, order: by, direction }),
    [issuer, wanted, by, direction],
  )
  const { items, isLoading, isReading, error, more, retry } = useCertificates(selection)
  const isFiltered = wanted !== ''
  const isOfSearch = error !== null && isFiltered && searchRefusals.includes(error.code)
  const refusal = isOfSearch ? error.message : null
  const shown = useLastAnswer(items, refusal !== null)
  const rows = useSelectedRows(shown)
  const choice = useColumnChoice('certificates', useCertificateColumns())
  const atLeisure = useDeferredValue(text)
  const isBusyAtLeisure = useDeferredValue(isReading)
  return (
    <div className={classes.list}>
      <ListTools
        tools={
          <CertificateTools
            text={atLeisure}
            selection={useDeferredValue(selection)}
            columns={choice.menu}
            onText={setText}
            onTerm={setTerm}
          />
        }
      >
        <SearchField value={text} error={refusal} onChange={setText} />
        {mayChooseIssuer && <IssuerSelect value={valueIn(text, 'issuer')} onTerm={setTerm} />}
        <StateSelect value={valueIn(text, 'state')} onTerm={setTerm} />
      </ListTools>
      <TermChips text={atLeisure} onChange={setText} />
      <ErrorNotice error={refusal === null ? error : null} onRetry={retry} />
      {isLoading && error === null && <Waiting />}
      {!isLoading && shown.length === 0 ? (
        <Empty
          icon={IconCertificate}
          title={isFiltered ? t('certificate.noMatch') : t('certificate.none')}
          description={isFiltered ? t('certificate.noMatchHint') : t('certificate.noneHint')}
        />
      ) : (
        <CertificateTable
          certificates={shown}
          columns={choice.shown}
          foundBy={selection}
          isBusy={isBusyAtLeisure}
          onEnd={more}
          order={order}
          selection={rows.selection}
        />
      )}
      <SelectedCertificates certificates={rows.selected} onClear={rows.clear} />
    </div>
  )
}

/** A search that is refused is one that is being typed: meanwhile the list stays as it was. */
function useLastAnswer(items: readonly CertificateSummary[], isRefused: boolean) {
  const [last, setLast] = useState(items)
  if (!isRefused && last !== items) setLast(items)
  return isRefused ? last : items
}

const noCertificates: readonly CertificateSummary[] = []

/** The rows that are selected, and those of them that are in the list. */
function useSelectedRows(items: readonly CertificateSummary[]) {
  const [now, change] = useState(nothingSelected)
  const selection = useMemo(() => ({ now, change }), [now])
  const selected = useMemo(
    () => (now.selected.size === 0 ? noCertificates : items.filter(({ sha256 }) => now.selected.has(sha256))),
    [items, now],
  )
  const clear = useCallback(() => change(nothingSelected), [])
  return { selection, selected, clear }
}

/** What brought a person here, as the search would say it. */
function startText({ issuer, state, text }: FilteredCertificatesProps['start'], mayChooseIssuer: boolean) {
  const ofIssuer = mayChooseIssuer && issuer !== null ? withTerm(text, 'issuer', issuer) : text
  return state === null ? ofIssuer : withTerm(ofIssuer, 'state', state)
}

interface Chosen extends Pick<ReturnType<typeof useListOrder<'issued'>>, 'direction'> {
  readonly issuer: string | null
  readonly text: string
  readonly order: 'issued' | 'subject' | 'serialNumber' | 'notAfter'
}

function selectionOf({ issuer, text, order, direction }: Chosen) {
  return { order, direction, ...(issuer !== null && { issuer }), ...(text !== '' && { text }) }
}
