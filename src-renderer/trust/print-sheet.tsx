// A drawing alone on the page while the window is printed: everything else is left out by the print style.

import { useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import classes from './print-sheet.module.css'
import { urlOf } from './raster.ts'
import type { Drawing } from './tree-svg.ts'

/** A page of PDF has at most 14,400 points, 200 inches, a side (ISO 32000-1, annex C); here 150 inches of 96 pixels. */
const mostPixelsASide = 14_400

interface PrintSheetProps {
  readonly drawing: Drawing
  /** Called when the drawing is there to be printed. */
  onReady(): void
}

export function PrintSheet({ drawing, onReady }: PrintSheetProps) {
  const image = useRef<HTMLImageElement>(null)
  const scale = Math.min(1, mostPixelsASide / Math.max(drawing.width, drawing.height))
  const [width, height] = [drawing.width * scale, drawing.height * scale]
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each drawing, however often the parent is drawn
  useEffect(() => {
    let isGone = false
    void image.current?.decode().then(() => !isGone && onReady())
    return () => {
      isGone = true
    }
  }, [drawing])
  return createPortal(
    <div className={classes.sheet} aria-hidden>
      <style>{pageOf(width, height)}</style>
      <img ref={image} src={urlOf(drawing)} alt="" width={width} height={height} />
    </div>,
    document.body,
  )
}

/** The size of the paper, in CSS, which is no word of a language. */
function pageOf(width: number, height: number): string {
  const sides = [width, height].map((side) => `${Math.ceil(side)}px`)
  return ['@page', '{', 'size:', ...sides, ';', 'margin:0', '}'].join(' ')
}
