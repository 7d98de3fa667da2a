// Files dropped where no screen waits for any, or opened from outside: they are named first, and nothing happens until
// a person says where they are to be looked at.

import { Group, Stack, Text } from '@mantine/core'
import { Dropzone } from '@mantine/dropzone'
import { IconUpload } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RootkeepError } from '../../src-main/contract/errors.ts'
import type { FileKind } from '../../src-main/contract/file.ts'
import type { NamedFile } from '../../src-main/contract/values.ts'
import { asRootkeepError } from '../bridge.ts'
import { ErrorNotice } from '../error/error-notice.tsx'
import { useHasDropZone } from '../file/handed-files.ts'
import { readFile } from '../file/read-file.ts'
import { type Handed, useHanded } from '../file/use-handed.ts'
import { Dialog } from '../ui/dialog.tsx'
import { useAct } from '../use-procedure.ts'
import { ArrivedFiles, type FilesOfKind, OtherKeep, RefusedFiles } from './arrived-files.tsx'

interface Arrived {
  readonly how: 'dropped' | 'opened'
  readonly kinds: readonly FilesOfKind[]
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
        <Stack gap="md">
          <ErrorNotice error={error} />
          <RefusedFiles refused={arrived?.refused ?? []} />
          {arrived?.kinds.map((each) => (
            <ArrivedFiles key={each.kind} arrived={each} onDone={close} />
          ))}
          {arrived?.keep && <OtherKeep directory={arrived.keep} />}
        </Stack>
      </Dialog>
    </>
  )
}

function useArrivals() {
  const identify = useAct('file.identify')
  const [arrived, setArrived] = useState<Arrived | null>(null)
  const [error, setError] = useState<RootkeepError | null>(null)
  const close = () => {
    setArrived(null)
    setError(null)
    identify.clear()
  }
  const name = async (files: readonly NamedFile[]): Promise<readonly FilesOfKind[] | null> => {
    if (files.length === 0) return []
    const named = await identify.run({ files: [...files] })
    return named ? grouped(files, named.files) : null
  }
  const take = async ({ files, refused, keep }: Handed) => {
    close()
    const kinds = await name(files)
    if (kinds) setArrived({ how: 'opened', kinds, refused, keep })
  }
  const drop = async (chosen: readonly File[]) => {
    close()
    try {
      const kinds = await name(await Promise.all(chosen.map(readFile)))
      if (kinds) setArrived({ how: 'dropped', kinds, refused: [], keep: null })
    } catch (thrown) {
      setError(asRootkeepError(thrown))
    }
  }
  return { arrived, error: error ?? identify.error, drop, take, close }
}

function grouped(
  files: readonly NamedFile[],
  named: readonly { readonly name: string; readonly kind: FileKind }[],
): FilesOfKind[] {
  const kinds = Map.groupBy(files, (_, at) => named[at]?.kind ?? 'unknown')
  return [...kinds].map(([kind, of]) => ({ kind, files: of }))
}
