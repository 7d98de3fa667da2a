// Kinds of extensions that are said in lines, so that a window can say them in another language: those of certificates
// and requests. Those of CRLs alone have English words only.

import { inEnglish, type Said } from '../../contract/said.ts'
import { type Definition, defineExtension, type ExtensionKind } from './extension.ts'

/** A kind of extension, which says what its value says. */
export interface SaidKind<T> extends ExtensionKind<T> {
  /** What the value says, a line each, safe to show. */
  say(value: T): readonly Said[]
}

interface SaidDefinition<T> extends Omit<Definition<T>, 'inWords'>, Pick<SaidKind<T>, 'say'> {
  /** Only where the English words are more than the lines in English. */
  readonly inWords?: Definition<T>['inWords']
}

/** A kind of extension, strict as `defineExtension` makes it, whose words are its lines in English. */
export function defineSaidExtension<T>({ say, ...definition }: SaidDefinition<T>): SaidKind<T> {
  const inWords = (value: T) => say(value).map(inEnglish)
  return { ...defineExtension<T>({ inWords, ...definition }), say }
}
