// What a person is told in Chinese about each error code. The type holds it complete.

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

export const zhErrors: Readonly<Record<ErrorCode, ErrorWords>> = {
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
