// The journal's head to be kept outside of the keep: the phrase to be written down, and the QR code to be taken away.

import { Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Loaded } from '../error/loaded.tsx'
import { TermMark } from '../help/term.tsx'
import { CopyButton } from '../ui/copy-button.tsx'
import { Panel } from '../ui/panel.tsx'
import { useProcedure } from '../use-procedure.ts'
import { HeadCode } from './head-code.tsx'

export function HeadPanel() {
  const { t } = useTranslation()
  const head = useProcedure('journal.head', {})
  return (
    <Panel mark={<TermMark name="journalHead" />} title={t('journal.head')}>
      <Loaded from={head}>
        {({ head: { phrase, code } }) => (
          <Stack gap="md">
            <Text size="sm">{t('journal.headSentence')}</Text>
            <Group wrap="nowrap" align="flex-start" gap="lg">
              <HeadCode code={code} label={t('journal.headCode')} />
              <Stack gap="xs">
                <Text fw={600} size="lg" aria-label={t('journal.phrase')} component="output">
                  {phrase}
                </Text>
                <Group>
                  <CopyButton value={phrase} label={t('journal.copyPhrase')} wide />
                </Group>
              </Stack>
            </Group>
          </Stack>
        )}
      </Loaded>
    </Panel>
  )
}
