// What a schema of the contract says of its fields, for other programs (JSON Schema) and for people.

import { z } from 'zod'

interface Described {
  readonly description?: string
  readonly properties?: Readonly<Record<string, Described>>
  readonly items?: Described
}

export interface SchemaWords {
  /** The schema as JSON text, draft 2020-12; what the fields may not say together it cannot say. */
  readonly text: string
  /** What the innermost field of a path that has a description is for, or null where none has. */
  describe(path: readonly PropertyKey[]): string | null
}

/** The words of a schema, as a person or a program writes what it describes. */
export function schemaWords(schema: z.ZodType): SchemaWords {
  const json = z.toJSONSchema(schema, { io: 'input' })
  return {
    text: `${JSON.stringify(json, null, 2)}\n`,
    describe(path) {
      let field: Described | undefined = json as Described
      let description: string | null = null
      for (const step of path) {
        field = typeof step === 'number' ? field?.items : field?.properties?.[String(step)]
        description = field?.description ?? description
      }
      return description
    },
  }
}
