// What is said aloud to who listens to the window: results as they come, and how far long work is. Readers of the screen
// say only what is added to a region that was there before, so there is one that is always there. Failures and notices
// are alerts, which are said by themselves.

import { VisuallyHidden } from '@mantine/core'
import { useEffect } from 'react'

const announcerId = 'announcer'
/** Long enough to be read; then it is gone, and nobody comes upon it who walks through the page. */
const lifeMilliseconds = 5000

/** The place from which things are said; once in the window, under no dialog and no lock. */
export function Announcer() {
  return <VisuallyHidden id={announcerId} role="status" aria-live="polite" aria-relevant="additions" />
}

/** Says `words` once when they come, and again when they have changed; null says nothing. */
export function useAnnouncement(words: string | null): void {
  useEffect(() => {
    if (words !== null) say(words)
  }, [words])
}

function say(words: string): void {
  const line = document.createElement('p')
  line.textContent = words
  document.getElementById(announcerId)?.append(line)
  setTimeout(() => line.remove(), lifeMilliseconds)
}
