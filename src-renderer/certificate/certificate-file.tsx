// A certificate from anywhere: looked at without being taken in, and certified anew (re-signed) where it is wanted.

import { Button, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CertificateDetail } from '../../src-main/contract/certificate.ts'
import type { NamedFile } from '../../src-main/contract/values.ts'
import { ErrorNotice } from '../error/error-notice.tsx'
import { FileDrop } from '../file/file-drop.tsx'
import { useGo } from '../route.tsx'
import { Page } from '../ui/page.tsx'
import { useAct } from '../use-procedure.ts'
import { CertificateWords } from './certificate-words.tsx'
import { Resign } from './resign.tsx'
import { TakeIn } from './take-in.tsx'

export function CertificateFile() {
  const { t } = useTranslation()
  const go = useGo()
  const [seen, setSeen] = useState<CertificateDetail | null>(null)
  const describe = useAct('certificate.describe')
  const take = async ([file]: readonly NamedFile[]) => {
    if (file) setSeen((await describe.run({ certificate: file.content })) ?? null)
  }
  return (
    <Page
      title={t('certificate.lookAtFile')}
      subtitle={t('certificate.lookAtFileHint')}
      actions={
        <Button variant="default" onClick={() => go({ screen: 'asn1' })}>
          {t('bytes.open')}
        </Button>
      }
    >
      <FileDrop
        title={t('certificate.file')}
        hint={t('certificate.fileHint')}
        extensions={['pem', 'crt', 'cer', 'der']}
        onFiles={take}
      />
      <ErrorNotice error={describe.error} />
      {seen && (
        <Stack gap="md" key={seen.sha256}>
          <Resign certificate={seen} />
          <TakeIn certificate={seen} />
          <CertificateWords certificate={seen} />
        </Stack>
      )}
    </Page>
  )
}
