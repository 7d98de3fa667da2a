// One trust list: its anchors, a place to drop certificates and truststores on, and where it can go.

import { Button, Stack } from '@mantine/core'
import { IconAnchor, IconArrowsDiff, IconDownload, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TrustAnchor, TrustListSummary } from '../../src-main/contract/trust-list.ts'
import type { NamedFile } from '../../src-main/contract/values.ts'
import { LoadedPage } from '../error/loaded-page.tsx'
import { FileDrop } from '../file/file-drop.tsx'
import { useGo } from '../route.tsx'
import { Empty } from '../ui/empty.tsx'
import { Page } from '../ui/page.tsx'
import { useProcedure } from '../use-procedure.ts'
import { AnchorDialog } from './anchor-dialog.tsx'
import { AnchorTable } from './anchor-table.tsx'
import { ExportDialog } from './export-dialog.tsx'
import { ImportDialog } from './import-dialog.tsx'
import { RemoveListDialog } from './remove-list-dialog.tsx'
import { storeExtensions } from './store-extensions.ts'

export function TrustListPage({ name }: { name: string }) {
  const answer = useProcedure('trust.list', { list: name })
  return (
    <LoadedPage from={answer}>
      {({ lists: [list], anchors }) => list && <LoadedList list={list} anchors={anchors} />}
    </LoadedPage>
  )
}

function LoadedList({ list, anchors }: { list: TrustListSummary; anchors: readonly TrustAnchor[] }) {
  const { t } = useTranslation()
  const [dropped, setDropped] = useState<readonly NamedFile[]>([])
  const [opened, setOpened] = useState<string | null>(null)
  const anchor = anchors.find(({ sha256 }) => sha256 === opened)
  return (
    <Page
      title={list.name}
      subtitle={[t('trustList.count', { count: list.anchors }), list.note].filter(Boolean).join(' · ')}
      actions={<ListActions list={list} />}
      fills
    >
      <Stack gap="md" style={{ height: '100%', minHeight: 0 }}>
        <FileDrop
          title={t('trustList.drop')}
          hint={t('trustList.dropHint')}
          extensions={storeExtensions}
          mayBeFolder
          onFiles={setDropped}
        />
        {anchors.length === 0 ? (
          <Empty
            icon={IconAnchor}
            title={t('trustList.noAnchors')}
            description={t('trustList.noAnchorsHint')}
          />
        ) : (
          <AnchorTable anchors={anchors} onOpen={({ sha256 }) => setOpened(sha256)} />
        )}
      </Stack>
      <ImportDialog list={list.name} files={dropped} onClose={() => setDropped([])} />
      {anchor && <AnchorDialog list={list.name} anchor={anchor} onClose={() => setOpened(null)} />}
    </Page>
  )
}

function ListActions({ list }: { list: TrustListSummary }) {
  const { t } = useTranslation()
  const go = useGo()
  const [dialog, setDialog] = useState<'export' | 'remove' | null>(null)
  const close = () => setDialog(null)
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconArrowsDiff size={16} aria-hidden />}
        onClick={() => go({ screen: 'trust-comparison', name: list.name })}
      >
        {t('trustList.compare')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconTrash size={16} aria-hidden />}
        onClick={() => setDialog('remove')}
      >
        {t('trustList.remove')}
      </Button>
      <Button
        leftSection={<IconDownload size={16} aria-hidden />}
        disabled={list.anchors === 0}
        onClick={() => setDialog('export')}
      >
        {t('trustList.export')}
      </Button>
      <ExportDialog list={list.name} opened={dialog === 'export'} onClose={close} />
      <RemoveListDialog list={list.name} opened={dialog === 'remove'} onClose={close} />
    </>
  )
}
