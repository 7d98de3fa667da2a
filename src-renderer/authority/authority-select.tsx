// Choosing an authority that can issue: one whose key is here.

import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { AuthoritySummary } from '../../src-main/contract/authority.ts'
import { useProcedure } from '../use-procedure.ts'

/** The authorities that may be chosen as an issuer: their key is here, and they have not retired. */
export function useIssuers(): readonly AuthoritySummary[] {
  const list = useProcedure('authority.list', {})
  return list.data?.authorities.filter(({ key, retiredAt }) => key === 'here' && retiredAt === null) ?? []
}

interface AuthoritySelectProps {
  readonly label: string
  readonly description?: string
  readonly authorities: readonly AuthoritySummary[]
  readonly value: string | null
  onChange(id: string): void
}

export function AuthoritySelect({ label, description, authorities, value, onChange }: AuthoritySelectProps) {
  const { t } = useTranslation()
  return (
    <Select
      label={label}
      description={description}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      placeholder={t('authority.choose')}
      data={authorities.map(({ id, title, name }) => ({ value: id, label: `${title} (${name})` }))}
      value={value}
      allowDeselect={false}
      onChange={(id) => id !== null && onChange(id)}
    />
  )
}
