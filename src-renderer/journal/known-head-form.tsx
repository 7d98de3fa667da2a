// A phrase that was written down earlier, to be held against the journal.

import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Form } from '../ui/form.tsx'

export function KnownHeadForm({ onVerify }: { onVerify(knownHead: string): void }) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  return (
    <Form
      label={t('journal.knownHead')}
      submit={t('journal.knownHeadSubmit')}
      isRunning={false}
      disabled={typed.trim() === ''}
      onSubmit={() => onVerify(typed.trim())}
    >
      <TextInput
        label={t('journal.knownHead')}
        description={t('journal.knownHeadHint')}
        value={typed}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
    </Form>
  )
}
