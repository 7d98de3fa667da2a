// What gem itself decides under each of its policies.

import { Stack, Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { GemDecision } from '../../src-main/contract/gem.ts'
import { Panel } from '../ui/panel.tsx'
import { AcceptedTag } from './accepted-tag.tsx'

export function GemDecisions({ decisions }: { decisions: readonly GemDecision[] }) {
  const { t } = useTranslation()
  return (
    <Panel title={t('gem.decisions')}>
      <Table aria-label={t('gem.decisions')} verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('gem.decision.policy')}</Table.Th>
            <Table.Th>{t('gem.decision.accepted')}</Table.Th>
            <Table.Th>{t('gem.decision.reason')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {decisions.map((decision) => (
            <Table.Tr key={decision.policy}>
              <Table.Td>{decision.policy}</Table.Td>
              <Table.Td>
                <AcceptedTag accepted={decision.accepted} />
              </Table.Td>
              <Table.Td>
                <Why decision={decision} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Panel>
  )
}

function Why({ decision: { reason, warnings } }: { decision: GemDecision }) {
  const { t } = useTranslation()
  return (
    <Stack gap={4}>
      {reason !== null && (
        <Text size="sm" lang="en">
          {reason}
        </Text>
      )}
      {warnings.length > 0 && (
        <Text size="sm" c="dimmed">
          {t('gem.decision.warns')} <span lang="en">{warnings.join('; ')}</span>
        </Text>
      )}
    </Stack>
  )
}
