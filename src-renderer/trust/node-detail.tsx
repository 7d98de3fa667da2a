// What is selected in the tree, in a few words, and what may be done with it.

import { Button, Group, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DistinguishedName } from '../certificate/distinguished-name.tsx'
import { KeyTag, StateTag } from '../certificate/state-tag.tsx'
import { formatDay } from '../instant.ts'
import { useGo } from '../route.tsx'
import { FieldList } from '../ui/field-list.tsx'
import { Panel } from '../ui/panel.tsx'
import type { Layout, PlacedNode } from './layout.ts'
import classes from './trust-screen.module.css'

interface NodeDetailProps {
  readonly placed: PlacedNode
  readonly layout: Layout
  onOpen(): void
}

export function NodeDetail({ placed, layout, onOpen }: NodeDetailProps) {
  const { t } = useTranslation()
  const go = useGo()
  const { node } = placed
  const isAuthority = node.name !== null
  const crossCertifiers = node.crossCertifiedBy.map((id) => layout.nodes.get(id)?.node.title ?? id)
  return (
    <aside className={classes.detail} aria-label={t('trust.selected')}>
      <Panel title={node.title}>
        <Stack gap="md">
          <Group gap={6}>
            <StateTag state={node.state} />
            <KeyTag place={node.key} />
          </Group>
          <FieldList
            fields={[
              { name: t('certificate.kind'), value: t(`certificate.certifies.${node.certifies}`) },
              {
                name: t('certificate.subject'),
                value: <DistinguishedName>{node.subject}</DistinguishedName>,
              },
              { name: t('certificate.notAfter'), value: formatDay(node.notAfter) },
              ...(isAuthority ? [{ name: t('trust.below'), value: placed.children.length }] : []),
              ...(crossCertifiers.length > 0
                ? [{ name: t('trust.crossCertifiedBy'), value: crossCertifiers.join(', ') }]
                : []),
            ]}
          />
          <Stack gap="xs">
            <Button onClick={onOpen}>
              {isAuthority ? t('trust.openAuthority') : t('trust.openCertificate')}
            </Button>
            {isAuthority && node.key === 'here' && (
              <Button variant="default" onClick={() => go({ screen: 'create-subordinate', issuer: node.id })}>
                {t('authority.createSubordinate')}
              </Button>
            )}
          </Stack>
        </Stack>
      </Panel>
    </aside>
  )
}
