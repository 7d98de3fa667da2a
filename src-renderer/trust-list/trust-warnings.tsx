// What a file could not say, or what was left out of it: a line each, and none where nothing was lost.

import { Alert, List, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { TrustWarning } from '../../src-main/contract/trust-list.ts'
import { Sentence } from '../certificate/findings.tsx'

export function TrustWarnings({ warnings }: { warnings: readonly TrustWarning[] }) {
  const { t } = useTranslation()
  if (warnings.length === 0) return null
  return (
    <Alert color="amber" icon={<IconAlertTriangle aria-hidden />} title={t('trustList.warnings')}>
      <List size="sm" spacing={2}>
        {warnings.map((warning) => (
          <List.Item key={`${warning.code}/${warning.subject}/${warning.message}`}>
            {warning.subject && (
              <Text span size="sm" fw={600}>
                {warning.subject}
                {' · '}
              </Text>
            )}
            <Sentence finding={warning} />
          </List.Item>
        ))}
      </List>
    </Alert>
  )
}
