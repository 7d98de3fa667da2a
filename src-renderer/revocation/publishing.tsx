// What is published: when it falls due, and the kit that holds all of it.

import { Stack } from '@mantine/core'
import { DueDates } from './due-dates.tsx'
import { StatusKit } from './status-kit.tsx'

export function Publishing() {
  return (
    <Stack gap="md">
      <DueDates />
      <StatusKit />
    </Stack>
  )
}
