// The dialog that names files before anything happens with them, however they came: dropped, or opened from outside.

import { Alert, Button, Code, Group, Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ErrorReply } from '../../src-main/contract/errors.ts'
import type { NamedFile } from '../../src-main/contract/values.ts'
import { ErrorNotice } from '../error/error-notice.tsx'
import classes from '../file/described-file.module.css'
import { DescribedFileRow } from '../file/described-file.tsx'
import { actsOn, type FileAct, type FileGroup, placeOf } from '../file/destination.ts'
import type { DescribedFile } from '../file/file-words.ts'
import { handOver } from '../file/handed-files.ts'
import { errorWords } from '../messages.ts'
import { useGo } from '../route.tsx'
import { FieldList } from '../ui/field-list.tsx'
import { useAct } from '../use-procedure.ts'

/** A file as it arrived, and what was found out about it. */
export interface ArrivedFile {
  readonly file: NamedFile
  readonly described: DescribedFile
}

/** Files with which the same can be done. */
export interface FilesOfGroup {
  readonly group: FileGroup
  readonly files: readonly ArrivedFile[]
}

export function ArrivedFiles({ arrived, onDone }: { arrived: FilesOfGroup; onDone(): void }) {
  const { t } = useTranslation()
  const { group, files } = arrived
  const instead = insteadOf(group)
  return (
    <Stack gap="xs">
      <Title order={3} size="h5">
        {t(`drop.group.${group}`)}
      </Title>
      <ul className={classes.files}>
        {files.map(({ described }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name, and none moves
          <DescribedFileRow key={at} file={described} />
        ))}
      </ul>
      {instead && (
        <Text size="sm" c="dimmed">
          {t(`drop.instead.${instead}`)}
        </Text>
      )}
      <Offers arrived={arrived} onDone={onDone} />
    </Stack>
  )
}

function Offers({ arrived: { group, files }, onDone }: { arrived: FilesOfGroup; onDone(): void }) {
  const { t } = useTranslation()
  const go = useGo()
  const open = (act: FileAct) => {
    onDone()
    // Keys are chosen anew where their passphrase is asked for.
    if (act !== 'keys') handOver(files.map(({ file }) => file))
    go(placeOf(act))
  }
  return (
    <Group gap="xs">
      {actsOn(group, files.length).map((act, at) => (
        <Button key={act} variant={at === 0 ? 'filled' : 'default'} onClick={() => open(act)}>
          {t(`drop.open.${act}`)}
        </Button>
      ))}
    </Group>
  )
}

/** What is said of the groups that no screen takes in by dropping. */
function insteadOf(group: FileGroup): 'key' | 'backup' | 'keep-link' | 'nothing' | null {
  return group === 'key' || group === 'backup' || group === 'keep-link' || group === 'nothing' ? group : null
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
