// The field that a person wants first: it has the focus as soon as it is on the screen.

import { type RefObject, useEffect, useRef } from 'react'

/** A ref for the field that takes the focus when it appears. */
export function useFirstFocus<E extends HTMLElement>(): RefObject<E | null> {
  const field = useRef<E>(null)
  useEffect(() => field.current?.focus(), [])
  return field
}
