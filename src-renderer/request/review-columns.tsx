// The columns of requests that are looked through together, and the mark of what may become of each.

import { IconAlertTriangle, IconBan, IconCircleCheck } from '@tabler/icons-react'
import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReviewedRequest } from '../../src-main/contract/request-batch.ts'
import { findingSentence } from '../certificate/finding-sentence.ts'
import { formatDay } from '../instant.ts'
import { errorWords } from '../messages.ts'
import type { Column } from '../ui/data-table.tsx'
import { Tag } from '../ui/tag.tsx'

type Verdict = ReviewedRequest['verdict']

const looks = {
  ready: { icon: IconCircleCheck, tone: 'good' },
  doubtful: { icon: IconAlertTriangle, tone: 'warning' },
  refused: { icon: IconBan, tone: 'bad' },
} as const satisfies { readonly [V in Verdict]: object }

export function VerdictTag({ verdict, children }: { verdict: Verdict; children: string }) {
  return <Tag {...looks[verdict]}>{children}</Tag>
}

const order: readonly Verdict[] = ['ready', 'doubtful', 'refused']

export function useReviewColumns(): readonly Column<ReviewedRequest>[] {
  const { t } = useTranslation()
  return useMemo(
    () => [
      {
        id: 'subject',
        header: t('certificate.subject'),
        cell: (each) => <span title={subjectOf(each)}>{subjectOf(each)}</span>,
        sortBy: subjectOf,
      },
      {
        id: 'notAfter',
        header: t('certificate.notAfter'),
        cell: ({ grant }) => (grant ? formatDay(grant.notAfter) : '—'),
        sortBy: ({ grant }) => grant?.notAfter ?? '',
        width: '128px',
      },
      {
        id: 'verdict',
        header: t('request.verdict'),
        cell: ({ verdict }) => <VerdictTag verdict={verdict}>{t(`approve.verdict.${verdict}`)}</VerdictTag>,
        sortBy: ({ verdict }) => order.indexOf(verdict),
        width: '136px',
      },
      {
        id: 'against',
        header: t('approve.against'),
        cell: (each) => <span title={againstWords(each, t)}>{againstWords(each, t)}</span>,
      },
    ],
    [t],
  )
}

function subjectOf({ grant, request }: ReviewedRequest): string {
  return grant?.subject ?? request.subject
}

/** The weightiest reason in words, and how many more there are. */
function againstWords({ error, findings }: ReviewedRequest, t: TFunction): string {
  const noted = findings.filter(({ severity }) => severity !== 'info')
  const refusal = error && error.code !== 'certificate.lint-failed' ? [errorWords(error.code).what] : []
  const [first, ...more] = [...refusal, ...noted.map((each) => findingSentence(each, t) ?? each.message)]
  if (first === undefined) return t('approve.nothingAgainst')
  return more.length === 0 ? first : t('approve.more', { first, count: more.length })
}
