// The one notice about what was done or taken back last: a newer one takes its place, so that they never pile up.

import { notifications } from '@mantine/notifications'
import type { ReactNode } from 'react'

interface ActNotice {
  readonly title?: string
  readonly message: ReactNode
  readonly color?: string
  /** The name of the button that closes it. */
  readonly close: string
  readonly autoClose?: number
}

let shown: string | null = null

/** Shows a notice in the place of the one before. */
export function showActNotice({ close, ...notice }: ActNotice): void {
  hideActNotice()
  shown = notifications.show({ ...notice, closeButtonProps: { 'aria-label': close } })
}

/** Takes the notice away, if it is still there. */
export function hideActNotice(): void {
  if (shown !== null) notifications.hide(shown)
  shown = null
}
