// The one form of the face: fields, then what failed, then the button, which stays in sight in a dialog and where
// a form is long. Enter submits.

import { Button, Group, Stack, Text } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import { useUnsaved } from '../unsaved/use-unsaved.ts'
import classes from './form.module.css'

interface FormProps {
  readonly label: string
  readonly submit: string
  /** In one sentence beside the button: what it will do. */
  readonly sentence?: string
  readonly isRunning: boolean
  readonly disabled?: boolean
  /** Longer than the window, and what the screen is for: its acts stay in sight. */
  readonly isLong?: boolean
  /** The act cannot be undone: the button says so by its colour. */
  readonly dangerous?: boolean
  readonly failure?: ReactNode
  readonly others?: ReactNode
  /** The same act at the command line, below everything else. */
  readonly command?: ReactNode
  onSubmit(): void
  readonly children: ReactNode
}

export function Form(props: FormProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!props.isRunning && !props.disabled) props.onSubmit()
  }
  const { form, onInput } = useUnsaved(props.isRunning)
  return (
    <form ref={form} onSubmit={submit} onInput={onInput} aria-label={props.label} noValidate>
      <Stack gap="md">
        {props.children}
        {props.failure}
        <div className={classes.foot} data-long={props.isLong || undefined}>
          <Group justify="flex-end" gap="sm" wrap="nowrap" className={classes.acts ?? ''}>
            {props.sentence && (
              <Text size="sm" c="dimmed" flex={1}>
                {props.sentence}
              </Text>
            )}
            {props.others}
            <Button
              type="submit"
              loading={props.isRunning}
              disabled={props.disabled ?? false}
              flex="none"
              {...(props.dangerous && { color: 'red' })}
            >
              {props.submit}
            </Button>
          </Group>
        </div>
        {props.command}
      </Stack>
    </form>
  )
}
