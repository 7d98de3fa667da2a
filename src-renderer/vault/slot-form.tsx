// The form of an act on a way in that asks for one passphrase, which is forgotten as soon as it was used.

import { type ReactNode, useCallback, useState } from 'react'
import type { RootkeepError } from '../../src-main/contract/errors.ts'
import { ErrorNotice } from '../error/error-notice.tsx'
import { Form } from '../ui/form.tsx'
import { useFirstFocus } from '../ui/use-first-focus.ts'
import { PassphraseField } from './passphrase-field.tsx'
import { useForgetOnLock } from './use-forget-on-lock.ts'

interface SlotFormProps {
  /** Which passphrase. */
  readonly label: string
  readonly submit: string
  readonly sentence: string
  readonly isRunning: boolean
  readonly error: RootkeepError | null
  readonly dangerous?: boolean
  readonly command: ReactNode
  onPassphrase(passphrase: string): Promise<void>
}

export function SlotForm(props: SlotFormProps) {
  const field = useFirstFocus<HTMLInputElement>()
  const [passphrase, setPassphrase] = useState('')
  useForgetOnLock(useCallback(() => setPassphrase(''), []))
  const submit = async () => {
    await props.onPassphrase(passphrase)
    setPassphrase('')
  }
  return (
    <Form
      label={props.submit}
      submit={props.submit}
      sentence={props.sentence}
      isRunning={props.isRunning}
      command={props.command}
      disabled={passphrase === ''}
      dangerous={props.dangerous === true}
      failure={<ErrorNotice error={props.error} />}
      onSubmit={submit}
    >
      <PassphraseField ref={field} label={props.label} value={passphrase} onChange={setPassphrase} />
    </Form>
  )
}
