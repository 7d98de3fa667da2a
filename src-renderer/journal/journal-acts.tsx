// What may be done with the journal as a whole: look at its head, sign it, prove it, and hold a phrase against it.

import { Button, Stack } from '@mantine/core'
import { IconQrcode, IconShieldCheck, IconSignature } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../ui/dialog.tsx'
import { Checkpoint } from './checkpoint.tsx'
import { HeadPanel } from './head-panel.tsx'
import { KnownHeadForm } from './known-head-form.tsx'
import type { Verification } from './verification.tsx'

export function JournalActs({ verification }: { verification: Verification }) {
  const { t } = useTranslation()
  const [opened, setOpened] = useState<'head' | 'checkpoint' | null>(null)
  const close = () => setOpened(null)
  const verifyKnown = (knownHead: string) => {
    verification.verify(knownHead)
    close()
  }
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconQrcode size={16} aria-hidden />}
        onClick={() => setOpened('head')}
      >
        {t('journal.phrase')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconSignature size={16} aria-hidden />}
        onClick={() => setOpened('checkpoint')}
      >
        {t('journal.checkpoint')}
      </Button>
      <Button
        leftSection={<IconShieldCheck size={16} aria-hidden />}
        loading={verification.isRunning}
        onClick={() => verification.verify()}
      >
        {t('journal.verify')}
      </Button>
      <Dialog title={t('journal.phrase')} opened={opened === 'head'} onClose={close}>
        <Stack gap="md">
          <HeadPanel />
          <KnownHeadForm onVerify={verifyKnown} />
        </Stack>
      </Dialog>
      <Dialog title={t('journal.checkpoint')} opened={opened === 'checkpoint'} onClose={close}>
        <Checkpoint onDone={close} />
      </Dialog>
    </>
  )
}
