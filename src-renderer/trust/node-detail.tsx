// What is selected in the tree, in a few words, and what may be done with it.

import { Button, Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { TreeNode } from '../../src-main/contract/trust-tree.ts'
import { DistinguishedName } from '../certificate/distinguished-name.tsx'
import { KeyTag, StateTag } from '../certificate/state-tag.tsx'
import { formatCount, formatDay } from '../instant.ts'
import { formatList } from '../language/locale.ts'
import { useGo } from '../route.tsx'
import { FieldList } from '../ui/field-list.tsx'
import { Panel } from '../ui/panel.tsx'

interface NodeDetailProps {
  readonly node: TreeNode
  /** How many hang directly below, a group counted by its certificates. */
  readonly below: number
  /** The titles of those that cross-certified it. */
  readonly crossCertifiers: readonly string[]
  /** True while nothing but the path through it is shown. */
  readonly isPathShown: boolean
  onOpen(): void
  onShowPath(isShown: boolean): void
}

export function NodeDetail({
  node,
  below,
  crossCertifiers,
  isPathShown,
  onOpen,
  onShowPath,
}: NodeDetailProps) {
  const { t } = useTranslation()
  const go = useGo()
  const isAuthority = node.name !== null
  return (
    <Panel title={node.title}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {t(`certificate.certifies.${node.certifies}`)}
        </Text>
        <Group gap={6}>
          <StateTag state={node.state} />
          <KeyTag place={node.key} />
        </Group>
        <FieldList
          fields={[
            { name: t('certificate.subject'), value: <DistinguishedName>{node.subject}</DistinguishedName> },
            { name: t('certificate.notAfter'), value: formatDay(node.notAfter) },
            ...(isAuthority ? [{ name: t('trust.below'), value: formatCount(below) }] : []),
            ...(crossCertifiers.length > 0
              ? [{ name: t('trust.crossCertifiedBy'), value: formatList(crossCertifiers) }]
              : []),
          ]}
        />
        <Stack gap="xs">
          <Button size="xs" onClick={onOpen}>
            {isAuthority ? t('trust.openAuthority') : t('trust.openCertificate')}
          </Button>
          {isAuthority && node.key === 'here' && (
            <Button
              size="xs"
              variant="default"
              onClick={() => go({ screen: 'create-subordinate', issuer: node.id })}
            >
              {t('authority.createSubordinate')}
            </Button>
          )}
          <Button
            size="xs"
            variant="default"
            aria-pressed={isPathShown}
            onClick={() => onShowPath(!isPathShown)}
          >
            {isPathShown ? t('trust.showAll') : t('trust.showPath')}
          </Button>
        </Stack>
      </Stack>
    </Panel>
  )
}
