// Text for the eye of an expert: monospaced, scrolling by itself, reachable by keyboard, to be copied whole.

import { CopyButton } from './copy-button.tsx'
import classes from './text-block.module.css'

interface TextBlockProps {
  readonly label: string
  readonly text: string
  readonly copyLabel: string
  /** In pixels; beyond it the block scrolls. */
  readonly maxHeight?: number
}

export function TextBlock({ label, text, copyLabel, maxHeight = 360 }: TextBlockProps) {
  return (
    <div className={classes.frame}>
      <div className={classes.copy}>
        <CopyButton value={text} label={copyLabel} wide />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must take the focus to be scrolled by keys */}
      <section aria-label={label} tabIndex={0} className={classes.scroll} style={{ maxHeight }}>
        <pre className={classes.text} lang="en">
          {text}
        </pre>
      </section>
    </div>
  )
}
