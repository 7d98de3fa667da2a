// A searchable list of certificates, all of the keep or those of one issuer: filtered, ordered, selected, exported.

import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconCertificate } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type CertificateState, certificateState } from '../../src-main/contract/certificate.ts'
import { ErrorNotice } from '../error/error-notice.tsx'
import { Waiting } from '../error/waiting.tsx'
import { ListExport } from '../list/list-export.tsx'
import { ListTools } from '../list/list-tools.tsx'
import { SavedFilters } from '../list/saved-filters.tsx'
import { useListOrder } from '../list/use-list-order.ts'
import { useColumnChoice } from '../ui/column-choice.tsx'
import { Empty } from '../ui/empty.tsx'
import { nothingSelected } from '../ui/row-selection.ts'
import { useProcedure } from '../use-procedure.ts'
import classes from './certificate.module.css'
import { certificateOrders, useCertificateColumns } from './certificate-columns.tsx'
import { CertificateTable } from './certificate-table.tsx'
import { SearchField } from './search-field.tsx'
import { valueIn, withTerm } from './search-terms.ts'
import { SelectedCertificates } from './selected-certificates.tsx'
import { AddTerm, TermChips } from './term-chips.tsx'
import { useCertificates } from './use-certificates.ts'

/** A letter is searched with at once; those that follow more quickly than this are searched with together. */
const restMilliseconds = 40

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

/** What is typed, chosen or clicked is one text, as `issuer:seattle state:revoked zen`. */
export function FilteredCertificates({ start, mayChooseIssuer = false }: FilteredCertificatesProps) {
  const { t } = useTranslation()
  const [text, setText] = useState(() => startText(start, mayChooseIssuer))
  const [rested] = useDebouncedValue(text, restMilliseconds, { leading: true })
  const { order, by, direction } = useListOrder(certificateOrders)
  const issuer = mayChooseIssuer ? null : start.issuer
  const selection = useMemo(
    () => selectionOf({ issuer, text: rested, order: by, direction }),
    [issuer, rested, by, direction],
  )
  const { items, isLoading, error, more, retry } = useCertificates(selection)
  const [rows, setRows] = useState(nothingSelected)
  const choice = useColumnChoice('certificates', useCertificateColumns())
  const isFiltered = rested.trim() !== ''
  const isOfSearch = error !== null && isFiltered && searchRefusals.includes(error.code)
  const refusal = isOfSearch ? error.message : null
  return (
    <div className={classes.list}>
      <ListTools
        tools={
          <>
            <AddTerm text={text} onChange={setText} />
            <SavedFilters of="certificates" text={text} onApply={setText} />
            {choice.menu}
            <ListExport procedure="certificate.export-list" input={selection} />
          </>
        }
      >
        <SearchField value={text} error={refusal} onChange={setText} />
        {mayChooseIssuer && (
          <IssuerFilter
            value={valueIn(text, 'issuer')}
            onChange={(name) => setText(withTerm(text, 'issuer', name))}
          />
        )}
        <StateFilter
          value={valueIn(text, 'state')}
          onChange={(state) => setText(withTerm(text, 'state', state))}
        />
      </ListTools>
      <TermChips text={text} onChange={setText} />
      <ErrorNotice error={refusal === null ? error : null} onRetry={retry} />
      {isLoading && error === null && <Waiting />}
      {!isLoading && items.length === 0 ? (
        <Empty
          icon={IconCertificate}
          title={isFiltered ? t('certificate.noMatch') : t('certificate.none')}
          description={isFiltered ? t('certificate.noMatchHint') : t('certificate.noneHint')}
        />
      ) : (
        <CertificateTable
          certificates={items}
          columns={choice.shown}
          onEnd={more}
          order={order}
          selection={{ now: rows, change: setRows }}
        />
      )}
      <SelectedCertificates
        certificates={items.filter(({ sha256 }) => rows.selected.has(sha256))}
        onClear={() => setRows(nothingSelected)}
      />
    </div>
  )
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
  const wanted = text.trim()
  return { order, direction, ...(issuer !== null && { issuer }), ...(wanted !== '' && { text: wanted }) }
}

interface TermSelectProps {
  readonly value: string | null
  onChange(value: string | null): void
}

function StateFilter({ value, onChange }: TermSelectProps) {
  const { t } = useTranslation()
  return (
    <Select
      className={classes.choice ?? ''}
      aria-label={t('certificate.state')}
      placeholder={t('certificate.anyState')}
      data={certificateState.options.map((state) => ({
        value: state,
        label: t(`certificate.state.${state}`),
      }))}
      value={certificateState.options.find((state) => state === value) ?? null}
      clearable
      clearButtonProps={{ 'aria-label': t('ui.clear') }}
      onChange={onChange}
    />
  )
}

function IssuerFilter({ value, onChange }: TermSelectProps) {
  const { t } = useTranslation()
  const authorities = useProcedure('authority.list', {}).data?.authorities ?? []
  const chosen = authorities.find(({ id, name }) => name === value || id === value)
  return (
    <Select
      className={classes.choice ?? ''}
      aria-label={t('certificate.issuer')}
      placeholder={t('certificate.anyIssuer')}
      data={authorities.map(({ name, title }) => ({ value: name, label: title }))}
      value={chosen?.name ?? null}
      clearable
      clearButtonProps={{ 'aria-label': t('ui.clear') }}
      onChange={onChange}
    />
  )
}
