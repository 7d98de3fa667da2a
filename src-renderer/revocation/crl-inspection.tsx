// Reading a revocation list from anywhere: dropped or picked, shown in words.

import { Stack } from '@mantine/core'
import { IconBan, IconCircleCheck, IconHelpCircle } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../src-main/contract/contract.ts'
import type { NamedFile } from '../../src-main/contract/values.ts'
import { TextAndBytes } from '../asn1/text-and-bytes.tsx'
import { ErrorNotice } from '../error/error-notice.tsx'
import { FileDrop } from '../file/file-drop.tsx'
import { formatInstant } from '../instant.ts'
import { FieldList } from '../ui/field-list.tsx'
import { Panel } from '../ui/panel.tsx'
import { Tag } from '../ui/tag.tsx'
import { useAct } from '../use-procedure.ts'

interface Seen {
  readonly crl: Output<'crl.inspect'>
  /** As it was read. */
  readonly file: string
}

export function CrlInspection() {
  const { t } = useTranslation()
  const [seen, setSeen] = useState<Seen | null>(null)
  const inspect = useAct('crl.inspect')
  const take = async ([file]: readonly NamedFile[]) => {
    if (!file) return
    const crl = await inspect.run({ crl: file.content })
    setSeen(crl ? { crl, file: file.content } : null)
  }
  return (
    <Stack gap="md">
      <FileDrop
        title={t('crl.file')}
        hint={t('crl.fileHint')}
        extensions={['crl', 'pem', 'der']}
        onFiles={take}
      />
      <ErrorNotice error={inspect.error} />
      {seen && <CrlWords {...seen} />}
    </Stack>
  )
}

function CrlWords({ crl, file }: Seen) {
  const { t } = useTranslation()
  return (
    <Panel title={t('crl.oneOf', { title: crl.issuer })}>
      <Stack gap="md">
        <FieldList
          fields={[
            { name: t('crl.number'), value: crl.crlNumber ?? t('ui.none') },
            { name: t('crl.thisUpdate'), value: formatInstant(crl.thisUpdate) },
            {
              name: t('crl.nextUpdate'),
              value: crl.nextUpdate === null ? t('ui.none') : formatInstant(crl.nextUpdate),
            },
            { name: t('crl.entries'), value: crl.entries },
            { name: t('certificate.signatureAlgorithm'), value: crl.signatureAlgorithm },
            { name: t('crl.signature'), value: <SignatureTag valid={crl.signatureValid} /> },
          ]}
        />
        <TextAndBytes text={crl.text} file={file} />
      </Stack>
    </Panel>
  )
}

function SignatureTag({ valid }: { valid: boolean | null }) {
  const { t } = useTranslation()
  if (valid === null) {
    return (
      <Tag icon={IconHelpCircle} tone="quiet">
        {t('crl.signatureUnchecked')}
      </Tag>
    )
  }
  return (
    <Tag icon={valid ? IconCircleCheck : IconBan} tone={valid ? 'good' : 'bad'}>
      {t(valid ? 'crl.signatureValid' : 'crl.signatureWrong')}
    </Tag>
  )
}
