// How files come in: dropped anywhere on the window while this is on the screen, or picked with a button.
// What arrives is handed on as it is; nothing is taken in before the screen says so.

import { Button, Group, Text } from '@mantine/core'
import { Dropzone } from '@mantine/dropzone'
import { IconFolderOpen, IconUpload } from '@tabler/icons-react'
import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RootkeepError } from '../../src-main/contract/errors.ts'
import type { NamedFile } from '../../src-main/contract/values.ts'
import { asRootkeepError } from '../bridge.ts'
import { ErrorNotice } from '../error/error-notice.tsx'
import { useAct } from '../use-procedure.ts'
import classes from './file-drop.module.css'
import { takeHanded, useOwnDropZone } from './handed-files.ts'
import { readFile } from './read-file.ts'

interface FileDropProps {
  /** What is dropped, in words, and the title of the picker: `Requests (CSR)`. */
  readonly title: string
  readonly hint: string
  readonly extensions: readonly string[]
  /** Whether all files of a folder may be picked, too. */
  readonly mayBeFolder?: boolean
  /** Another way in, beside the buttons. */
  readonly others?: ReactNode
  onFiles(files: readonly NamedFile[]): void
}

export function FileDrop({ title, hint, extensions, mayBeFolder, others, onFiles }: FileDropProps) {
  const { t } = useTranslation()
  const picker = useAct('file.open')
  const [error, setError] = useState<RootkeepError | null>(null)

  useOwnDropZone()
  // Files that were dropped elsewhere and brought here count as dropped here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the zone comes up
  useEffect(() => {
    const files = takeHanded()
    if (files.length > 0) onFiles(files)
  }, [])

  const drop = async (files: readonly File[]) => {
    setError(null)
    try {
      onFiles(await Promise.all(files.map(readFile)))
    } catch (thrown) {
      setError(asRootkeepError(thrown))
    }
  }
  const pick = async (folder: boolean) => {
    const picked = await picker.run({ title, extensions: [...extensions], folder })
    if (picked && picked.files.length > 0) onFiles(picked.files)
  }

  return (
    <>
      <div className={classes.zone}>
        <IconUpload size={22} stroke={1.5} aria-hidden />
        <div className={classes.words}>
          <Text size="sm" fw={600}>
            {title}
          </Text>
          <Text size="sm" c="dimmed">
            {hint}
          </Text>
        </div>
        <Button
          variant="default"
          leftSection={<IconFolderOpen size={16} aria-hidden />}
          loading={picker.isRunning}
          onClick={() => pick(false)}
        >
          {t('file.pick')}
        </Button>
        {mayBeFolder && (
          <Button variant="default" loading={picker.isRunning} onClick={() => pick(true)}>
            {t('file.pickFolder')}
          </Button>
        )}
        {others}
      </div>
      <Dropzone.FullScreen activateOnKeyboard={false} onDrop={drop} inputProps={{ 'aria-label': title }}>
        <Group justify="center" gap="md" mih={220} aria-hidden>
          <IconUpload size={48} stroke={1.4} aria-hidden />
          <Text size="xl">{t('file.letGo', { title })}</Text>
        </Group>
      </Dropzone.FullScreen>
      <ErrorNotice error={error ?? picker.error} />
    </>
  )
}
