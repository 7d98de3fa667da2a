// A result that is said aloud as it comes. Readers of the screen say what is added to a region that is there already: so
// the region comes first, empty, and what it says a moment later.

import { type ReactNode, useEffect, useState } from 'react'

/** As long as a reader takes to take note of a region. */
const noticeMilliseconds = 100

/** Whether a region that came with this component has been taken note of, and may say something. */
export function useNoticed(): boolean {
  const [isNoticed, setNoticed] = useState(false)
  useEffect(() => {
    const waiting = setTimeout(() => setNoticed(true), noticeMilliseconds)
    return () => clearTimeout(waiting)
  }, [])
  return isNoticed
}

/** Says what is in it when it comes, and whenever that changes. */
export function Live({ children }: { children: ReactNode }) {
  const isNoticed = useNoticed()
  return <div role="status">{isNoticed && children}</div>
}
