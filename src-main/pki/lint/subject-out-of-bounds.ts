// A subject keeps the upper bounds of its attributes, and has no character that deceives.

import { RootkeepError } from '../../contract/errors.ts'
import { checkName } from '../name-rule.ts'
import type { Lint } from './lint.ts'

export const subjectOutOfBounds: Lint<'subject-out-of-bounds'> = {
  name: 'subject-out-of-bounds',
  clause: 'RFC 5280 Appendix A.1',
  severity: 'error',
  check: ({ subject }) => {
    try {
      checkName(subject)
      return null
    } catch (thrown) {
      if (thrown instanceof RootkeepError) return { attribute: String(thrown.details.attribute) }
      throw thrown
    }
  },
}
