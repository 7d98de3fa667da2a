// The terms that are chosen most, as selects beside the search: the issuer and the state. Each is drawn again only when
// its own value changes, not with every key that is typed.

import { Select } from '@mantine/core'
import { memo, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { certificateState } from '../../src-main/contract/certificate.ts'
import { useProcedure } from '../use-procedure.ts'
import classes from './certificate.module.css'
import type { TermField } from './search-terms.ts'

interface TermSelectProps {
  /** What the search says; null where it has no such term. */
  readonly value: string | null
  /** The same function as long as the list is. */
  onTerm(field: TermField, value: string | null): void
}

export const StateSelect = memo(({ value, onTerm }: TermSelectProps) => {
  const { t } = useTranslation()
  const data = useMemo(
    () => certificateState.options.map((state) => ({ value: state, label: t(`certificate.state.${state}`) })),
    [t],
  )
  return (
    <Select
      className={classes.choice ?? ''}
      aria-label={t('certificate.state')}
      placeholder={t('certificate.anyState')}
      data={data}
      value={certificateState.options.find((state) => state === value) ?? null}
      clearable
      clearButtonProps={{ 'aria-label': t('ui.clear') }}
      onChange={(state) => onTerm('state', state)}
    />
  )
})

export const IssuerSelect = memo(({ value, onTerm }: TermSelectProps) => {
  const { t } = useTranslation()
  const authorities = useProcedure('authority.list', {}).data?.authorities
  const data = useMemo(
    () => (authorities ?? []).map(({ name, title }) => ({ value: name, label: title })),
    [authorities],
  )
  const chosen = authorities?.find(({ id, name }) => name === value || id === value)
  return (
    <Select
      className={classes.choice ?? ''}
      aria-label={t('certificate.issuer')}
      placeholder={t('certificate.anyIssuer')}
      data={data}
      value={chosen?.name ?? null}
      clearable
      clearButtonProps={{ 'aria-label': t('ui.clear') }}
      onChange={(name) => onTerm('issuer', name)}
    />
  )
})
