// The differences between two trust lists, each kind in a panel of its own.

import { Group, List, Table, Text } from '@mantine/core'
import { IconKey, IconKeyOff } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ComparedAnchor, TrustComparison } from '../../src-main/contract/trust-list.ts'
import { formatDay } from '../instant.ts'
import { Panel } from '../ui/panel.tsx'
import { Tag } from '../ui/tag.tsx'
import { ScopeWords } from './scope-words.tsx'

export function Differences({ name, compared }: { name: string; compared: TrustComparison }) {
  const { t } = useTranslation()
  const { added, removed, replaced, rescoped } = compared
  const heads = [t('anchor.title'), t('trustList.before', { name }), t('trustList.after')] as const
  return (
    <>
      <OnlyInOne title={t('trustList.onlyHere', { name })} anchors={removed} />
      <OnlyInOne title={t('trustList.added')} anchors={added} />
      {replaced.length > 0 && (
        <Panel title={t('trustList.replaced')}>
          <Pairs label={t('trustList.replaced')} heads={heads}>
            {replaced.map(({ title, sameKey, before, after }) => (
              <Table.Tr key={`${before.sha256}${after.sha256}`}>
                <Table.Th scope="row">
                  <Group gap="xs">
                    <Text size="sm">{title}</Text>
                    <Tag icon={sameKey ? IconKey : IconKeyOff} tone={sameKey ? 'info' : 'warning'}>
                      {t(sameKey ? 'trustList.sameKey' : 'trustList.otherKey')}
                    </Tag>
                  </Group>
                </Table.Th>
                <Table.Td>{lifeOf(before)}</Table.Td>
                <Table.Td>{lifeOf(after)}</Table.Td>
              </Table.Tr>
            ))}
          </Pairs>
        </Panel>
      )}
      {rescoped.length > 0 && (
        <Panel title={t('trustList.rescoped')}>
          <Pairs label={t('trustList.rescoped')} heads={heads}>
            {rescoped.map(({ title, sha256, before, after }) => (
              <Table.Tr key={sha256}>
                <Table.Th scope="row">{title}</Table.Th>
                <Table.Td>
                  <ScopeWords scope={before} />
                </Table.Td>
                <Table.Td>
                  <ScopeWords scope={after} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Pairs>
        </Panel>
      )}
    </>
  )
}

function OnlyInOne({ title, anchors }: { title: string; anchors: readonly ComparedAnchor[] }) {
  if (anchors.length === 0) return null
  return (
    <Panel title={title}>
      <List size="sm" spacing={4}>
        {anchors.map((anchor) => (
          <List.Item key={anchor.sha256}>
            {anchor.title} · {lifeOf(anchor)} · <ScopeWords scope={anchor.scope} />
          </List.Item>
        ))}
      </List>
    </Panel>
  )
}

interface PairsProps {
  readonly label: string
  readonly heads: readonly [string, string, string]
  readonly children: ReactNode
}

function Pairs({ label, heads, children }: PairsProps) {
  return (
    <Table aria-label={label} layout="fixed">
      <Table.Thead>
        <Table.Tr>
          {heads.map((head) => (
            <Table.Th key={head} scope="col">
              {head}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>{children}</Table.Tbody>
    </Table>
  )
}

function lifeOf({ notBefore, notAfter }: Pick<ComparedAnchor, 'notBefore' | 'notAfter'>): string {
  return `${formatDay(notBefore)} – ${formatDay(notAfter)}`
}
