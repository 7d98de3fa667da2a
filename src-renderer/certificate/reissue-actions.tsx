// Issuing a certificate of the keep anew: for its key, or for the key of a request that is picked.

import { Button, Checkbox, Menu, Text } from '@mantine/core'
import { IconChevronDown, IconRefresh } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CertificateDetail } from '../../src-main/contract/certificate.ts'
import type { NamedFile } from '../../src-main/contract/values.ts'
import { DaysField } from '../authority/days-field.tsx'
import { CommandLine } from '../command/command-line.tsx'
import { DangerousForm } from '../danger/dangerous-form.tsx'
import { ErrorNotice } from '../error/error-notice.tsx'
import { FileDrop } from '../file/file-drop.tsx'
import { useGo } from '../route.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Form } from '../ui/form.tsx'
import { useAct } from '../use-procedure.ts'
import { Comparison } from './comparison.tsx'

type Reissue = 'renew' | 'rekey' | 'compare'

export function ReissueActions({ certificate }: { certificate: CertificateDetail }) {
  const { t } = useTranslation()
  const [act, setAct] = useState<Reissue | null>(null)
  const close = () => setAct(null)
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            variant="default"
            leftSection={<IconRefresh size={16} aria-hidden />}
            rightSection={<IconChevronDown size={14} aria-hidden />}
          >
            {t('certificate.acts')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {actsOf(certificate).map((each) => (
            <Menu.Item key={each} onClick={() => setAct(each)}>
              {t(`certificate.act.${each}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Dialog
        title={act ? t(`certificate.actTitle.${act}`, { title: certificate.title }) : ''}
        opened={act !== null}
        onClose={close}
      >
        {act === 'renew' && <Renew certificate={certificate} onDone={close} />}
        {act === 'rekey' && <Rekey certificate={certificate} onDone={close} />}
        {act === 'compare' && <Comparison certificate={certificate} />}
      </Dialog>
    </>
  )
}

/** Authorities are renewed on their own page; what others issued is renewed by them. */
function actsOf({ issuedAt, issuerAuthority, authority, revocation }: CertificateDetail): readonly Reissue[] {
  const isOurs = issuedAt !== null && issuerAuthority !== null && authority === null
  if (!isOurs) return ['compare']
  return revocation ? ['rekey', 'compare'] : ['renew', 'rekey', 'compare']
}

interface ReissueProps {
  readonly certificate: CertificateDetail
  onDone(): void
}

function Renew({ certificate, onDone }: ReissueProps) {
  const { t } = useTranslation()
  const go = useGo()
  const [days, setDays] = useState<number | null>(null)
  const renew = useAct('certificate.renew')
  const submit = async () => {
    const renewed = await renew.run({ sha256: certificate.sha256, ...(days !== null && { days }) })
    if (!renewed) return
    onDone()
    go({ screen: 'certificate', sha256: renewed.certificate.sha256 })
  }
  return (
    <Form
      label={t('certificate.act.renew')}
      submit={t('certificate.renewSubmit')}
      sentence={t('certificate.renewSentence')}
      isRunning={renew.isRunning}
      command={
        <CommandLine
          procedure="certificate.renew"
          draft={{ sha256: certificate.sha256, ...(days !== null && { days }) }}
        />
      }
      failure={<ErrorNotice error={renew.error} />}
      onSubmit={submit}
    >
      <DaysField value={days} onChange={setDays} />
    </Form>
  )
}

function Rekey({ certificate, onDone }: ReissueProps) {
  const { t } = useTranslation()
  const go = useGo()
  const [file, setFile] = useState<NamedFile | null>(null)
  const [supersede, setSupersede] = useState(certificate.revocation === null)
  const rekey = useAct('certificate.rekey')
  const draft = { sha256: certificate.sha256, request: file?.content ?? '', supersede }
  const submit = async () => {
    if (!file) return
    const rekeyed = await rekey.run({ ...draft, request: file.content })
    if (!rekeyed) return
    onDone()
    go({ screen: 'certificate', sha256: rekeyed.certificate.sha256 })
  }
  return (
    <DangerousForm
      procedure="certificate.rekey"
      draft={draft}
      thing={supersede ? certificate.title : null}
      label={t('certificate.act.rekey')}
      submit={t('certificate.rekeySubmit')}
      sentence={t('certificate.rekeySentence')}
      isRunning={rekey.isRunning}
      disabled={file === null}
      failure={<ErrorNotice error={rekey.error} />}
      onSubmit={submit}
    >
      <FileDrop
        title={t('certificate.newRequest')}
        hint={t('certificate.newRequestHint')}
        extensions={['csr', 'req', 'p10', 'pem', 'der']}
        onFiles={([first]) => setFile(first ?? null)}
      />
      {file && <Text size="sm">{file.name}</Text>}
      {certificate.revocation === null && (
        <Checkbox
          label={t('certificate.supersede')}
          checked={supersede}
          onChange={(event) => setSupersede(event.currentTarget.checked)}
        />
      )}
    </DangerousForm>
  )
}
