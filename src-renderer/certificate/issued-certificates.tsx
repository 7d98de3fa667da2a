// A searchable list of certificates: all of the keep, or those of one issuer.

import { Select, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconCertificate, IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type CertificateState, certificateState } from '../../src-main/contract/certificate.ts'
import { ErrorNotice } from '../error/error-notice.tsx'
import { Empty } from '../ui/empty.tsx'
import classes from './certificate.module.css'
import { CertificateTable } from './certificate-table.tsx'
import { useCertificates } from './use-certificates.ts'

const restMilliseconds = 150

/** The certificates of one authority, in its tab. */
export function IssuedCertificates({ issuer }: { issuer: string }) {
  return (
    <div className={classes.inTab}>
      <FilteredCertificates issuer={issuer} />
    </div>
  )
}

/** A search box, a state, and the certificates that pass both. */
export function FilteredCertificates({ issuer }: { issuer: string | null }) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const [state, setState] = useState<CertificateState | null>(null)
  const [rested] = useDebouncedValue(text, restMilliseconds)
  const { items, isLoading, error, more } = useCertificates({ issuer, state, text: rested })
  const isFiltered = rested.trim() !== '' || state !== null
  return (
    <div className={classes.list}>
      <div className={classes.filters}>
        <TextInput
          className={classes.search ?? ''}
          aria-label={t('certificate.search')}
          placeholder={t('certificate.search')}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
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
      <ErrorNotice error={error} />
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
