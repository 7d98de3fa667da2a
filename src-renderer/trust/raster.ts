// A drawing as an image of pixels, by the window's own canvas.

import type { Drawing } from './tree-svg.ts'

/** As many as a canvas has on any system: 16,384 a side, and no more than 128 MiB of them in all. */
const mostPixelsASide = 16_384
const mostPixels = 32 * 1024 * 1024

/** PNG in base64, at twice the drawing's size where a canvas has room for it. */
export async function pngOf(drawing: Drawing): Promise<string> {
  const image = new Image()
  image.src = urlOf(drawing)
  await image.decode()
  const canvas = document.createElement('canvas')
  const scale = scaleOf(drawing)
  canvas.width = Math.floor(drawing.width * scale)
  canvas.height = Math.floor(drawing.height * scale)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas.toDataURL('image/png').replace(/^data:image\/png;base64,/, '')
}

/** The drawing as the address of an image, which can hold no script that runs. */
export function urlOf({ svg }: Drawing): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
}

/** How many pixels of the image are one of the drawing. */
export function scaleOf({ width, height }: Pick<Drawing, 'width' | 'height'>): number {
  return Math.min(2, mostPixelsASide / Math.max(width, height), Math.sqrt(mostPixels / (width * height)))
}
