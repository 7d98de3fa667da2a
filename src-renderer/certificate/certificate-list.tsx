// All certificates of the keep.

import { Button } from '@mantine/core'
import { IconFileSearch } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { CertificateState } from '../../src-main/contract/certificate.ts'
import { useGo } from '../route.tsx'
import { Page } from '../ui/page.tsx'
import { FilteredCertificates } from './issued-certificates.tsx'

/** Begins with the certificates of an issuer, in a state, or that a search finds, where one is named. */
export function CertificateList(start: {
  issuer: string | null
  state: CertificateState | null
  text: string
}) {
  const { t } = useTranslation()
  const go = useGo()
  return (
    <Page
      title={t('certificate.list')}
      subtitle={t('certificate.listHint')}
      actions={
        <Button
          variant="default"
          leftSection={<IconFileSearch size={16} aria-hidden />}
          onClick={() => go({ screen: 'certificate-file' })}
        >
          {t('certificate.lookAtFile')}
        </Button>
      }
      fills
    >
      <FilteredCertificates start={start} mayChooseIssuer />
    </Page>
  )
}
