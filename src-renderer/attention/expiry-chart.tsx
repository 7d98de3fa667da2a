// The chart of when certificates end: a bar for each period, stacked by issuer, profile or key, authorities that end marked above it.
// Loaded by itself, with the library that draws it. A click on a period opens its certificates.

import '@mantine/charts/styles.css'
import { BarChart } from '@mantine/charts'
import type { Output } from '../../src-main/contract/contract.ts'
import { formatCount, formatMonth } from '../instant.ts'
import { type By, type StackedBy, seriesOf, totalsOf } from './expiry-series.ts'
import { usePeriodWords } from './use-period-words.ts'
import { useSeriesTitle } from './use-series-title.ts'

/** Told apart by their lightness, too: neighbours in a stack differ in it. */
const colors = ['pine.6', 'amber.4', 'blue.7', 'violet.3', 'gray.6'] as const

/** Over a period in which an authority ends; who it is stands below the chart. */
const mark = '▼'

/** Of the numbers beside the chart, in pixels. */
function widthOf(totals: readonly number[]): number {
  return Math.max(...totals) >= 10_000 ? 68 : 48
}

interface ExpiryChartProps {
  readonly expiry: Output<'status.expiry'>
  readonly by: By
  readonly stack: StackedBy
  onOpen(at: number): void
}

export default function ExpiryChart({ expiry, by, stack, onOpen }: ExpiryChartProps) {
  const words = usePeriodWords(by)
  const titleOf = useSeriesTitle(stack)
  const series = seriesOf(expiry, stack)
  const data = expiry.periods.map((period, at) => ({
    from: period.from,
    ...Object.fromEntries(series.map(({ key, counts }) => [key, counts[at] ?? 0])),
  }))
  const ending = expiry.periods.filter(({ authorities }) => authorities.length > 0)
  return (
    <BarChart
      h={260}
      data={data}
      dataKey="from"
      type="stacked"
      withLegend={series.length > 1 || stack !== 'issuer'}
      legendProps={{ verticalAlign: 'bottom' }}
      series={series.map((each, at) => ({
        name: each.key,
        label: titleOf(each),
        color: colors[at] ?? 'gray.6',
      }))}
      valueFormatter={formatCount}
      xAxisProps={{ tickFormatter: (from: string) => formatMonth(from), minTickGap: 24 }}
      yAxisProps={{ allowDecimals: false, width: widthOf(totalsOf(expiry)) }}
      tooltipProps={{
        // Until a bar is pointed at there is no label.
        labelFormatter: (from) => (typeof from === 'string' ? words({ from }) : ''),
      }}
      referenceLines={ending.map(({ from }) => ({
        x: from,
        color: 'red.5',
        label: mark,
        labelPosition: 'top' as const,
      }))}
      barChartProps={{ margin: { top: 20 } }}
      barProps={{ onClick: (_bar, at) => onOpen(at) }}
      accessibilityLayer={false}
    />
  )
}
