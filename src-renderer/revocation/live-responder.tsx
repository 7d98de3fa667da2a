// The place of the live responder: whose delegate would sign, what would be served, and the command that starts it.
// It runs at the command line, where it can stay when the window is closed.

import { Button, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../src-main/contract/contract.ts'
import type { AnsweredFor } from '../../src-main/contract/responder.ts'
import { NoAuthority } from '../authority/no-authority.tsx'
import { Loaded } from '../error/loaded.tsx'
import { TermMark } from '../help/term.tsx'
import { formatDay } from '../instant.ts'
import { useGo } from '../route.tsx'
import { FieldList } from '../ui/field-list.tsx'
import { Panel } from '../ui/panel.tsx'
import { TextBlock } from '../ui/text-block.tsx'
import { useProcedure } from '../use-procedure.ts'
import { useVaultStatus } from '../vault/use-vault.ts'
import { startCommand } from './start-command.ts'

export function LiveResponder() {
  const plan = useProcedure('responder.plan', {})
  return (
    <Loaded from={plan}>
      {({ answering, files }) =>
        answering.length === 0 ? (
          <NoAuthority />
        ) : (
          <Stack gap="md">
            <WhoAnswers answering={answering} />
            <HowToStart isPossible={answering.some(({ delegate }) => delegate !== null)} />
            <Served files={files} />
          </Stack>
        )
      }
    </Loaded>
  )
}

function WhoAnswers({ answering }: { answering: readonly AnsweredFor[] }) {
  const { t } = useTranslation()
  const go = useGo()
  return (
    <Panel mark={<TermMark name="responder" />} title={t('responder.answers')}>
      <Stack gap="md">
        <Text size="sm" c="dimmed">
          {t('responder.sentence')}
        </Text>
        <FieldList
          fields={answering.map(({ issuer, title, certificate, delegate }) => ({
            name: nameOf(answering, { title, certificate }),
            value: delegate
              ? t('responder.until', { delegate: delegate.title, day: formatDay(delegate.notAfter) })
              : t('responder.missing'),
            action: !delegate && (
              <Button
                variant="default"
                size="xs"
                onClick={() => go({ screen: 'authority', id: issuer })}
                aria-label={t('responder.makeDelegate', { title })}
              >
                {t('ocsp.makeDelegate')}
              </Button>
            ),
          }))}
        />
      </Stack>
    </Panel>
  )
}

/** Of an authority with several keys, which one. */
function nameOf(
  answering: readonly AnsweredFor[],
  { title, certificate }: Pick<AnsweredFor, 'title' | 'certificate'>,
): string {
  const isOnly = answering.filter((each) => each.title === title).length === 1
  return isOnly ? title : `${title} (${certificate.serialNumber.slice(0, 8)})`
}

function HowToStart({ isPossible }: { isPossible: boolean }) {
  const { t } = useTranslation()
  const status = useVaultStatus()
  return (
    <Panel title={t('responder.start')}>
      <Stack gap="md">
        <Text size="sm" c="dimmed">
          {t(isPossible ? 'responder.startHint' : 'responder.none')}
        </Text>
        {isPossible && status.data && (
          <TextBlock
            label={t('responder.command')}
            text={startCommand(status.data.directory)}
            copyLabel={t('responder.copy')}
          />
        )}
      </Stack>
    </Panel>
  )
}

function Served({ files }: Pick<Output<'responder.plan'>, 'files'>) {
  const { t } = useTranslation()
  return (
    <Panel title={t('responder.files')}>
      <FieldList
        fields={files.map(({ path, nextUpdate }) => ({
          name: `/${path}`,
          value: nextUpdate
            ? t('responder.nextUpdate', { day: formatDay(nextUpdate) })
            : t('responder.certificate'),
        }))}
      />
    </Panel>
  )
}
