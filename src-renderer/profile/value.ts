// What stands in a draft, read as a field wants it: a draft may say anything while it is being written.

/** Text as it stands; "" for what is none. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

export function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null
}

/** The words of a list, each once. */
export function listOf(value: unknown): string[] {
  return Array.isArray(value) ? [...new Set(value.map(textOf).filter((word) => word !== ''))] : []
}

export type Row = Readonly<Record<string, unknown>>

/** The rows of a list of maps. */
export function rowsOf(value: unknown): Row[] {
  return Array.isArray(value) ? value.map((row) => (isRow(row) ? row : {})) : []
}

/** A map as rows of two columns. */
export function entriesOf(value: unknown): Row[] {
  return isRow(value) ? Object.entries(value).map(([attribute, text]) => ({ attribute, value: text })) : []
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
