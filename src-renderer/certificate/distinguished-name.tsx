// A distinguished name with air between its attributes, which breaks its lines there, or at an @, not within a word;
// copied, it is as it was.

import { Fragment } from 'react'
import classes from './certificate.module.css'

export function DistinguishedName({ children }: { children: string }) {
  return piecesOf(children, /(?<=[^\\],)/).map(({ piece, at }) => (
    <Fragment key={at}>
      <span className={classes.attribute}>
        {piecesOf(piece, /(?<=@)/).map((part) => (
          <Fragment key={part.at}>
            {part.piece}
            <wbr />
          </Fragment>
        ))}
      </span>
      <wbr />
    </Fragment>
  ))
}

/** The pieces between the places that `border` finds, each with where it begins. */
function piecesOf(text: string, border: RegExp): { readonly piece: string; readonly at: number }[] {
  let at = 0
  return text.split(border).map((piece) => {
    const begins = at
    at += piece.length
    return { piece, at: begins }
  })
}
