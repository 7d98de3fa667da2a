// The one form of every dangerous act: what it does and what can't be undone in one sentence each, the name of the thing
// typed, the same act at the command line, and a button that says so by its colour.

import { Alert, Text, TextInput } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Draft } from '../../src-main/contract/command.ts'
import { CommandLine } from '../command/command-line.tsx'
import { Form } from '../ui/form.tsx'
import type { DangerousAct } from './consequence.ts'

interface DangerousFormProps<K extends DangerousAct> {
  readonly procedure: K
  readonly draft: Draft<K>
  /** The name that is typed to confirm; null while the choices in the form are harmless. */
  readonly thing: string | null
  readonly label: string
  readonly submit: string
  /** What it does besides what the act itself says. */
  readonly sentence?: string
  readonly isRunning: boolean
  readonly disabled?: boolean
  readonly failure: ReactNode
  onSubmit(): void
  readonly children?: ReactNode
}

export function DangerousForm<K extends DangerousAct>(props: DangerousFormProps<K>) {
  const { thing, procedure, draft, children, disabled, ...form } = props
  const [typed, setTyped] = useState('')
  const isConfirmed = thing === null || typed.trim() === thing
  return (
    <Form
      {...form}
      disabled={disabled === true || !isConfirmed}
      dangerous={thing !== null}
      command={<CommandLine procedure={procedure} draft={draft} />}
    >
      {children}
      {thing !== null && <Confirmation act={procedure} thing={thing} typed={typed} onType={setTyped} />}
    </Form>
  )
}

interface ConfirmationProps {
  readonly act: DangerousAct
  readonly thing: string
  readonly typed: string
  onType(typed: string): void
}

function Confirmation({ act, thing, typed, onType }: ConfirmationProps) {
  const { t } = useTranslation()
  return (
    <>
      <Alert color="red" variant="light" icon={<IconAlertTriangle aria-hidden />}>
        <Text size="sm">{t(`danger.will.${act}`, { thing })}</Text>
        <Text size="sm" fw={600} mt={4}>
          {t(`danger.final.${act}`)}
        </Text>
      </Alert>
      <TextInput
        label={t('danger.type', { thing })}
        value={typed}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onType(event.currentTarget.value)}
      />
    </>
  )
}
