// The size of a file as people read it.

import { locale } from '../language/locale.ts'

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/** `138 kB`, by the locale of the window; in steps of a thousand. */
export function sizeText(octets: number): string {
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, octets)) / 3))
  const unit = units[step] ?? 'byte'
  const format = new Intl.NumberFormat(locale(), { style: 'unit', unit, maximumSignificantDigits: 3 })
  return format.format(octets / 1000 ** step)
}
