// Taking a certificate from a file into the keep: as it is, or a CA's as an authority under a short name.

import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CertificateDetail } from '../../src-main/contract/certificate.ts'
import { authorityName } from '../../src-main/contract/values.ts'
import { suggestName } from '../authority/subject.ts'
import { CommandLine } from '../command/command-line.tsx'
import { ErrorNotice } from '../error/error-notice.tsx'
import { useGo } from '../route.tsx'
import { Form } from '../ui/form.tsx'
import { Panel } from '../ui/panel.tsx'
import { useAct } from '../use-procedure.ts'

export function TakeIn({ certificate }: { certificate: CertificateDetail }) {
  const { t } = useTranslation()
  return (
    <Panel title={t('certificate.takeIn')}>
      {certificate.certifies === 'endEntity' ? (
        <TakeInCertificate certificate={certificate} />
      ) : (
        <TakeInAuthority certificate={certificate} />
      )}
    </Panel>
  )
}

function TakeInCertificate({ certificate }: { certificate: CertificateDetail }) {
  const { t } = useTranslation()
  const go = useGo()
  const take = useAct('certificate.import')
  const submit = async () => {
    const taken = await take.run({ certificate: certificate.pem })
    if (taken) go({ screen: 'certificate', sha256: taken.certificate.sha256 })
  }
  return (
    <>
      <Button loading={take.isRunning} onClick={submit}>
        {t('certificate.takeInSubmit')}
      </Button>
      <ErrorNotice error={take.error} />
      <CommandLine procedure="certificate.import" draft={{ certificate: certificate.pem }} />
    </>
  )
}

function TakeInAuthority({ certificate }: { certificate: CertificateDetail }) {
  const { t } = useTranslation()
  const go = useGo()
  const [name, setName] = useState(suggestName(certificate.title))
  const take = useAct('authority.import')
  const isValid = authorityName.safeParse(name).success
  const submit = async () => {
    const taken = await take.run({ certificate: certificate.pem, name })
    if (taken) go({ screen: 'authority', id: taken.authority.id })
  }
  return (
    <Form
      label={t('certificate.takeIn')}
      submit={t('certificate.takeInSubmit')}
      sentence={t('certificate.takeInSentence')}
      isRunning={take.isRunning}
      command={<CommandLine procedure="authority.import" draft={{ certificate: certificate.pem, name }} />}
      disabled={!isValid}
      failure={<ErrorNotice error={take.error} />}
      onSubmit={submit}
    >
      <TextInput
        label={t('authority.name')}
        description={t('authority.nameHint')}
        error={name !== '' && !isValid ? t('authority.nameInvalid') : undefined}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        required
      />
    </Form>
  )
}
