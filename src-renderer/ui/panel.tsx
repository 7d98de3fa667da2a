// A titled part of a screen on its own ground.

import { Group, Title } from '@mantine/core'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import classes from './panel.module.css'

interface PanelProps {
  readonly title?: string
  /** What stands beside the title: a help. */
  readonly mark?: ReactNode
  readonly actions?: ReactNode
  /** The panel replaced what had the focus: its title takes it, so that a reader goes on from here. */
  readonly takesFocus?: boolean
  readonly children: ReactNode
}

export function Panel({ title, mark, actions, takesFocus, children }: PanelProps) {
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])
  return (
    <section className={classes.panel} {...(title && { 'aria-labelledby': id })}>
      {title && (
        <Group justify="space-between" gap="sm" className={classes.head}>
          <Group gap={4} wrap="nowrap">
            <Title order={2} id={id} ref={heading} tabIndex={-1} className={classes.title}>
              {title}
            </Title>
            {mark}
          </Group>
          {actions && <Group gap="xs">{actions}</Group>}
        </Group>
      )}
      {children}
    </section>
  )
}
