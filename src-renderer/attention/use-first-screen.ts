// Which screen an officer sees first: what needs attention where something presses, else the tree. A large keep takes
// a while to say; then the tree is shown, and makes way only if nobody has touched the window meanwhile.

import { useWindowEvent } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import { hasChosenScreen, useReplace } from '../route.tsx'
import { pressingFindings, useAttention } from './use-attention.ts'

const longestBlankMilliseconds = 400

/** Whether a screen is to be shown yet. */
export function useFirstScreen(): boolean {
  const [isDecided, setDecided] = useState(hasChosenScreen)
  const [isPatient, setPatient] = useState(true)
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
    const waiting = setTimeout(() => setPatient(false), longestBlankMilliseconds)
    return () => clearTimeout(waiting)
  }, [])
  const touch = () => setDecided(isDecided || !isPatient)
  useWindowEvent('pointerdown', touch)
  useWindowEvent('keydown', touch)
  useWindowEvent('wheel', touch)
  return isDecided || !isPatient || hasChosenScreen()
}
