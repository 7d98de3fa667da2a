// The members of the archive: whether each is signed and has its checksum.

import { Table, Text } from '@mantine/core'
import { IconBan, IconCircleCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { GemReport } from '../../src-main/contract/gem.ts'
import { formatCount } from '../instant.ts'
import { Panel } from '../ui/panel.tsx'
import { Tag } from '../ui/tag.tsx'

export function GemMembers({ members }: { members: GemReport['members'] }) {
  const { t } = useTranslation()
  return (
    <Panel title={t('gem.members')}>
      <Table aria-label={t('gem.members')} verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('gem.member.name')}</Table.Th>
            <Table.Th>{t('gem.member.size')}</Table.Th>
            <Table.Th>{t('gem.member.signature')}</Table.Th>
            <Table.Th>{t('gem.member.checksum')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {members.map(({ name, size, signature, checksum }, i) => (
            // The same name may be there twice.
            // biome-ignore lint/suspicious/noArrayIndexKey: members have no other identity than their place
            <Table.Tr key={i}>
              <Table.Td>{name}</Table.Td>
              <Table.Td>{formatCount(size)}</Table.Td>
              <Table.Td>
                <State state={signature} />
              </Table.Td>
              <Table.Td>
                <State state={checksum} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Panel>
  )
}

function State({ state }: { state: 'valid' | 'right' | 'wrong' | 'missing' | null }) {
  const { t } = useTranslation()
  if (state === null) return <Text size="sm">–</Text>
  const isGood = state === 'valid' || state === 'right'
  return (
    <Tag icon={isGood ? IconCircleCheck : IconBan} tone={isGood ? 'good' : 'bad'}>
      {t(`gem.state.${state}`)}
    </Tag>
  )
}
