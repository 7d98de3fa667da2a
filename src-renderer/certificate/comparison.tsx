// A certificate held against another one field by field: an older or newer one of the keep for the same subject, any
// from a file, or the request that asked for it.

import { Checkbox, Select, Stack, Text } from '@mantine/core'
import { IconCircleCheck, IconEqual, IconEqualNot } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CertificateSummary } from '../../src-main/contract/certificate.ts'
import type { ComparedField } from '../../src-main/contract/certificate-acts.ts'
import type { Input, Output } from '../../src-main/contract/contract.ts'
import type { Said } from '../../src-main/contract/said.ts'
import type { NamedFile } from '../../src-main/contract/values.ts'
import { ErrorNotice } from '../error/error-notice.tsx'
import { Loaded } from '../error/loaded.tsx'
import { FileDrop } from '../file/file-drop.tsx'
import { formatDay } from '../instant.ts'
import { Tag } from '../ui/tag.tsx'
import { useAct, useProcedure } from '../use-procedure.ts'
import classes from './certificate.module.css'
import { DistinguishedName } from './distinguished-name.tsx'
import { saidText } from './said-text.ts'

const looks = {
  same: { icon: IconCircleCheck, tone: 'good' },
  equivalent: { icon: IconEqual, tone: 'info' },
  different: { icon: IconEqualNot, tone: 'warning' },
} as const

type Compared = CertificateSummary

export function Comparison({ certificate }: { certificate: Compared }) {
  const { t } = useTranslation()
  const [compared, setCompared] = useState<Output<'certificate.compare'> | null>(null)
  const compare = useAct('certificate.compare')
  const run = async (other: Pick<Input<'certificate.compare'>, 'other' | 'otherSha256'>) =>
    setCompared((await compare.run({ sha256: certificate.sha256, ...other })) ?? null)
  const take = async ([file]: readonly NamedFile[]) => {
    if (file) await run({ other: file.content })
  }
  return (
    <Stack gap="md">
      <OthersOfSubject certificate={certificate} onChoose={(otherSha256) => run({ otherSha256 })} />
      <FileDrop
        title={t('certificate.otherFile')}
        hint={t('certificate.fileHint')}
        extensions={['pem', 'crt', 'cer', 'der', 'csr', 'p10']}
        onFiles={take}
      />
      <ErrorNotice error={compare.error} />
      {compared && <ComparedFields {...compared} />}
    </Stack>
  )
}

interface OthersProps {
  readonly certificate: Compared
  onChoose(sha256: string): void
}

/** So many of a subject are offered, the newest first. */
const mostOffered = 50

/** Those of the keep for the same subject: what it was before a renewal, or after. */
function OthersOfSubject({ certificate, onChoose }: OthersProps) {
  const { t } = useTranslation()
  const { data } = useProcedure('certificate.list', { text: certificate.title, limit: mostOffered })
  const others = (data?.certificates ?? []).filter(
    ({ sha256, subject }) => sha256 !== certificate.sha256 && subject === certificate.subject,
  )
  if (others.length === 0) return null
  return (
    <Select
      label={t('certificate.otherHere')}
      description={t('certificate.otherHereHint')}
      placeholder={t('certificate.otherChoose')}
      data={others.map(({ sha256, serialNumber, notBefore, notAfter }) => ({
        value: sha256,
        label: t('certificate.otherLabel', {
          from: formatDay(notBefore),
          to: formatDay(notAfter),
          serial: serialNumber.slice(0, 8),
        }),
      }))}
      onChange={(sha256) => sha256 !== null && onChoose(sha256)}
    />
  )
}

/** Two of the keep. */
export function KeptComparison(pair: { sha256: string; otherSha256: string }) {
  const compared = useProcedure('certificate.compare', pair)
  return <Loaded from={compared}>{(found) => <ComparedFields {...found} />}</Loaded>
}

function ComparedFields({ same, fields }: Output<'certificate.compare'>) {
  const { t } = useTranslation()
  const [isShort, setShort] = useState(false)
  const differing = fields.filter(({ verdict }) => verdict !== 'same')
  return (
    <Stack gap="sm">
      <Text size="sm" role="status">
        {same
          ? t('certificate.comparedSame')
          : t('certificate.comparedCount', { count: differing.length, total: fields.length })}
      </Text>
      <Checkbox
        label={t('certificate.onlyDifferences')}
        checked={isShort}
        onChange={(event) => setShort(event.currentTarget.checked)}
      />
      <FieldTable fields={isShort ? differing : fields} />
    </Stack>
  )
}

function FieldTable({ fields }: { fields: readonly ComparedField[] }) {
  const { t } = useTranslation()
  return (
    <table className={classes.compared} aria-label={t('certificate.act.compare')}>
      <thead>
        <tr>
          <th scope="col">{t('certificate.field')}</th>
          <th scope="col">{t('certificate.thisOne')}</th>
          <th scope="col">{t('certificate.other')}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ field, first, second, verdict, said }) => (
          <tr key={field}>
            <th scope="row">
              <Text size="sm">{field}</Text>
              <Tag {...looks[verdict]}>{t(`certificate.verdict.${verdict}`)}</Tag>
            </th>
            <td>
              <Side text={first} lines={said?.first} />
            </td>
            <td>{verdict !== 'same' && <Side text={second} lines={said?.second} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface SideProps {
  readonly text: string | null
  /** In place of the text, where it has words. */
  readonly lines: readonly Said[] | null | undefined
}

function Side({ text, lines }: SideProps) {
  const { t } = useTranslation()
  const shown = lines?.map((line) => saidText(line, t)).join('; ') ?? text
  return <DistinguishedName>{shown ?? '—'}</DistinguishedName>
}
