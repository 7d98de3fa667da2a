// The due dates of all authorities as a calendar file, the ends of their own certificates among them.

import { Button } from '@mantine/core'
import { IconCalendar } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '../error/error-notice.tsx'
import { useSave } from '../file/use-save.ts'
import { useAct } from '../use-procedure.ts'

export function SaveCalendar() {
  const { t } = useTranslation()
  const calendar = useAct('status.calendar')
  const { save, isSaving, error } = useSave()
  const submit = async () => {
    const made = await calendar.run({})
    if (!made) return
    await save(t('due.calendarTitle'), [{ name: 'rootkeep.ics', encoding: 'text', content: made.calendar }])
  }
  return (
    <>
      <ErrorNotice error={calendar.error ?? error} />
      <Button
        variant="default"
        leftSection={<IconCalendar size={16} aria-hidden />}
        loading={calendar.isRunning || isSaving}
        onClick={submit}
      >
        {t('due.calendar')}
      </Button>
    </>
  )
}
