// The form of the words for an error code, in any language.

export interface ErrorWords {
  /** What happened. */
  readonly what: string
  /** What was left unchanged. */
  readonly unchanged: string
  /** What to do next. */
  readonly next: string
}
