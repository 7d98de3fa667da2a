// A passphrase field: can be shown, never completed by the browser, and says when Caps Lock is on.

import { PasswordInput } from '@mantine/core'
import { type KeyboardEvent, type Ref, useState } from 'react'
import { useTranslation } from 'react-i18next'

interface PassphraseFieldProps {
  readonly label: string
  readonly value: string
  readonly description?: string
  readonly error?: string | null
  readonly isNew?: boolean
  /** A focus trap begins here, and not at what stands above. */
  readonly isFirst?: boolean
  readonly ref?: Ref<HTMLInputElement>
  onChange(value: string): void
}

export function PassphraseField(props: PassphraseFieldProps) {
  const { t } = useTranslation()
  const [capsLock, setCapsLock] = useState(false)
  const watchCapsLock = (event: KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock'))
  return (
    <PasswordInput
      ref={props.ref}
      {...(props.isFirst && { 'data-autofocus': true })}
      label={props.label}
      description={props.description}
      error={props.error ?? (capsLock ? t('vault.capsLock') : undefined)}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
      onKeyDown={watchCapsLock}
      onKeyUp={watchCapsLock}
      autoComplete={props.isNew ? 'new-password' : 'off'}
      spellCheck={false}
      visibilityToggleButtonProps={{ 'aria-label': t('vault.show'), tabIndex: 0 }}
    />
  )
}
