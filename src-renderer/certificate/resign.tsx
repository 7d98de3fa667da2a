// Certifying the key of a self-signed certificate, which serves as its own request (what `gem cert --sign` does).

import { useTranslation } from 'react-i18next'
import type { CertificateDetail } from '../../src-main/contract/certificate.ts'
import { GrantFields } from '../authority/grant-fields.tsx'
import { useGrant } from '../authority/use-grant.ts'
import { CommandLine } from '../command/command-line.tsx'
import { ErrorNotice } from '../error/error-notice.tsx'
import { TermMark } from '../help/term.tsx'
import { useGo } from '../route.tsx'
import { Form } from '../ui/form.tsx'
import { Panel } from '../ui/panel.tsx'
import { useAct } from '../use-procedure.ts'

export function Resign({ certificate }: { certificate: CertificateDetail }) {
  const { t } = useTranslation()
  const go = useGo()
  const grant = useGrant()
  const resign = useAct('certificate.resign')
  if (certificate.subject !== certificate.issuer) return null

  const submit = async () => {
    if (!grant.choice) return
    const issued = await resign.run({ ...grant.choice, certificate: certificate.pem })
    if (issued) go({ screen: 'certificate', sha256: issued.certificate.sha256 })
  }
  return (
    <Panel mark={<TermMark name="resign" />} title={t('certificate.resign')}>
      <Form
        label={t('certificate.resign')}
        submit={t('certificate.resignSubmit')}
        sentence={t('certificate.resignSentence', {
          issuer: grant.issuer?.title ?? '…',
          title: certificate.title,
        })}
        isRunning={resign.isRunning}
        command={
          <CommandLine
            procedure="certificate.resign"
            draft={{ ...grant.choice, certificate: certificate.pem }}
          />
        }
        disabled={!grant.choice}
        failure={<ErrorNotice error={resign.error} />}
        onSubmit={submit}
      >
        <GrantFields grant={grant} />
      </Form>
    </Panel>
  )
}
