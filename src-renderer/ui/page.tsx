// The frame of every screen: a heading that takes the focus when the screen opens (so that a reader announces
// it and Tab goes on from there), what may be done at the right, the content below: two parts, between which F6 goes (shell/use-parts.ts).

import { Group, Text, Title } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import classes from './page.module.css'

interface PageProps {
  readonly title: string
  readonly subtitle?: ReactNode
  /** Marks beside the title: a state, a kind. */
  readonly marks?: ReactNode
  readonly actions?: ReactNode
  /** The content fills the height and scrolls by itself (a table, a canvas). */
  readonly fills?: boolean
  /** The content is a drawing: as wide as the window. */
  readonly isWide?: boolean
  /** The content is a form: no wider than a person likes to read. */
  readonly isForm?: boolean
  readonly children: ReactNode
}

export function Page({ title, subtitle, marks, actions, fills, isWide, isForm, children }: PageProps) {
  return (
    <div
      className={classes.page}
      data-fills={fills || undefined}
      data-wide={isWide || undefined}
      data-form={isForm || undefined}
    >
      <header className={classes.header} data-region>
        <div className={classes.heading}>
          <Group gap="sm">
            <PageTitle>{title}</PageTitle>
            {marks}
          </Group>
          {subtitle && (
            <Text size="sm" c="dimmed" className={classes.subtitle}>
              {subtitle}
            </Text>
          )}
        </div>
        {actions && <Group gap="xs">{actions}</Group>}
      </header>
      <div className={classes.content} data-region>
        {children}
      </div>
    </div>
  )
}

function PageTitle({ children }: { children: string }) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus({ preventScroll: true }), [])
  return (
    <Title order={1} ref={title} tabIndex={-1} className={classes.title} title={children}>
      {children}
    </Title>
  )
}
