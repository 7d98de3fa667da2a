// What a profile may say, for other programs and for people: the contract's schema as JSON Schema, and the words
// that it has about a field.

import { z } from 'zod'
import { profile } from '../contract/profile.ts'

interface Described {
  readonly description?: string
  readonly properties?: Readonly<Record<string, Described>>
  readonly items?: Described
}

/** Draft 2020-12; what the fields may not say together it cannot say. */
const schema = z.toJSONSchema(profile, { io: 'input' })

/** The schema as JSON text. */
export const schemaText = `${JSON.stringify(schema, null, 2)}\n`

/** What the innermost field of a path that has a description is for, or null where none has. */
export function describeField(path: readonly PropertyKey[]): string | null {
  let field: Described | undefined = schema as Described
  let description: string | null = null
  for (const step of path) {
    field = typeof step === 'number' ? field?.items : field?.properties?.[String(step)]
    description = field?.description ?? description
  }
  return description
}
