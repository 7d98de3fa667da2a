// Which screen an officer sees first: what needs attention where something presses, else the tree. Decided once,
// within a moment: where the keep takes longer to say, the tree is shown and stays.

import { useEffect, useState } from 'react'
import { hasChosenScreen, useReplace } from '../route.tsx'
import { pressingFindings, useAttention } from './use-attention.ts'

const longestWaitMilliseconds = 400

/** Whether it is decided; until then no screen should be shown. */
export function useFirstScreen(): boolean {
  const [isDecided, setDecided] = useState(hasChosenScreen)
  const { data, error } = useAttention()
  const replace = useReplace()
  useEffect(() => {
    if (isDecided || !(data || error)) return
    const presses = data !== undefined && pressingFindings(data.findings).length > 0
    // Whoever was quicker has chosen already.
    if (presses && !hasChosenScreen()) replace({ screen: 'attention' })
    setDecided(true)
  }, [isDecided, data, error, replace])
  useEffect(() => {
    const waiting = setTimeout(() => setDecided(true), longestWaitMilliseconds)
    return () => clearTimeout(waiting)
  }, [])
  return isDecided
}
