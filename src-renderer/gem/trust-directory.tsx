// gem's trust directory: whom the gem command on this machine trusts, one added by dropping it, one removed.

import { Button, Stack, Table, Text } from '@mantine/core'
import { IconBan, IconCircleCheck, IconShieldCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../src-main/contract/contract.ts'
import type { NamedFile } from '../../src-main/contract/values.ts'
import { CommandLine } from '../command/command-line.tsx'
import { ErrorNotice } from '../error/error-notice.tsx'
import { Loaded } from '../error/loaded.tsx'
import { FileDrop } from '../file/file-drop.tsx'
import { TermMark } from '../help/term.tsx'
import { formatDay } from '../instant.ts'
import { Empty } from '../ui/empty.tsx'
import { Panel } from '../ui/panel.tsx'
import { Tag } from '../ui/tag.tsx'
import { useUndoableAct } from '../undo/use-undoable-act.ts'
import { useProcedure } from '../use-procedure.ts'
import { RemoveTrust } from './remove-trust.tsx'

type Trusted = Output<'gem.trust-list'>['certificates'][number]

export function TrustDirectory() {
  const { t } = useTranslation()
  const list = useProcedure('gem.trust-list', {})
  const add = useUndoableAct('gem.trust-add', ({ subject, replaced }) => {
    const added = t('gem.trust.added', { subject })
    return replaced === null ? added : `${added} ${t('gem.trust.replaced')}`
  })
  const take = async ([file]: readonly NamedFile[]) => {
    if (file) await add.run({ certificate: file.content })
  }
  return (
    <Stack gap="md">
      <FileDrop
        title={t('gem.trust.file')}
        hint={t('gem.trust.fileHint')}
        extensions={['pem', 'crt', 'cer', 'der']}
        onFiles={take}
      />
      <CommandLine procedure="gem.trust-add" draft={{ certificate: '' }} />
      <ErrorNotice error={add.error} />
      <Loaded from={list}>
        {({ certificates, directory }) => <TrustedRoots certificates={certificates} directory={directory} />}
      </Loaded>
    </Stack>
  )
}

function TrustedRoots({ certificates, directory }: { certificates: readonly Trusted[]; directory: string }) {
  const { t } = useTranslation()
  const [removing, setRemoving] = useState<Trusted | null>(null)
  if (certificates.length === 0) {
    return (
      <Empty
        icon={IconShieldCheck}
        title={t('gem.trust.none')}
        description={t('gem.trust.noneHint', { directory })}
      />
    )
  }
  return (
    <Panel mark={<TermMark name="trustDirectory" />} title={t('gem.trust')}>
      <Text size="sm" c="dimmed" mb="sm">
        {t('gem.trust.where', { directory })}
      </Text>
      <Table aria-label={t('gem.trust')} verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('gem.trust.subject')}</Table.Th>
            <Table.Th>{t('gem.trust.until')}</Table.Th>
            <Table.Th>{t('gem.trust.reach')}</Table.Th>
            <Table.Th aria-label={t('gem.trust.remove')} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {certificates.map((each) => (
            <TrustedRow key={each.fileName} trusted={each} onRemove={() => setRemoving(each)} />
          ))}
        </Table.Tbody>
      </Table>
      {removing && (
        <RemoveTrust subject={removing.subject} sha256={removing.sha256} onClose={() => setRemoving(null)} />
      )}
    </Panel>
  )
}

function TrustedRow({ trusted, onRemove }: { trusted: Trusted; onRemove(): void }) {
  const { t } = useTranslation()
  const isFound = trusted.isFound && trusted.isRoot
  return (
    <Table.Tr>
      <Table.Td>{trusted.subject}</Table.Td>
      <Table.Td>{formatDay(trusted.notAfter)}</Table.Td>
      <Table.Td>
        <Tag icon={isFound ? IconCircleCheck : IconBan} tone={isFound ? 'good' : 'warning'}>
          {t(isFound ? 'gem.trust.found' : 'gem.trust.notFound')}
        </Tag>
      </Table.Td>
      <Table.Td ta="right">
        <Button variant="default" size="xs" onClick={onRemove}>
          {t('gem.trust.remove')}
        </Button>
      </Table.Td>
    </Table.Tr>
  )
}
