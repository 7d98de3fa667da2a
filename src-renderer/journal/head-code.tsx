// A QR code as a picture: dark on light in either scheme, since cameras want it so.

import { useMemo } from 'react'
import { encode } from 'uqr'

/** Pixels. */
const width = 168

export function HeadCode({ code, label }: { code: string; label: string }) {
  const { size, path } = useMemo(() => drawn(code), [code])
  return (
    <svg
      role="img"
      aria-label={label}
      width={width}
      height={width}
      viewBox={`0 0 ${size} ${size}`}
      style={{ flex: 'none' }}
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  )
}

/** With the margin of four modules that ISO/IEC 18004 §6.3.8 asks for. */
function drawn(code: string): { size: number; path: string } {
  const { size, data } = encode(code, { border: 4, ecc: 'M' })
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return { size, path: path.join('') }
}
