// Authorities that wait for their parent elsewhere: the answer is taken here.

import { Button, Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { WaitingAuthority } from '../../src-main/contract/authority.ts'
import { CommandLine } from '../command/command-line.tsx'
import { ErrorNotice } from '../error/error-notice.tsx'
import { TermMark } from '../help/term.tsx'
import { formatDay } from '../instant.ts'
import { useGo } from '../route.tsx'
import { Panel } from '../ui/panel.tsx'
import { useAct } from '../use-procedure.ts'

export function WaitingAuthorities({ waiting }: { waiting: readonly WaitingAuthority[] }) {
  const { t } = useTranslation()
  if (waiting.length === 0) return null
  return (
    <Panel mark={<TermMark name="adopt" />} title={t('authority.waiting')}>
      <Stack gap="sm">
        {waiting.map((authority) => (
          <Waiting key={authority.id} authority={authority} />
        ))}
      </Stack>
    </Panel>
  )
}

function Waiting({ authority }: { authority: WaitingAuthority }) {
  const { t } = useTranslation()
  const go = useGo()
  const picker = useAct('file.open')
  const adopt = useAct('authority.adopt')
  const take = async () => {
    const title = t('authority.adoptPick', { title: authority.title })
    const picked = await picker.run({ title, extensions: ['pem', 'crt', 'cer', 'der'] })
    const [file] = picked?.files ?? []
    if (!file) return
    const adopted = await adopt.run({ authority: authority.id, certificate: file.content })
    if (adopted) go({ screen: 'authority', id: adopted.authority.id })
  }
  return (
    <div>
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">
          {t('authority.waitingSince', { title: authority.title, day: formatDay(authority.createdAt) })}
        </Text>
        <Button
          variant="default"
          flex="none"
          loading={picker.isRunning || adopt.isRunning}
          aria-label={t('authority.adoptPick', { title: authority.title })}
          onClick={take}
        >
          {t('authority.adopt')}
        </Button>
      </Group>
      <ErrorNotice error={picker.error ?? adopt.error} />
      <CommandLine procedure="authority.adopt" draft={{ authority: authority.name, certificate: '' }} />
    </div>
  )
}
