// What became of a request: its certificate, to be saved, or the reason of its rejection.

import { Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { RequestSummary } from '../../src-main/contract/request.ts'
import { CertificateExport } from '../certificate/certificate-export.tsx'
import { CommandLine } from '../command/command-line.tsx'
import { ErrorNotice } from '../error/error-notice.tsx'
import { useGo } from '../route.tsx'
import { Form } from '../ui/form.tsx'
import { Panel } from '../ui/panel.tsx'
import { useUndoableAct } from '../undo/use-undoable-act.ts'

interface DecidedProps {
  readonly request: RequestSummary
  /** It was decided on this screen a moment ago. */
  readonly isNew: boolean
}

export function Decided({ request, isNew }: DecidedProps) {
  const { t } = useTranslation()
  const go = useGo()
  const { certificate } = request
  if (certificate === null) {
    return (
      <Panel title={t('request.rejected')} takesFocus={isNew}>
        <Rejected request={request} />
      </Panel>
    )
  }
  return (
    <Panel title={t('request.issued')} takesFocus={isNew}>
      <Group justify="space-between">
        <Text>{t('request.issuedHint')}</Text>
        <Group gap="xs">
          <Button variant="default" onClick={() => go({ screen: 'requests' })}>
            {t('request.backToInbox')}
          </Button>
          <Button variant="default" onClick={() => go({ screen: 'certificate', sha256: certificate })}>
            {t('trust.openCertificate')}
          </Button>
          <CertificateExport title={request.title} sha256={certificate} />
        </Group>
      </Group>
    </Panel>
  )
}

function Rejected({ request }: { request: RequestSummary }) {
  const { t } = useTranslation()
  const { title, id } = request
  const reopen = useUndoableAct('request.reopen', () => t('request.reopened', { title }))
  return (
    <Form
      label={t('request.reopen')}
      submit={t('request.reopen')}
      isRunning={reopen.isRunning}
      failure={<ErrorNotice error={reopen.error} />}
      command={<CommandLine procedure="request.reopen" draft={{ requestId: id }} />}
      onSubmit={() => reopen.run({ requestId: id })}
    >
      <Text>{request.rejectionReason}</Text>
    </Form>
  )
}
