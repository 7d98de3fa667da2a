// What was asked against what is granted, each line with its verdict by colour, icon and word.

import { Text } from '@mantine/core'
import {
  type Icon,
  IconArrowsExchange,
  IconBan,
  IconCircleCheck,
  IconMinus,
  IconPlus,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Difference } from '../../src-main/contract/certificate.ts'
import type { Said } from '../../src-main/contract/said.ts'
import { DistinguishedName } from '../certificate/distinguished-name.tsx'
import { saidText } from '../certificate/said-text.ts'
import { Tag, type Tone } from '../ui/tag.tsx'
import classes from './request.module.css'

const looks: { readonly [V in Difference['verdict']]: { readonly icon: Icon; readonly tone: Tone } } = {
  granted: { icon: IconCircleCheck, tone: 'good' },
  changed: { icon: IconArrowsExchange, tone: 'warning' },
  dropped: { icon: IconMinus, tone: 'warning' },
  added: { icon: IconPlus, tone: 'info' },
  refused: { icon: IconBan, tone: 'bad' },
}

export function Differences({ differences }: { differences: readonly Difference[] }) {
  const { t } = useTranslation()
  if (differences.length === 0) return <Text size="sm">{t('request.noDifferences')}</Text>
  return (
    <table className={classes.differences} aria-label={t('request.wouldGrant')}>
      <thead>
        <tr>
          <th scope="col">{t('request.what')}</th>
          <th scope="col">{t('request.verdict')}</th>
          <th scope="col">{t('request.asked')}</th>
          <th scope="col">{t('request.granted')}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map((difference) => (
          <Line
            key={`${difference.what}/${difference.asked}/${difference.granted}`}
            difference={difference}
          />
        ))}
      </tbody>
    </table>
  )
}

function Line({ difference }: { difference: Difference }) {
  const { t } = useTranslation()
  const { what, verdict, said } = difference
  return (
    <tr>
      <td>{what}</td>
      <td>
        <Tag {...looks[verdict]}>{t(`request.verdict.${verdict}`)}</Tag>
      </td>
      <td>
        <Side lines={said.asked} />
      </td>
      <td>
        <Side lines={said.granted} />
        <div className={classes.reason}>{saidText(said.reason, t)}</div>
      </td>
    </tr>
  )
}

function Side({ lines }: { lines: readonly Said[] | null }) {
  const { t } = useTranslation()
  if (lines === null) return '—'
  return <DistinguishedName>{lines.map((line) => saidText(line, t)).join('; ')}</DistinguishedName>
}
