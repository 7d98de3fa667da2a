// The form of an act on a key that asks for one passphrase, which is forgotten as soon as it was used.

import { type ReactNode, useCallback, useState } from 'react'
import { ErrorNotice } from '../error/error-notice.tsx'
import { Form } from '../ui/form.tsx'
import { useFirstFocus } from '../ui/use-first-focus.ts'
import { useAct } from '../use-procedure.ts'
import { PassphraseField } from '../vault/passphrase-field.tsx'
import { useForgetOnLock } from '../vault/use-forget-on-lock.ts'

interface KeyPassphraseFormProps {
  readonly procedure: 'key.unlock' | 'key.remove-passphrase'
  readonly keyId: string
  /** Which passphrase. */
  readonly label: string
  readonly submit: string
  readonly sentence: string
  readonly command?: ReactNode
  onDone(): void
}

export function KeyPassphraseForm(props: KeyPassphraseFormProps) {
  const field = useFirstFocus<HTMLInputElement>()
  const [passphrase, setPassphrase] = useState('')
  useForgetOnLock(useCallback(() => setPassphrase(''), []))
  const act = useAct(props.procedure)
  const submit = async () => {
    const done = await act.run({ key: props.keyId, keyPassphrase: passphrase })
    setPassphrase('')
    if (done) props.onDone()
    else field.current?.focus()
  }
  return (
    <Form
      label={props.submit}
      submit={props.submit}
      sentence={props.sentence}
      isRunning={act.isRunning}
      command={props.command}
      disabled={passphrase === ''}
      failure={<ErrorNotice error={act.error} />}
      onSubmit={submit}
    >
      <PassphraseField ref={field} label={props.label} value={passphrase} onChange={setPassphrase} />
    </Form>
  )
}
