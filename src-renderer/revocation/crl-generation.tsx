// Which key of an authority signs a revocation list, once it has had several (RFC 5280 §6.3.3).

import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatDay } from '../instant.ts'
import { useProcedure } from '../use-procedure.ts'

interface CrlGenerationProps {
  readonly authority: string
  /** Null: the present key. */
  readonly value: string | null
  onChange(sha256: string | null): void
}

export function CrlGeneration({ authority, value, onChange }: CrlGenerationProps) {
  const { t } = useTranslation()
  const detail = useProcedure('authority.describe', { authority })
  const keys = detail.data?.keyGenerations ?? []
  if (keys.length < 2) return null
  const [present] = keys
  return (
    <Select
      label={t('crl.generation')}
      description={t('crl.generationHint')}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      data={keys.map(({ sha256, notBefore, notAfter }) => ({
        value: sha256,
        label: t('certificate.fromTo', { from: formatDay(notBefore), to: formatDay(notAfter) }),
      }))}
      value={value ?? present?.sha256 ?? null}
      allowDeselect={false}
      onChange={(sha256) => onChange(sha256 === present?.sha256 ? null : sha256)}
    />
  )
}
