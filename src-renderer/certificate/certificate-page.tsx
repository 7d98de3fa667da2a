// A certificate of the keep: in words first, then its bytes; saved, revoked, released.

import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { LoadedPage } from '../error/loaded-page.tsx'
import { useGo } from '../route.tsx'
import { Page } from '../ui/page.tsx'
import { useProcedure } from '../use-procedure.ts'
import { CertificateExport } from './certificate-export.tsx'
import { CertificateWords } from './certificate-words.tsx'
import { ReissueActions } from './reissue-actions.tsx'
import { RevocationActions } from './revocation-actions.tsx'
import { StateTag } from './state-tag.tsx'

export function CertificatePage({ sha256 }: { sha256: string }) {
  const { t } = useTranslation()
  const go = useGo()
  const certificate = useProcedure('certificate.describe', { sha256 })
  return (
    <LoadedPage from={certificate}>
      {(detail) => (
        <Page
          title={detail.title}
          subtitle={t(`certificate.certifies.${detail.certifies}`)}
          marks={<StateTag state={detail.state} />}
          actions={
            <>
              <Button variant="default" onClick={() => go({ screen: 'path', sha256 })}>
                {t('path.checkThis')}
              </Button>
              <ReissueActions certificate={detail} />
              <RevocationActions certificate={detail} />
              <CertificateExport title={detail.title} sha256={detail.sha256} />
            </>
          }
        >
          <CertificateWords certificate={detail} />
        </Page>
      )}
    </LoadedPage>
  )
}
