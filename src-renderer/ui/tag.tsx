// A small mark that says one thing three ways: by its word, its icon and its colour.

import type { Icon } from '@tabler/icons-react'
import classes from './tag.module.css'

export type Tone = 'good' | 'warning' | 'bad' | 'held' | 'info' | 'quiet'

interface TagProps {
  readonly icon: Icon
  readonly tone: Tone
  readonly children: string
}

export function Tag({ icon: Mark, tone, children }: TagProps) {
  return (
    <span className={classes.tag} data-tone={tone}>
      <Mark size={14} stroke={2} aria-hidden />
      {children}
    </span>
  )
}
