// What may be done against a certificate of the keep: revoke it, or release its hold.

import { Button } from '@mantine/core'
import { IconBan, IconPlayerPlay } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CertificateDetail } from '../../src-main/contract/certificate.ts'
import { ErrorDialog } from '../error/error-dialog.tsx'
import { useNotice } from '../ui/use-notice.ts'
import { useAct } from '../use-procedure.ts'
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
  const notify = useNotice()
  const release = useAct('revocation.release')
  const submit = async () => {
    const released = await release.run({ issuer, sha256: certificate.sha256 })
    if (released) notify({ message: t('revocation.released') })
  }
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPlayerPlay size={16} aria-hidden />}
        loading={release.isRunning}
        onClick={submit}
      >
        {t('revocation.release')}
      </Button>
      <ErrorDialog error={release.error} />
    </>
  )
}
