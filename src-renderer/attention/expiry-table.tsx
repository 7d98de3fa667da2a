// When certificates end, as numbers: a row for each period in which any does.

import { Anchor } from '@mantine/core'
import { IconBuildingCastle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../src-main/contract/contract.ts'
import { formatCount } from '../instant.ts'
import classes from './attention.module.css'
import { type By, type StackedBy, seriesOf, totalsOf } from './expiry-series.ts'
import { usePeriodWords } from './use-period-words.ts'
import { useSeriesTitle } from './use-series-title.ts'

interface ExpiryTableProps {
  readonly expiry: Output<'status.expiry'>
  readonly by: By
  readonly stack: StackedBy
  /** Given, a period is a link to its certificates. */
  onOpen?(at: number): void
}

export function ExpiryTable({ expiry, by, stack, onOpen }: ExpiryTableProps) {
  const { t } = useTranslation()
  const words = usePeriodWords(by)
  const titleOf = useSeriesTitle(stack)
  const series = seriesOf(expiry, stack)
  const totals = totalsOf(expiry)
  return (
    <table className={classes.numbers} aria-label={t('expiry.title')}>
      <thead>
        <tr>
          <th scope="col">{t('expiry.period')}</th>
          {series.map((each) => (
            <th key={each.key} scope="col">
              {titleOf(each)}
            </th>
          ))}
          <th scope="col">{t('expiry.total')}</th>
        </tr>
      </thead>
      <tbody>
        {expiry.periods.map(
          (period, at) =>
            (totals[at] ?? 0) > 0 && (
              <tr key={period.from}>
                <th scope="row">
                  {onOpen ? (
                    <Anchor
                      component="button"
                      size="sm"
                      aria-label={t('expiry.open', { period: words(period) })}
                      onClick={() => onOpen(at)}
                    >
                      {words(period)}
                    </Anchor>
                  ) : (
                    words(period)
                  )}
                  {period.authorities.length > 0 && (
                    <>
                      {' '}
                      <IconBuildingCastle size={14} aria-label={t('expiry.authorities')} />
                    </>
                  )}
                </th>
                {series.map(({ key, counts }) => (
                  <td key={key}>{formatCount(counts[at] ?? 0)}</td>
                ))}
                <td>{formatCount(totals[at] ?? 0)}</td>
              </tr>
            ),
        )}
      </tbody>
    </table>
  )
}
