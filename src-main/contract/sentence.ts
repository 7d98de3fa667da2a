// Sentences with names of values in them, `the policy {{policy}} stands there twice`: English here, for the command
// line and the records of other programs, and the same keys and values in every language of the window.

/** What a sentence names; an instant as the contract writes it. */
export type SentenceValues = Readonly<Record<string, string | number>>

type ValueNames<S extends string> = S extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | ValueNames<Rest>
  : never

/** The values that a sentence wants, no other and none missing. */
export type ValuesOf<S extends string> = Readonly<Record<ValueNames<S>, string | number>>

/** One of several sentences by its name, with the values that it wants. */
export type Statement<Sentences extends Readonly<Record<string, string>>> = {
  readonly [S in keyof Sentences]: keyof ValuesOf<Sentences[S]> extends never
    ? { readonly sentence: S; readonly values?: undefined }
    : { readonly sentence: S; readonly values: ValuesOf<Sentences[S]> }
}[keyof Sentences]

/** The sentence with its values in their places. */
export function fillSentence(sentence: string, values: SentenceValues): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''))
}
