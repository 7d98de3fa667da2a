// The private keys of the vault, one a row; made, taken in from a file, and each with what may be done with it.

import { Button } from '@mantine/core'
import { IconKey, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Loaded } from '../error/loaded.tsx'
import { TermMark } from '../help/term.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Empty } from '../ui/empty.tsx'
import { Page } from '../ui/page.tsx'
import { useProcedure } from '../use-procedure.ts'
import { GenerateKey } from './generate-key.tsx'
import { ImportKey } from './import-key.tsx'
import { KeyDialog } from './key-dialog.tsx'
import { KeyTable } from './key-table.tsx'

export function Keys() {
  const { t } = useTranslation()
  const list = useProcedure('key.list', {})
  const [making, setMaking] = useState<'generate' | 'import' | null>(null)
  const [opened, setOpened] = useState<string | null>(null)
  const key = list.data?.keys.find(({ id }) => id === opened) ?? null
  return (
    <Page
      marks={<TermMark name="publicKey" />}
      title={t('key.list')}
      subtitle={t('key.listHint')}
      actions={
        <>
          <Button variant="default" onClick={() => setMaking('import')}>
            {t('key.import')}
          </Button>
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setMaking('generate')}>
            {t('key.generate')}
          </Button>
        </>
      }
      fills
    >
      <Loaded from={list}>
        {({ keys }) =>
          keys.length === 0 ? (
            <Empty icon={IconKey} title={t('key.none')} description={t('key.noneHint')} />
          ) : (
            <KeyTable keys={keys} onOpen={({ id }) => setOpened(id)} />
          )
        }
      </Loaded>
      <Dialog title={t('key.generate')} opened={making === 'generate'} onClose={() => setMaking(null)}>
        <GenerateKey onDone={() => setMaking(null)} />
      </Dialog>
      <Dialog title={t('key.import')} opened={making === 'import'} onClose={() => setMaking(null)}>
        <ImportKey onDone={() => setMaking(null)} />
      </Dialog>
      <KeyDialog shown={key} onClose={() => setOpened(null)} />
    </Page>
  )
}
