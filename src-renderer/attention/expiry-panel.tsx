// When certificates end over the next two years: a chart, the same numbers as a table, and the authorities that end.
// The chart's library is loaded when it is first looked at.

import { Button, Group, SegmentedControl, Skeleton, Stack, Text, VisuallyHidden } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconBuildingCastle } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../src-main/contract/contract.ts'
import { Loaded } from '../error/loaded.tsx'
import { formatCount, formatDay } from '../instant.ts'
import { useGo } from '../route.tsx'
import { Panel } from '../ui/panel.tsx'
import { useKeptProcedure } from '../use-procedure.ts'
import classes from './attention.module.css'
import { type By, fullestOf, type StackedBy, searchOf, stacks, sum, totalsOf } from './expiry-series.ts'
import { ExpiryTable } from './expiry-table.tsx'
import { usePeriodWords } from './use-period-words.ts'

const ExpiryChart = lazy(() => import('./expiry-chart.tsx'))

const bys = ['month', 'week'] as const
/** Two years. */
const periodsOf: Readonly<Record<By, number>> = { month: 24, week: 104 }

export function ExpiryPanel() {
  const { t } = useTranslation()
  const [by, setBy] = useState<By>('month')
  const [stack, setStack] = useState<StackedBy>('issuer')
  const expiry = useKeptProcedure('status.expiry', { by, periods: periodsOf[by] })
  const choices = (
    <>
      <Choice<StackedBy>
        label={t('expiry.stack')}
        options={stacks}
        wordsOf={(value) => t(`expiry.stack.${value}`)}
        value={stack}
        onChange={setStack}
      />
      <Choice<By>
        label={t('expiry.by')}
        options={bys}
        wordsOf={(value) => t(`expiry.by.${value}`)}
        value={by}
        onChange={setBy}
      />
    </>
  )
  return (
    <Panel title={t('expiry.title')} actions={choices}>
      <Loaded from={expiry}>{(found) => <Expiry expiry={found} by={by} stack={stack} />}</Loaded>
    </Panel>
  )
}

interface ChoiceProps<Value extends string> {
  readonly label: string
  readonly options: readonly Value[]
  readonly value: Value
  wordsOf(value: Value): string
  onChange(value: Value): void
}

function Choice<Value extends string>({ label, options, value, wordsOf, onChange }: ChoiceProps<Value>) {
  return (
    <SegmentedControl<Value>
      size="xs"
      aria-label={label}
      data={options.map((option) => ({ value: option, label: wordsOf(option) }))}
      value={value}
      onChange={onChange}
    />
  )
}

interface SummaryProps {
  readonly expiry: Output<'status.expiry'>
  readonly by: By
}

interface ExpiryProps extends SummaryProps {
  readonly stack: StackedBy
}

function Expiry({ expiry, by, stack }: ExpiryProps) {
  const { t } = useTranslation()
  const go = useGo()
  const [isOpen, numbers] = useDisclosure()
  if (expiry.series.length === 0) return <Text size="sm">{t('expiry.none')}</Text>
  const open = (at: number) => {
    const period = expiry.periods[at]
    if (period) go({ screen: 'certificates', text: searchOf(period, by) })
  }
  return (
    <Stack gap="sm">
      <Text size="sm">
        <Summary expiry={expiry} by={by} /> {t('expiry.hint')}
      </Text>
      {/* Drawn for the eye; the table says the same. */}
      <div className={classes.chart} aria-hidden>
        <Suspense fallback={<Skeleton h={260} />}>
          <ExpiryChart expiry={expiry} by={by} stack={stack} onOpen={open} />
        </Suspense>
      </div>
      <EndingAuthorities expiry={expiry} />
      <Group justify="space-between">
        <Text size="sm" c="dimmed">
          {t('expiry.counted')}
        </Text>
        <Button size="xs" variant="default" aria-expanded={isOpen} onClick={numbers.toggle}>
          {isOpen ? t('expiry.hideNumbers') : t('expiry.numbers')}
        </Button>
      </Group>
      {isOpen ? (
        <div className={classes.scroll}>
          <ExpiryTable expiry={expiry} by={by} stack={stack} onOpen={open} />
        </div>
      ) : (
        <VisuallyHidden>
          <ExpiryTable expiry={expiry} by={by} stack={stack} />
        </VisuallyHidden>
      )}
    </Stack>
  )
}

function Summary({ expiry, by }: SummaryProps) {
  const { t } = useTranslation()
  const words = usePeriodWords(by)
  const totals = totalsOf(expiry)
  const at = fullestOf(totals)
  const period = expiry.periods[at]
  return t('expiry.summary', {
    count: sum(totals),
    number: formatCount(sum(totals)),
    period: period ? words(period) : '',
    most: formatCount(totals[at] ?? 0),
  })
}

function EndingAuthorities({ expiry }: { expiry: Output<'status.expiry'> }) {
  const { t } = useTranslation()
  const ending = expiry.periods.flatMap(({ authorities }) => authorities)
  if (ending.length === 0) return null
  return (
    <ul className={classes.ends} aria-label={t('expiry.authorities')}>
      <li aria-hidden>{t('expiry.authorities')}</li>
      {ending.map(({ title, sha256, notAfter }) => (
        <li key={sha256} className={classes.end}>
          <IconBuildingCastle size={14} aria-hidden />
          {t('expiry.authorityEnds', { title, when: formatDay(notAfter) })}
        </li>
      ))}
    </ul>
  )
}
