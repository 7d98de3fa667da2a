// What needs attention, a row each: how it presses, one sentence, one button to where it is put right.

import { Button } from '@mantine/core'
import { type Icon, IconAlertTriangle, IconClockExclamation, IconInfoCircle } from '@tabler/icons-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { AttentionFinding } from '../../src-main/contract/attention.ts'
import { useGo } from '../route.tsx'
import { Tag, type Tone } from '../ui/tag.tsx'
import classes from './attention.module.css'
import { routeOfFinding } from './finding-route.ts'
import { findingWords } from './finding-words.ts'

const looks: Readonly<Record<AttentionFinding['severity'], { readonly icon: Icon; readonly tone: Tone }>> = {
  error: { icon: IconAlertTriangle, tone: 'bad' },
  warning: { icon: IconClockExclamation, tone: 'warning' },
  info: { icon: IconInfoCircle, tone: 'info' },
}

export function FindingList({ findings }: { findings: readonly AttentionFinding[] }) {
  const { t } = useTranslation()
  return (
    <ul className={classes.findings} aria-label={t('attention.list')}>
      {findings.map((finding) => (
        <Finding key={keyOf(finding)} finding={finding} />
      ))}
    </ul>
  )
}

function keyOf({ code, authority, certificate, subject, detail }: AttentionFinding): string {
  return [code, authority, certificate, subject, detail].join(' ')
}

function Finding({ finding }: { finding: AttentionFinding }) {
  const { t } = useTranslation()
  const go = useGo()
  const sentence = useId()
  const { severity, act } = finding
  return (
    <li className={classes.finding}>
      <span className={classes.severity}>
        <Tag {...looks[severity]}>{t(`attention.severity.${severity}`)}</Tag>
      </span>
      <span className={classes.sentence} id={sentence}>
        {findingWords(t, finding)}
      </span>
      <Button
        size="xs"
        variant="default"
        className={classes.act ?? ''}
        aria-describedby={sentence}
        onClick={() => go(routeOfFinding(finding))}
      >
        {t(`attention.do.${act}`)}
      </Button>
    </li>
  )
}
