// A field for an instant in UTC. What it holds is as the browser writes it, empty for none: `instantOf` reads it.

import { TextInput } from '@mantine/core'

interface InstantFieldProps {
  readonly label: string
  readonly description?: string
  readonly value: string
  onChange(value: string): void
}

export function InstantField({ label, description, value, onChange }: InstantFieldProps) {
  return (
    <TextInput
      type="datetime-local"
      step={1}
      label={label}
      description={description}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
