// The inbox: requests come in by drop, picker or paste; each is checked by itself and waits for a decision.

import { Button, Stack } from '@mantine/core'
import { IconClipboardText } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../src-main/contract/contract.ts'
import type { NamedFile } from '../../src-main/contract/values.ts'
import { CommandLine } from '../command/command-line.tsx'
import { ErrorNotice } from '../error/error-notice.tsx'
import { FileDrop } from '../file/file-drop.tsx'
import { useGo } from '../route.tsx'
import { Page } from '../ui/page.tsx'
import { useAct } from '../use-procedure.ts'
import { ImportResults } from './import-results.tsx'
import { Paste } from './paste.tsx'
import { type RequestStatus, RequestTable } from './request-table.tsx'

const extensions = ['csr', 'req', 'p10', 'pem', 'der']

/** Stands for the files in the line of the command. */
const example = [{ name: 'request.csr', content: '' }]

export function Inbox() {
  const { t } = useTranslation()
  const go = useGo()
  const [status, setStatus] = useState<RequestStatus>('pending')
  const [results, setResults] = useState<Output<'request.import'> | null>(null)
  const [isPasting, setPasting] = useState(false)
  const pasteOpener = useRef<HTMLButtonElement>(null)
  const importing = useAct('request.import')
  const take = async (files: readonly NamedFile[]) => {
    const answer = await importing.run({ requests: [...files] })
    if (answer) setResults(answer)
    return answer !== undefined
  }
  const closePaste = () => {
    setPasting(false)
    pasteOpener.current?.focus()
  }
  return (
    <Page
      title={t('request.inbox')}
      subtitle={t('request.inboxHint')}
      actions={
        <Button variant="default" onClick={() => go({ screen: 'create-request' })}>
          {t('request.create')}
        </Button>
      }
      fills
    >
      <Stack gap="xs">
        <FileDrop
          title={t('request.files')}
          hint={t('request.filesHint')}
          extensions={extensions}
          others={
            <Button
              ref={pasteOpener}
              variant="default"
              leftSection={<IconClipboardText size={16} aria-hidden />}
              aria-expanded={isPasting}
              onClick={() => setPasting(true)}
            >
              {t('request.pasteOpen')}
            </Button>
          }
          onFiles={take}
        />
        {isPasting && <Paste onPaste={take} onClose={closePaste} />}
        <CommandLine procedure="request.import" draft={{ requests: example }} />
        <ErrorNotice error={importing.error} />
        {results && <ImportResults results={results} onClose={() => setResults(null)} />}
      </Stack>
      <RequestTable status={status} onStatus={setStatus} />
    </Page>
  )
}
