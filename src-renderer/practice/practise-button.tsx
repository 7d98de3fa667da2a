// The ways into the practice keep and out of it. The window begins anew with the other keep: until then the button waits.

import { Button, type ButtonProps } from '@mantine/core'
import { IconArrowBackUp, IconSchool } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '../error/error-notice.tsx'
import { useAct } from '../use-procedure.ts'

export function PractiseButton(props: Pick<ButtonProps, 'variant' | 'size'>) {
  const { t } = useTranslation()
  return (
    <ExchangeButton {...props} act="practice.open" icon={<IconSchool size={16} aria-hidden />}>
      {t('practice.open')}
    </ExchangeButton>
  )
}

export function LeaveButton(props: Pick<ButtonProps, 'variant' | 'size'>) {
  const { t } = useTranslation()
  return (
    <ExchangeButton {...props} act="practice.leave" icon={<IconArrowBackUp size={16} aria-hidden />}>
      {t('practice.leave')}
    </ExchangeButton>
  )
}

interface ExchangeButtonProps extends Pick<ButtonProps, 'variant' | 'size'> {
  readonly act: 'practice.open' | 'practice.leave'
  readonly icon: React.ReactNode
  readonly children: string
}

function ExchangeButton({ act, icon, children, ...props }: ExchangeButtonProps) {
  const exchange = useAct(act)
  const [isLeaving, setLeaving] = useState(false)
  const go = async () => {
    if (await exchange.run({})) setLeaving(true)
  }
  return (
    <>
      <Button {...props} leftSection={icon} loading={exchange.isRunning || isLeaving} onClick={go}>
        {children}
      </Button>
      <ErrorNotice error={exchange.error} />
    </>
  )
}
