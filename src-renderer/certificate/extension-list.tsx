// Extensions in words, with what is critical said so.

import { Text } from '@mantine/core'
import { IconAlertCircle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { CertificateDetail } from '../../src-main/contract/certificate.ts'
import { FieldList } from '../ui/field-list.tsx'
import { Tag } from '../ui/tag.tsx'
import { saidText } from './said-text.ts'

type ExtensionView = CertificateDetail['extensions'][number]

export function ExtensionList({ extensions }: { extensions: readonly ExtensionView[] }) {
  const { t } = useTranslation()
  if (extensions.length === 0) return <Text size="sm">{t('certificate.noExtensions')}</Text>
  return (
    <FieldList
      fields={extensions.map((extension) => ({
        name: extension.name,
        value: <Lines extension={extension} />,
        action: extension.critical && (
          <Tag icon={IconAlertCircle} tone="info">
            {t('certificate.critical')}
          </Tag>
        ),
      }))}
    />
  )
}

function Lines({ extension: { said, words } }: { extension: ExtensionView }) {
  const { t } = useTranslation()
  const lines = said?.map((line) => saidText(line, t)) ?? words
  return lines.map((line) => (
    <div key={line} lang={said ? undefined : 'en'}>
      {line}
    </div>
  ))
}
