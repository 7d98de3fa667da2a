// Files dropped where no screen waits for any, or opened from outside: they are named first, and nothing happens until
// a person says where they are to be looked at.

import { Group, Stack, Text } from '@mantine/core'
import { Dropzone } from '@mantine/dropzone'
import { IconUpload } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RootkeepError } from '../../src-main/contract/errors.ts'
import type { NamedFile } from '../../src-main/contract/values.ts'
import { asRootkeepError } from '../bridge.ts'
import { ErrorNotice } from '../error/error-notice.tsx'
import { fileGroups, groupOf } from '../file/destination.ts'
import type { DescribedFile } from '../file/file-words.ts'
import { useHasDropZone } from '../file/handed-files.ts'
import { readFile } from '../file/read-file.ts'
import { type Handed, useHanded } from '../file/use-handed.ts'
import { Dialog } from '../ui/dialog.tsx'
import { useAct } from '../use-procedure.ts'
import {
  type ArrivedFile,
  ArrivedFiles,
  type FilesOfGroup,
  OtherKeep,
  RefusedFiles,
} from './arrived-files.tsx'

interface Arrived {
  readonly how: 'dropped' | 'opened'
  readonly groups: readonly FilesOfGroup[]
  readonly refused: Handed['refused']
  readonly keep: string | null
}

/** While the vault `isOpen`: what is opened from outside waits for it. */
export function DropAnywhere({ isOpen }: { isOpen: boolean }) {
  const { t } = useTranslation()
  const hasOwnZone = useHasDropZone()
  const { arrived, error, drop, take, close } = useArrivals()
  useHanded(isOpen, take)
  return (
    <>
      {!hasOwnZone && (
        <Dropzone.FullScreen
          activateOnKeyboard={false}
          onDrop={drop}
          inputProps={{ 'aria-label': t('drop.title') }}
        >
          <Group justify="center" gap="md" mih={220} aria-hidden>
            <IconUpload size={48} stroke={1.4} aria-hidden />
            <Text size="xl">{t('drop.letGo')}</Text>
          </Group>
        </Dropzone.FullScreen>
      )}
      <Dialog
        title={t(arrived?.how === 'opened' ? 'drop.titleOpened' : 'drop.title')}
        opened={arrived !== null || error !== null}
        onClose={close}
      >
        <Stack gap="lg">
          <ErrorNotice error={error} />
          <RefusedFiles refused={arrived?.refused ?? []} />
          {arrived?.groups.map((each) => (
            <ArrivedFiles key={each.group} arrived={each} onDone={close} />
          ))}
          {arrived?.keep && <OtherKeep directory={arrived.keep} />}
        </Stack>
      </Dialog>
    </>
  )
}

function useArrivals() {
  const describe = useAct('file.describe')
  const [arrived, setArrived] = useState<Arrived | null>(null)
  const [error, setError] = useState<RootkeepError | null>(null)
  const close = () => {
    setArrived(null)
    setError(null)
    describe.clear()
  }
  const name = async (files: readonly NamedFile[]): Promise<readonly FilesOfGroup[] | null> => {
    if (files.length === 0) return []
    const named = await describe.run({ files: [...files] })
    return named ? grouped(files, named.files) : null
  }
  const take = async ({ files, refused, keep }: Handed) => {
    close()
    const groups = await name(files)
    if (groups) setArrived({ how: 'opened', groups, refused, keep })
  }
  const drop = async (chosen: readonly File[]) => {
    close()
    try {
      const groups = await name(await Promise.all(chosen.map(readFile)))
      if (groups) setArrived({ how: 'dropped', groups, refused: [], keep: null })
    } catch (thrown) {
      setError(asRootkeepError(thrown))
    }
  }
  return { arrived, error: error ?? describe.error, drop, take, close }
}

function grouped(files: readonly NamedFile[], described: readonly DescribedFile[]): FilesOfGroup[] {
  const arrived = files.flatMap((file, at): ArrivedFile[] => {
    const about = described[at]
    return about ? [{ file, described: about }] : []
  })
  const byGroup = Map.groupBy(arrived, (each) => groupOf(each.described.kind))
  return fileGroups.flatMap((group) => {
    const together = byGroup.get(group)
    return together ? [{ group, files: together }] : []
  })
}
