// After how many idle minutes the vault locks itself.

import { NumberInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CommandLine } from '../command/command-line.tsx'
import { ErrorNotice } from '../error/error-notice.tsx'
import { Form } from '../ui/form.tsx'
import { useUndoableAct } from '../undo/use-undoable-act.ts'

export function IdleLock({ minutes }: { minutes: number }) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState<number | string>(minutes)
  const configure = useUndoableAct('vault.configure', () => t('settings.idleLockSaved'))
  return (
    <Form
      label={t('settings.idleLock')}
      submit={t('settings.save')}
      isRunning={configure.isRunning}
      command={<CommandLine procedure="vault.configure" draft={{ idleLockMinutes: Number(typed) }} />}
      disabled={typed === '' || Number(typed) === minutes}
      failure={<ErrorNotice error={configure.error} />}
      onSubmit={() => configure.run({ idleLockMinutes: Number(typed) })}
    >
      <NumberInput
        label={t('settings.idleLockMinutes')}
        description={t('settings.idleLockHint')}
        maw={320}
        min={1}
        max={240}
        allowDecimal={false}
        clampBehavior="strict"
        value={typed}
        onChange={setTyped}
      />
    </Form>
  )
}
