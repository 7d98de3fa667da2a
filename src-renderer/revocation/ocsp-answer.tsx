// Answering an OCSP request: a file comes in, what it asks is shown with the answer, the response is saved.

import { Button, Group, Stack, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AuthorityDetail } from '../../src-main/contract/authority.ts'
import type { Output } from '../../src-main/contract/contract.ts'
import type { NamedFile } from '../../src-main/contract/values.ts'
import { CommandLine } from '../command/command-line.tsx'
import { ErrorNotice } from '../error/error-notice.tsx'
import { FileDrop } from '../file/file-drop.tsx'
import { base64Of } from '../file/read-file.ts'
import { useSave } from '../file/use-save.ts'
import { TermMark } from '../help/term.tsx'
import { Panel } from '../ui/panel.tsx'
import { useAct } from '../use-procedure.ts'
import { SingleResponses } from './single-responses.tsx'

type Answer = Output<'ocsp.respond'> & { readonly fileName: string }

export function OcspAnswer({ authority }: { authority: AuthorityDetail }) {
  const { t } = useTranslation()
  const [answer, setAnswer] = useState<Answer | null>(null)
  const respond = useAct('ocsp.respond')

  const take = async ([file]: readonly NamedFile[]) => {
    setAnswer(null)
    if (!file) return
    const given = await respond.run({ issuer: authority.id, request: base64Of(file) })
    if (given) setAnswer({ ...given, fileName: responseName(file.name) })
  }
  return (
    <Panel mark={<TermMark name="ocsp" />} title={t('ocsp.answer')}>
      <Stack gap="md">
        <Text size="sm" c="dimmed">
          {t('ocsp.answerSentence', { title: authority.title })}
        </Text>
        <FileDrop
          title={t('ocsp.requestFile')}
          hint={t('ocsp.requestFileHint')}
          extensions={['der', 'req', 'ors', 'ocsp', 'pem']}
          onFiles={take}
        />
        <CommandLine procedure="ocsp.respond" draft={{ issuer: authority.name, request: '' }} />
        <ErrorNotice error={respond.error} />
        {answer && <Answered answer={answer} />}
      </Stack>
    </Panel>
  )
}

function Answered({ answer }: { answer: Answer }) {
  const { t } = useTranslation()
  const { save, isSaving, error } = useSave()
  const file = { name: answer.fileName, encoding: 'base64' as const, content: answer.response }
  return (
    <Stack gap="sm" aria-live="polite">
      <Text fw={600}>
        {answer.signer ? t('ocsp.answered', { signer: answer.signer.title }) : t('ocsp.malformed')}
      </Text>
      <SingleResponses responses={answer.responses} />
      <ErrorNotice error={error} />
      <Group justify="flex-end">
        <Button
          leftSection={<IconDownload size={16} aria-hidden />}
          loading={isSaving}
          onClick={() => save(t('ocsp.response'), [file])}
        >
          {t('ocsp.saveResponse')}
        </Button>
      </Group>
    </Stack>
  )
}

/** `request.der` is answered by `request.response.der`. */
function responseName(requestName: string): string {
  return `${requestName.replace(/\.[^.]*$/, '')}.response.der`
}
