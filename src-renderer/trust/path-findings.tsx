// What was found on a path, the most telling first: about which certificate, and the values that were compared.

import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ExplainedPath, PathFinding } from '../../src-main/contract/path.ts'
import { Findings } from '../certificate/findings.tsx'
import { formatList } from '../language/locale.ts'
import classes from './path-report.module.css'

export function PathFindings({ path: { certificates, findings, policies } }: { path: ExplainedPath }) {
  const { t } = useTranslation()
  const titleOf = ({ certificate }: PathFinding) =>
    (certificate === null ? undefined : certificates[certificate]?.title) ?? t('path.ofWhole')
  return (
    <Stack gap="sm">
      {findings.length === 0 && <Text size="sm">{t('path.noFindings')}</Text>}
      {findings.map((finding) => (
        <div key={`${finding.certificate}/${finding.code}/${finding.message}`} className={classes.finding}>
          <Text size="sm" fw={600}>
            {titleOf(finding)}
          </Text>
          <Findings findings={[finding]} />
          <Compared values={finding.compared ?? {}} />
        </div>
      ))}
      {policies.length > 0 && (
        <Text size="sm">
          {t('path.policies')}: {formatList(policies)}
        </Text>
      )}
    </Stack>
  )
}

function Compared({ values }: { values: Readonly<Record<string, string>> }) {
  const { t } = useTranslation()
  const entries = Object.entries(values)
  if (entries.length === 0) return null
  return (
    <dl className={classes.compared} aria-label={t('path.compared')}>
      {entries.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value || '∅'}</dd>
        </div>
      ))}
    </dl>
  )
}
