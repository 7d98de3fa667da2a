// What the request itself says; its signature has been verified, or it would not be in the inbox.

import { useTranslation } from 'react-i18next'
import type { RequestInspection } from '../../src-main/contract/request.ts'
import { CertificateBytes } from '../certificate/certificate-bytes.tsx'
import { DistinguishedName } from '../certificate/distinguished-name.tsx'
import { ExtensionList } from '../certificate/extension-list.tsx'
import { keyWords } from '../certificate/key-words.ts'
import { TermMark } from '../help/term.tsx'
import { CopyButton } from '../ui/copy-button.tsx'
import { FieldList } from '../ui/field-list.tsx'
import { Panel } from '../ui/panel.tsx'
import classes from './request.module.css'

export function Asked({ request }: { request: RequestInspection }) {
  const { t } = useTranslation()
  return (
    <>
      <div className={classes.columns}>
        <Panel mark={<TermMark name="pkcs10" />} title={t('request.theRequest')}>
          <FieldList
            fields={[
              {
                name: t('certificate.subject'),
                value: <DistinguishedName>{request.subject}</DistinguishedName>,
              },
              { name: t('certificate.keyAlgorithm'), value: keyWords(request.keyAlgorithm) },
              {
                name: t('certificate.keyFingerprint'),
                value: request.subjectPublicKeySha256,
                code: true,
                action: <CopyButton value={request.subjectPublicKeySha256} label={t('ui.copy')} />,
              },
              {
                name: t('certificate.signatureAlgorithm'),
                value: t('request.proved', { algorithm: request.signatureAlgorithm }),
              },
            ]}
          />
        </Panel>
        <Panel mark={<TermMark name="extension" />} title={t('request.askedExtensions')}>
          <ExtensionList extensions={request.extensions} />
        </Panel>
      </div>
      <CertificateBytes pem={request.pem} text={request.text} />
    </>
  )
}
