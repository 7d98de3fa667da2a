// What may be done against a certificate of the keep: revoke it, or release its hold.

import { Button, Text } from '@mantine/core'
import { IconBan, IconPlayerPlay } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CertificateDetail } from '../../src-main/contract/certificate.ts'
import { CommandLine } from '../command/command-line.tsx'
import { ErrorNotice } from '../error/error-notice.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Form } from '../ui/form.tsx'
import { useUndoableAct } from '../undo/use-undoable-act.ts'
import { RevokeDialog } from './revoke-dialog.tsx'

export function RevocationActions({ certificate }: { certificate: CertificateDetail }) {
  const issuer = certificate.issuerAuthority
  if (issuer === null) return null
  if (certificate.state === 'onHold') return <Release certificate={certificate} issuer={issuer} />
  return certificate.revocation === null && <Revoke certificate={certificate} issuer={issuer} />
}

interface ActionProps {
  readonly certificate: CertificateDetail
  readonly issuer: string
}

function Revoke({ certificate, issuer }: ActionProps) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button variant="default" leftSection={<IconBan size={16} aria-hidden />} onClick={() => setOpen(true)}>
        {t('revocation.revoke')}
      </Button>
      <RevokeDialog
        certificate={certificate}
        issuer={issuer}
        opened={isOpen}
        onClose={() => setOpen(false)}
      />
    </>
  )
}

function Release({ certificate, issuer }: ActionProps) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPlayerPlay size={16} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t('revocation.release')}
      </Button>
      <Dialog
        title={t('revocation.releaseTitle', { title: certificate.title })}
        opened={isOpen}
        onClose={close}
      >
        <ReleaseForm certificate={certificate} issuer={issuer} onDone={close} />
      </Dialog>
    </>
  )
}

function ReleaseForm({ certificate, issuer, onDone }: ActionProps & { onDone(): void }) {
  const { t } = useTranslation()
  const release = useUndoableAct('revocation.release', () => t('revocation.released'))
  const input = { issuer, sha256: certificate.sha256 }
  const submit = async () => {
    if (await release.run(input)) onDone()
  }
  return (
    <Form
      label={t('revocation.release')}
      submit={t('revocation.releaseSubmit')}
      isRunning={release.isRunning}
      failure={<ErrorNotice error={release.error} />}
      command={<CommandLine procedure="revocation.release" draft={input} />}
      onSubmit={submit}
    >
      <Text size="sm">{t('revocation.releaseSentence')}</Text>
    </Form>
  )
}
