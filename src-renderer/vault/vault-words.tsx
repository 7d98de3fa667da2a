// What the vault is: where, since when, how many keys. Its ways in are ways-in.tsx.

import { useTranslation } from 'react-i18next'
import type { VaultStatus } from '../../src-main/contract/vault.ts'
import { formatInstant } from '../instant.ts'
import { FieldList } from '../ui/field-list.tsx'

export function VaultWords({ status }: { status: VaultStatus }) {
  const { t } = useTranslation()
  return (
    <FieldList
      fields={[
        { name: t('settings.directory'), value: status.directory, code: true },
        {
          name: t('settings.createdAt'),
          value: status.createdAt === null ? t('ui.none') : formatInstant(status.createdAt),
        },
        { name: t('settings.formatVersion'), value: status.formatVersion ?? t('ui.none') },
        { name: t('settings.keys'), value: status.keys },
      ]}
    />
  )
}
