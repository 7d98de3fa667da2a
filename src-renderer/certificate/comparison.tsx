// A certificate held against another one, from a file or of the keep, field by field.

import { Stack, Text } from '@mantine/core'
import { IconCircleCheck, IconEqual, IconEqualNot } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ComparedField } from '../../src-main/contract/certificate-acts.ts'
import type { Output } from '../../src-main/contract/contract.ts'
import type { NamedFile } from '../../src-main/contract/values.ts'
import { ErrorNotice } from '../error/error-notice.tsx'
import { Loaded } from '../error/loaded.tsx'
import { FileDrop } from '../file/file-drop.tsx'
import { Tag } from '../ui/tag.tsx'
import { useAct, useProcedure } from '../use-procedure.ts'
import classes from './certificate.module.css'

const looks = {
  same: { icon: IconCircleCheck, tone: 'good' },
  equivalent: { icon: IconEqual, tone: 'info' },
  different: { icon: IconEqualNot, tone: 'warning' },
} as const

export function Comparison({ sha256 }: { sha256: string }) {
  const { t } = useTranslation()
  const [compared, setCompared] = useState<Output<'certificate.compare'> | null>(null)
  const compare = useAct('certificate.compare')
  const take = async ([file]: readonly NamedFile[]) => {
    if (file) setCompared((await compare.run({ sha256, other: file.content })) ?? null)
  }
  return (
    <Stack gap="md">
      <FileDrop
        title={t('certificate.other')}
        hint={t('certificate.fileHint')}
        extensions={['pem', 'crt', 'cer', 'der']}
        onFiles={take}
      />
      <ErrorNotice error={compare.error} />
      {compared && <ComparedFields fields={compared.fields} />}
    </Stack>
  )
}

/** Two of the keep. */
export function KeptComparison(pair: { sha256: string; otherSha256: string }) {
  const compared = useProcedure('certificate.compare', pair)
  return <Loaded from={compared}>{({ fields }) => <ComparedFields fields={fields} />}</Loaded>
}

function ComparedFields({ fields }: { fields: readonly ComparedField[] }) {
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
        {fields.map(({ field, first, second, verdict }) => (
          <tr key={field}>
            <th scope="row">
              <Text size="sm">{field}</Text>
              <Tag {...looks[verdict]}>{t(`certificate.verdict.${verdict}`)}</Tag>
            </th>
            <td>{first ?? '—'}</td>
            <td>{verdict === 'same' ? '' : (second ?? '—')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
