// Names and values, one a line.

import type { ReactNode } from 'react'
import classes from './field-list.module.css'

export interface Field {
  readonly name: string
  /** What stands in its place, with a help; the name stays what it is called. */
  readonly label?: ReactNode
  readonly value: ReactNode
  /** Monospaced: a number, a fingerprint, an identifier. */
  readonly code?: boolean
  /** What may be done with the value: copy it. */
  readonly action?: ReactNode
}

export function FieldList({ fields }: { fields: readonly Field[] }) {
  return (
    <dl className={classes.list}>
      {fields.map((field) => (
        <div key={field.name} className={classes.row}>
          <dt className={classes.name}>{field.label ?? field.name}</dt>
          <dd className={classes.value}>
            <span className={field.code ? classes.code : classes.words}>{field.value}</span>
            {field.action}
          </dd>
        </div>
      ))}
    </dl>
  )
}
