// What a person is told in German about each error code: what happened, what was left unchanged, what to do next.

import type { ErrorCode } from '../../../src-main/contract/errors.ts'
import type { ErrorWords } from '../error-words.ts'
import { backupErrors } from './errors-backup.ts'
import { gemErrors } from './errors-gem.ts'
import { inputErrors } from './errors-input.ts'
import { issuingErrors } from './errors-issuing.ts'
import { keepErrors } from './errors-keep.ts'
import { keyErrors } from './errors-key.ts'
import { statusErrors } from './errors-status.ts'
import { successionErrors } from './errors-succession.ts'
import { trustErrors } from './errors-trust.ts'

export const deErrors: Readonly<Record<ErrorCode, ErrorWords>> = {
  ...inputErrors,
  ...keepErrors,
  ...keyErrors,
  ...backupErrors,
  ...issuingErrors,
  ...successionErrors,
  ...statusErrors,
  ...gemErrors,
  ...trustErrors,
}
