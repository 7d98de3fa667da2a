// What may be done with a whole list, at the right over it: its columns and its export.

import type { ReactNode } from 'react'
import classes from './list.module.css'

/** `children` stand at the left: filters, where the list has any. */
export function ListTools({ tools, children }: { tools: ReactNode; children?: ReactNode }) {
  return (
    <div className={classes.bar}>
      {children}
      <div className={classes.tools}>{tools}</div>
    </div>
  )
}
