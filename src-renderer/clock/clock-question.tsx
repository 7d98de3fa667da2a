// The question whether the machine's clock is right: what it says, what speaks against it, and the officer's word.

import { Button, SimpleGrid, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ClockDoubt } from '../../src-main/contract/clock.ts'
import { CommandLine } from '../command/command-line.tsx'
import { ErrorNotice } from '../error/error-notice.tsx'
import { formatClock } from '../instant.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Form } from '../ui/form.tsx'
import { useNotice } from '../ui/use-notice.ts'
import { useAct } from '../use-procedure.ts'
import { useClockQuestion } from './clock-doubt.ts'

export function ClockQuestion() {
  const { t } = useTranslation()
  const question = useClockQuestion()
  return (
    <Dialog title={t('clock.title')} opened={question !== null} onClose={() => question?.settle(false)}>
      {question && <Answer doubt={question.doubt} onAnswer={question.settle} />}
    </Dialog>
  )
}

interface AnswerProps {
  readonly doubt: ClockDoubt
  onAnswer(isRight: boolean): void
}

function Answer({ doubt, onAnswer }: AnswerProps) {
  const { t } = useTranslation()
  const notify = useNotice()
  const confirm = useAct('vault.confirm-clock')
  const submit = async () => {
    const answer = await confirm.run({})
    if (!answer) return
    onAnswer(true)
    if (answer.doubt) notify({ message: t('clock.confirmed') })
  }
  return (
    <Form
      label={t('clock.title')}
      submit={t('clock.confirm')}
      isRunning={confirm.isRunning}
      failure={<ErrorNotice error={confirm.error} />}
      others={
        <Button variant="default" data-autofocus flex="none" onClick={() => onAnswer(false)}>
          {t('clock.wrong')}
        </Button>
      }
      command={<CommandLine procedure="vault.confirm-clock" draft={{}} />}
      onSubmit={submit}
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        <Fact name={t('clock.says')} value={formatClock(Date.parse(doubt.now))} />
        <Fact
          name={t('clock.against')}
          value={t(`clock.source.${doubt.source}`, { known: formatClock(Date.parse(doubt.known)) })}
        />
      </SimpleGrid>
      <Text size="sm">{t('clock.why')}</Text>
    </Form>
  )
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <Text size="xs" c="dimmed">
        {name}
      </Text>
      <Text fw={600}>{value}</Text>
    </div>
  )
}
