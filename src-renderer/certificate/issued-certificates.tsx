// A searchable list of certificates: all of the keep, or those of one issuer.

import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconCertificate } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type CertificateState, certificateState } from '../../src-main/contract/certificate.ts'
import { ErrorNotice } from '../error/error-notice.tsx'
import { Waiting } from '../error/waiting.tsx'
import { Empty } from '../ui/empty.tsx'
import { useProcedure } from '../use-procedure.ts'
import classes from './certificate.module.css'
import { CertificateTable } from './certificate-table.tsx'
import { SearchField } from './search-field.tsx'
import { useCertificates } from './use-certificates.ts'

const restMilliseconds = 150

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

/** A search box, an issuer, a state, and the certificates that pass all. */
export function FilteredCertificates({ start, mayChooseIssuer = false }: FilteredCertificatesProps) {
  const { t } = useTranslation()
  const [text, setText] = useState(start.text)
  const [issuer, setIssuer] = useState(start.issuer)
  const [state, setState] = useState(start.state)
  const [rested] = useDebouncedValue(text, restMilliseconds)
  const { items, isLoading, error, more, retry } = useCertificates({ issuer, state, text: rested })
  const isFiltered = rested.trim() !== '' || state !== null || (mayChooseIssuer && issuer !== null)
  const isOfSearch = error !== null && rested.trim() !== '' && searchRefusals.includes(error.code)
  const refusal = isOfSearch ? error.message : null
  return (
    <div className={classes.list}>
      <div className={classes.filters}>
        <SearchField value={text} error={refusal} onChange={setText} />
        {mayChooseIssuer && <IssuerFilter value={issuer} onChange={setIssuer} />}
        <Select
          aria-label={t('certificate.state')}
          placeholder={t('certificate.anyState')}
          data={certificateState.options.map((value) => ({ value, label: t(`certificate.state.${value}`) }))}
          value={state}
          clearable
          clearButtonProps={{ 'aria-label': t('ui.clear') }}
          onChange={(value) => setState(value as CertificateState | null)}
        />
      </div>
      <ErrorNotice error={refusal === null ? error : null} onRetry={retry} />
      {isLoading && error === null && <Waiting />}
      {!isLoading && items.length === 0 ? (
        <Empty
          icon={IconCertificate}
          title={isFiltered ? t('certificate.noMatch') : t('certificate.none')}
          description={isFiltered ? t('certificate.noMatchHint') : t('certificate.noneHint')}
        />
      ) : (
        <CertificateTable certificates={items} onEnd={more} />
      )}
    </div>
  )
}

function IssuerFilter({ value, onChange }: { value: string | null; onChange(issuer: string | null): void }) {
  const { t } = useTranslation()
  const authorities = useProcedure('authority.list', {}).data?.authorities ?? []
  return (
    <Select
      aria-label={t('certificate.issuer')}
      placeholder={t('certificate.anyIssuer')}
      data={authorities.map(({ id, title }) => ({ value: id, label: title }))}
      value={value}
      clearable
      clearButtonProps={{ 'aria-label': t('ui.clear') }}
      onChange={onChange}
    />
  )
}
