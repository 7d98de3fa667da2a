// Whether a word is one of the house's error codes, for which the window has sentences.

import { type ErrorCode, errorCodes } from '../../src-main/contract/errors.ts'

const codes: ReadonlySet<string> = new Set(errorCodes)

export function isErrorCode(code: string): code is ErrorCode {
  return codes.has(code)
}
