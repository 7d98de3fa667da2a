// A profile while it is written: the YAML text is the draft, and the form changes the text, so that comments
// and what the form does not know stay as they are.

import { type Document, isMap, isNode, parseDocument } from 'yaml'

/** What a form may put into a profile. */
export type Value =
  | string
  | number
  | boolean
  | readonly Value[]
  | { readonly [name: string]: Value | undefined }
  | undefined

/** Whether the text is YAML of a map, which a form can change. */
export function isEditable(yaml: string): boolean {
  const document = parseDocument(yaml)
  return document.errors.length === 0 && isMap(document.contents)
}

/** The whole draft as plain data; empty when the text is no YAML. */
export function dataOf(yaml: string): unknown {
  const document = parseDocument(yaml)
  if (document.errors.length > 0) return {}
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch {
    return {}
  }
}

/** What stands at the path, or undefined. */
export function valueAt(data: unknown, path: readonly string[]): unknown {
  let value = data
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
    value = (value as Readonly<Record<string, unknown>>)[step]
  }
  return value
}

/** The text with the value at the path; undefined or an empty list takes it away, with maps left empty by that. */
export function withValue(yaml: string, path: readonly string[], value: Value): string {
  const document = parseDocument(yaml)
  if (document.errors.length > 0 || !isMap(document.contents)) return yaml
  if (isNothing(value)) remove(document, path)
  else put(document, path, value)
  return document.toString({ lineWidth: 110, flowCollectionPadding: false })
}

function isNothing(value: Value): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}

function put(document: Document, path: readonly string[], value: Value): void {
  for (let depth = 1; depth < path.length; depth++) {
    const parent = path.slice(0, depth)
    if (document.hasIn(parent) && !isMap(document.getIn(parent, true))) document.deleteIn(parent)
  }
  const node = document.createNode(value, { flow: isFlat(value) })
  const before = document.getIn(path, true)
  if (isNode(before)) Object.assign(node, { comment: before.comment, commentBefore: before.commentBefore })
  document.setIn(path, node)
}

/** A list of words stands on one line, as in the built-in profiles. */
function isFlat(value: Value): boolean {
  return Array.isArray(value) && value.every((item) => typeof item !== 'object')
}

function remove(document: Document, path: readonly string[]): void {
  if (!document.hasIn(path)) return
  document.deleteIn(path)
  const parent = path.slice(0, -1)
  const rest = parent.length > 0 && document.getIn(parent, true)
  if (isMap(rest) && rest.items.length === 0) remove(document, parent)
}
