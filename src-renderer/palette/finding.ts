// What a typed text finds: acts by their words or by their command, and things by their names. Pure.

import type { Route } from '../route.tsx'

/** Something that the palette offers. */
export interface Offer {
  readonly id: string
  readonly words: string
  /** What else it is found by, and what stands beside it: a command, a subject, a serial number. */
  readonly beside: string
  readonly act: Route | 'lock' | 'undo' | 'redo' | 'history'
}

/**
 * The offers whose words or command hold every typed word, those first that begin with the text. An empty text
 * finds all.
 */
export function findOffers(offers: readonly Offer[], text: string): Offer[] {
  const typed = text.trim().toLocaleLowerCase()
  const words = typed.split(/\s+/)
  const found = offers.filter((offer) => words.every((word) => textOf(offer).includes(word)))
  const begins = (offer: Offer) => offer.words.toLocaleLowerCase().startsWith(typed)
  return [...found.filter(begins), ...found.filter((offer) => !begins(offer))]
}

function textOf({ words, beside }: Offer): string {
  return `${words} ${beside}`.toLocaleLowerCase()
}
