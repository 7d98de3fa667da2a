// The journal's head as the contract has it, and as a text for a terminal or a sheet of paper: a QR code and a phrase.

import { renderUnicodeCompact } from 'uqr'
import type { JournalHead as HeadView } from '../contract/journal.ts'
import { headCode, headPhrase } from '../records/head-phrase.ts'
import type { JournalHead } from '../records/journal.ts'

export function headView(head: JournalHead): HeadView {
  return { ...head, phrase: headPhrase(head), code: headCode(head) }
}

/** Dark on light, with the margin of four modules that ISO/IEC 18004 §6.3.8 asks for. */
export function headText(head: JournalHead): string {
  const code = renderUnicodeCompact(headCode(head), { border: 4, ecc: 'M' })
  return `${code}\n\n${headPhrase(head)}\n`
}
