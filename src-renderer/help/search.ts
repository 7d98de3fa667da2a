// Which terms of the glossary a text finds, in the words of the window's language. Pure.

import { type Subject, subjects, type TermEntry, type TermName } from './glossary.ts'

/** A term with its words, as the glossary shows it. */
export interface ToldTerm extends TermEntry {
  readonly name: TermName
  readonly word: string
  readonly meaning: string
  readonly why: string
}

export interface SubjectOfTerms {
  readonly subject: Subject
  readonly terms: readonly ToldTerm[]
}

/**
 * The terms that hold every typed word in their name, meaning, reason or clause, by subject; within a subject those
 * first whose name holds the text. An empty text finds all, in the order of reading.
 */
export function findTerms(terms: readonly ToldTerm[], text: string): readonly SubjectOfTerms[] {
  const typed = text.trim().toLocaleLowerCase()
  const words = typed.split(/\s+/)
  const found = terms.filter((term) => words.every((word) => textOf(term).includes(word)))
  const isNamed = ({ name, word }: ToldTerm) => `${name} ${word}`.toLocaleLowerCase().includes(typed)
  const sorted = [...found.filter(isNamed), ...found.filter((term) => !isNamed(term))]
  return subjects
    .map((subject) => ({ subject, terms: sorted.filter((term) => term.subject === subject) }))
    .filter((group) => group.terms.length > 0)
}

function textOf({ name, word, meaning, why, clause }: ToldTerm): string {
  return `${name} ${word} ${meaning} ${why} ${clause ?? ''}`.toLocaleLowerCase()
}
