// The dialog that names files before anything happens with them, however they came: dropped, or opened from outside.

import { Alert, Button, Code, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ErrorReply } from '../../src-main/contract/errors.ts'
import type { FileKind } from '../../src-main/contract/file.ts'
import type { NamedFile } from '../../src-main/contract/values.ts'
import { ErrorNotice } from '../error/error-notice.tsx'
import { type DroppableKind, destinationOf, droppableKind } from '../file/destination.ts'
import { handOver } from '../file/handed-files.ts'
import { formatList } from '../language/locale.ts'
import { errorWords } from '../messages.ts'
import { useGo } from '../route.tsx'
import { FieldList } from '../ui/field-list.tsx'
import { useAct } from '../use-procedure.ts'

/** Files of one kind. */
export interface FilesOfKind {
  readonly kind: FileKind
  readonly files: readonly NamedFile[]
}

export function ArrivedFiles({ arrived, onDone }: { arrived: FilesOfKind; onDone(): void }) {
  const { t } = useTranslation()
  const go = useGo()
  const { kind, files } = arrived
  const droppable = droppableKind(kind)
  const open = (to: DroppableKind) => {
    onDone()
    handOver(files)
    go(destinationOf(to))
  }
  return (
    <Stack gap="xs">
      <FieldList
        fields={[{ name: t(`drop.kind.${kind}`), value: formatList(files.map(({ name }) => name)) }]}
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
function insteadOf(kind: FileKind): 'key' | 'backup' | 'keep-link' | 'nothing' {
  if (kind === 'private-key' || kind === 'pkcs12') return 'key'
  return kind === 'backup' || kind === 'keep-link' ? kind : 'nothing'
}

interface RefusedFile {
  readonly name: string
  readonly error: ErrorReply
}

/** A file that could not be read, and why. */
export function RefusedFiles({ refused }: { refused: readonly RefusedFile[] }) {
  const { t } = useTranslation()
  if (refused.length === 0) return null
  return (
    <Alert color="amber" title={t('drop.refused')}>
      <Stack gap="xs">
        {refused.map(({ name, error: { code } }) => (
          <Text key={name} size="sm">
            <Code>{name}</Code> {errorWords(code).what} <Code>{code}</Code>
          </Text>
        ))}
      </Stack>
    </Alert>
  )
}

/** Another keep, to be opened in the place of this one. */
export function OtherKeep({ directory }: { directory: string }) {
  const { t } = useTranslation()
  const open = useAct('file.open-keep')
  return (
    <Stack gap="xs">
      <FieldList fields={[{ name: t('drop.keep'), value: directory, code: true }]} />
      <Text size="sm" c="dimmed">
        {t('drop.keepSentence')}
      </Text>
      <ErrorNotice error={open.error} />
      <Button loading={open.isRunning} onClick={() => open.run({})}>
        {t('drop.openKeep')}
      </Button>
    </Stack>
  )
}
