// What became of requests that were approved together, and their certificates to be given back.

import { Button, Group, Stack, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '../error/error-notice.tsx'
import { useSave } from '../file/use-save.ts'
import { Outcomes } from '../list/outcomes.tsx'
import { useGo } from '../route.tsx'
import { Panel } from '../ui/panel.tsx'
import { useAct } from '../use-procedure.ts'
import type { Approval } from './approve-requests.tsx'

export function Approved({ approval }: { approval: Approval }) {
  const { t } = useTranslation()
  const { issued, results } = approval
  return (
    <Panel title={t('approve.done', { done: issued, count: results.length })} takesFocus>
      <Stack gap="md">
        <Text size="sm">{t(issued > 0 ? 'approve.doneHint' : 'approve.noneDone')}</Text>
        <Outcomes results={results} />
        <Ways approval={approval} />
      </Stack>
    </Panel>
  )
}

function Ways({ approval: { issued, results } }: { approval: Approval }) {
  const { t } = useTranslation()
  const go = useGo()
  const exporting = useAct('certificate.export-batch')
  const { save, isSaving, error } = useSave()
  const saveAll = async () => {
    const certificates = results.flatMap(({ certificate }) => certificate?.sha256 ?? [])
    const exported = await exporting.run({ certificates, chain: true })
    if (exported) await save(t('approve.certificates'), exported.files, { folder: true })
  }
  return (
    <>
      <ErrorNotice error={exporting.error ?? error} />
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={() => go({ screen: 'requests' })}>
          {t('request.backToInbox')}
        </Button>
        {issued > 0 && (
          <>
            <Button variant="default" onClick={() => go({ screen: 'certificates' })}>
              {t('approve.seeCertificates')}
            </Button>
            <Button
              leftSection={<IconDownload size={16} aria-hidden />}
              loading={exporting.isRunning || isSaving}
              onClick={saveAll}
            >
              {t('approve.saveChains')}
            </Button>
          </>
        )}
      </Group>
    </>
  )
}
