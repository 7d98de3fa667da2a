// Files dropped where no screen waits for any: they are named first, and nothing happens until a person says where
// they are to be looked at.

import { Button, Group, Stack, Text } from '@mantine/core'
import { Dropzone } from '@mantine/dropzone'
import { IconUpload } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RootkeepError } from '../../src-main/contract/errors.ts'
import type { FileKind } from '../../src-main/contract/file.ts'
import type { NamedFile } from '../../src-main/contract/values.ts'
import { asRootkeepError } from '../bridge.ts'
import { ErrorNotice } from '../error/error-notice.tsx'
import { type DroppableKind, destinationOf, droppableKind } from '../file/destination.ts'
import { handOver, useHasDropZone } from '../file/handed-files.ts'
import { readFile } from '../file/read-file.ts'
import { useGo } from '../route.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { FieldList } from '../ui/field-list.tsx'
import { useAct } from '../use-procedure.ts'

interface Dropped {
  readonly kind: FileKind
  readonly files: readonly NamedFile[]
}

export function DropAnywhere() {
  const { t } = useTranslation()
  const hasOwnZone = useHasDropZone()
  const identify = useAct('file.identify')
  const [dropped, setDropped] = useState<readonly Dropped[]>([])
  const [error, setError] = useState<RootkeepError | null>(null)
  const close = () => {
    setDropped([])
    setError(null)
    identify.clear()
  }
  const drop = async (chosen: readonly File[]) => {
    close()
    try {
      const files = await Promise.all(chosen.map(readFile))
      const named = await identify.run({ files })
      if (named) setDropped(grouped(files, named.files))
    } catch (thrown) {
      setError(asRootkeepError(thrown))
    }
  }
  const failure = error ?? identify.error
  return (
    <>
      {!hasOwnZone && (
        <Dropzone.FullScreen activateOnKeyboard={false} onDrop={drop} inputProps={{ 'aria-label': t('drop.title') }}>
          <Group justify="center" gap="md" mih={220} aria-hidden>
            <IconUpload size={48} stroke={1.4} aria-hidden />
            <Text size="xl">{t('drop.letGo')}</Text>
          </Group>
        </Dropzone.FullScreen>
      )}
      <Dialog title={t('drop.title')} opened={dropped.length > 0 || failure !== null} onClose={close}>
        <Stack gap="md">
          <ErrorNotice error={failure} />
          {dropped.map((each) => (
            <DroppedFiles key={each.kind} dropped={each} onDone={close} />
          ))}
        </Stack>
      </Dialog>
    </>
  )
}

function grouped(
  files: readonly NamedFile[],
  named: readonly { readonly name: string; readonly kind: FileKind }[],
): Dropped[] {
  const kinds = Map.groupBy(files, (_, at) => named[at]?.kind ?? 'unknown')
  return [...kinds].map(([kind, of]) => ({ kind, files: of }))
}

function DroppedFiles({ dropped: { kind, files }, onDone }: { dropped: Dropped; onDone(): void }) {
  const { t } = useTranslation()
  const go = useGo()
  const droppable = droppableKind(kind)
  const open = (to: DroppableKind) => {
    onDone()
    handOver(files)
    go(destinationOf(to))
  }
  return (
    <Stack gap="xs">
      <FieldList
        fields={[{ name: t(`drop.kind.${kind}`), value: files.map(({ name }) => name).join(', ') }]}
      />
      {droppable === null ? (
        <Text size="sm" c="dimmed">
          {t(`drop.instead.${insteadOf(kind)}`)}
        </Text>
      ) : (
        <Button onClick={() => open(droppable)}>{t(`drop.open.${droppable}`)}</Button>
      )}
    </Stack>
  )
}

/** What is said of the kinds that no screen takes in by dropping. */
function insteadOf(kind: FileKind): 'key' | 'backup' | 'nothing' {
  if (kind === 'private-key' || kind === 'pkcs12') return 'key'
  return kind === 'backup' ? 'backup' : 'nothing'
}
