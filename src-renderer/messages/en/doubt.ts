// Texts about doubts about requests: findings that no rule settles. English says what the contract says.

import { requestDoubts } from '../../../src-main/contract/request-doubt.ts'

export const doubt = {
  'sentence.request.key-compromised': requestDoubts['key-compromised'],
  'sentence.request.key-certified': requestDoubts['key-certified'],
  'sentence.request.key-of-another': requestDoubts['key-of-another'],
  'sentence.request.name-taken': requestDoubts['name-taken'],
  'sentence.request.name-of-another': requestDoubts['name-of-another'],
} as const
