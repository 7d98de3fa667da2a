// What the main process says in lines, so that a window can say it in another language: a sentence by its code with what
// it names, or a text that is the same in every language (a name, a number, an identifier).

import { z } from 'zod'
import { type ExtensionSentenceCode, extensionSentences } from './extension-sentence.ts'
import { fillSentence, type ValuesOf } from './sentence.ts'

const code = z.enum(Object.keys(extensionSentences) as [ExtensionSentenceCode, ...ExtensionSentenceCode[]])
const plain = z.union([z.string(), z.number()])
const innerSentence = z.object({ code, values: z.record(z.string(), plain) })
export const saidSentence = z.object({
  code,
  /** What the sentence names; a sentence in turn where that has words of its own, as `email:a@example.org` has. */
  values: z.record(z.string(), z.union([plain, innerSentence])),
})
export type SaidSentence = z.infer<typeof saidSentence>

/** Sentences by their codes, and texts that are the same in every language. */
export const said = z.union([z.string(), saidSentence])
export type Said = z.infer<typeof said>

/** A sentence that another may name. */
export type InnerSentence = z.infer<typeof innerSentence>
type Named<V, Inner> = { readonly [N in keyof V]: string | number | Inner }

/** A sentence whose values have no words of their own. */
export function say<C extends ExtensionSentenceCode>(
  code: C,
  values: ValuesOf<(typeof extensionSentences)[C]>,
): InnerSentence {
  return { code, values }
}

/** A sentence about something that may have words of its own. */
export function sayOf<C extends ExtensionSentenceCode>(
  code: C,
  values: Named<ValuesOf<(typeof extensionSentences)[C]>, InnerSentence>,
): SaidSentence {
  return { code, values }
}

/** The line in English, as the command line has it. */
export function inEnglish(line: Said): string {
  if (typeof line === 'string') return line
  const values = Object.entries(line.values).map(([name, value]) => [
    name,
    typeof value === 'object' ? inEnglish(value) : value,
  ])
  return fillSentence(extensionSentences[line.code], Object.fromEntries(values))
}
