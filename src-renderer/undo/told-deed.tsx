// What a notice says of a deed: its words, and the button that takes it back or does it again.

import { Button, Group, Text } from '@mantine/core'
import { hideActNotice } from './act-notice.ts'

interface ToldDeedProps {
  readonly words: string
  /** The button's name. */
  readonly button: string
  onPress(): void
}

export function ToldDeed({ words, button, onPress }: ToldDeedProps) {
  const press = () => {
    hideActNotice()
    onPress()
  }
  return (
    <Group justify="space-between" wrap="nowrap">
      <Text size="sm">{words}</Text>
      <Button size="compact-sm" variant="light" flex="none" onClick={press}>
        {button}
      </Button>
    </Group>
  )
}
