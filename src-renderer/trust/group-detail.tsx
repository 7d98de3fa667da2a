// A group of end entities beside the tree: how many are in which state, each of which opens as a list.

import { Button, Stack, Text, UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type CertificateState, certificateState } from '../../src-main/contract/certificate.ts'
import { StateTag } from '../certificate/state-tag.tsx'
import { formatCount } from '../instant.ts'
import { useGo } from '../route.tsx'
import { Panel } from '../ui/panel.tsx'
import type { GroupItem } from './tree-item.ts'
import classes from './trust-screen.module.css'

export function GroupDetail({ parent, group }: GroupItem) {
  const { t } = useTranslation()
  const go = useGo()
  const open = (state?: CertificateState) =>
    go({ screen: 'certificates', ...(parent !== null && { issuer: parent }), ...(state && { state }) })
  const present = certificateState.options.filter((state) => (group.states[state] ?? 0) > 0)
  return (
    <Panel title={t('trust.group', { count: group.count, number: formatCount(group.count) })}>
      <Stack gap="md">
        <Text size="sm">{parent === null ? t('trust.groupOfStrangers') : t('trust.groupHint')}</Text>
        <Stack gap={4}>
          {present.map((state) => (
            <UnstyledButton key={state} className={classes.count} onClick={() => open(state)}>
              <StateTag state={state} />
              <span className="rk-numbers">{formatCount(group.states[state] ?? 0)}</span>
            </UnstyledButton>
          ))}
        </Stack>
        <Button onClick={() => open()}>{t('trust.openList')}</Button>
      </Stack>
    </Panel>
  )
}
