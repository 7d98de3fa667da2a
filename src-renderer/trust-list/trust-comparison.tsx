// A trust list beside another, or beside the files of another program: what one has more, and what differs.

import { Button, Group, Select, Stack, Text } from '@mantine/core'
import { IconArrowsDiff, IconEqual } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Input, Output } from '../../src-main/contract/contract.ts'
import type { NamedFile } from '../../src-main/contract/values.ts'
import { ErrorNotice } from '../error/error-notice.tsx'
import { FileDrop } from '../file/file-drop.tsx'
import { formatList } from '../language/locale.ts'
import { useGo } from '../route.tsx'
import { Empty } from '../ui/empty.tsx'
import { Page } from '../ui/page.tsx'
import { Panel } from '../ui/panel.tsx'
import { useAct, useProcedure } from '../use-procedure.ts'
import { PassphraseField } from '../vault/passphrase-field.tsx'
import { Differences } from './differences.tsx'
import { storeExtensions } from './store-extensions.ts'
import { TrustWarnings } from './trust-warnings.tsx'

export function TrustComparison({ name }: { name: string }) {
  const { t } = useTranslation()
  const go = useGo()
  const compare = useAct('trust.compare')
  const [compared, setCompared] = useState<Output<'trust.compare'> | null>(null)
  const run = async (input: Omit<Input<'trust.compare'>, 'list'>) => {
    setCompared((await compare.run({ list: name, ...input })) ?? null)
  }
  return (
    <Page
      title={t('trustList.compareTitle', { name })}
      subtitle={t('trustList.compareSubtitle')}
      actions={
        <Button variant="default" onClick={() => go({ screen: 'trust-list', name })}>
          {t('trustList.back')}
        </Button>
      }
    >
      <Stack gap="md">
        <Other name={name} isRunning={compare.isRunning} onCompare={run} />
        <ErrorNotice error={compare.error} />
        {compared && <Compared name={name} compared={compared} />}
      </Stack>
    </Page>
  )
}

interface OtherProps {
  readonly name: string
  readonly isRunning: boolean
  onCompare(input: Omit<Input<'trust.compare'>, 'list'>): void
}

function Other({ name, isRunning, onCompare }: OtherProps) {
  const { t } = useTranslation()
  const lists = useProcedure('trust.list', {})
  const others = (lists.data?.lists ?? []).filter((list) => list.name !== name).map((list) => list.name)
  const [other, setOther] = useState<string | null>(null)
  const [files, setFiles] = useState<readonly NamedFile[]>([])
  const [password, setPassword] = useState('')
  const compare = () => {
    if (other !== null) onCompare({ with: other })
    else onCompare({ files: [...files], ...(password !== '' && { password }) })
  }
  const take = (dropped: readonly NamedFile[]) => {
    setOther(null)
    setFiles(dropped)
  }
  return (
    <Panel>
      <Stack gap="sm">
        <Select label={t('trustList.compareWith')} data={others} value={other} onChange={setOther} />
        <FileDrop
          title={t('trustList.compareFiles')}
          hint={formatList(files.map((file) => file.name)) || t('trustList.dropHint')}
          extensions={storeExtensions}
          mayBeFolder
          onFiles={take}
        />
        {files.length > 0 && other === null && (
          <PassphraseField
            label={t('trustList.password')}
            description={t('trustList.passwordHint')}
            value={password}
            onChange={setPassword}
          />
        )}
        <Group justify="flex-end">
          <Button
            leftSection={<IconArrowsDiff size={16} aria-hidden />}
            loading={isRunning}
            disabled={other === null && files.length === 0}
            onClick={compare}
          >
            {t('trustList.compare')}
          </Button>
        </Group>
      </Stack>
    </Panel>
  )
}

function Compared({ name, compared }: { name: string; compared: Output<'trust.compare'> }) {
  const { t } = useTranslation()
  const { added, removed, replaced, rescoped, same, warnings } = compared
  const isAlike = added.length + removed.length + replaced.length + rescoped.length === 0
  return (
    <Stack gap="md" aria-live="polite">
      <TrustWarnings warnings={warnings} />
      {isAlike ? (
        <Empty
          icon={IconEqual}
          title={t('trustList.noDifference')}
          description={t('trustList.noDifferenceHint')}
        />
      ) : (
        <Differences name={name} compared={compared} />
      )}
      <Text size="sm" c="dimmed">
        {t('trustList.same', { count: same })}
      </Text>
    </Stack>
  )
}
