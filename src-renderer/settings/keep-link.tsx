// A file that opens this keep by a double click, saved where the person says.

import { Button, Group, Text } from '@mantine/core'
import { IconFileSymlink } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '../error/error-notice.tsx'
import { useSave } from '../file/use-save.ts'
import { useAct } from '../use-procedure.ts'

export function KeepLink() {
  const { t } = useTranslation()
  const link = useAct('file.keep-link')
  const { save, isSaving, error } = useSave()
  const saveLink = async () => {
    const made = await link.run({})
    if (made) await save(t('settings.keepLink'), [{ ...made, encoding: 'text' }])
  }
  return (
    <>
      <Group mt="md">
        <Button
          variant="default"
          leftSection={<IconFileSymlink size={16} aria-hidden />}
          loading={link.isRunning || isSaving}
          onClick={saveLink}
        >
          {t('settings.keepLink')}
        </Button>
      </Group>
      <Text size="sm" c="dimmed" mt="xs">
        {t('settings.keepLinkHint')}
      </Text>
      <ErrorNotice error={link.error ?? error} />
    </>
  )
}
