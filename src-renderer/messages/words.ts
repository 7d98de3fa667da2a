// The form that another language's texts take: those of the English file, with the plural forms that the language has.

/** A language's words for an English file's keys. Which of `_one`, `_many` it needs is the language's (CLDR). */
export type Words<English> = {
  readonly [K in Exclude<keyof English, `${string}_one`>]: string
} & {
  readonly [K in Extract<keyof English, `${string}_one`>]?: string
} & {
  readonly [K in keyof English as K extends `${infer Said}_other` ? `${Said}_many` : never]?: string
}
