// French texts about whether a certificate is trusted, in a sentence.

import type { verdict as english } from '../en/verdict.ts'
import type { Words } from '../words.ts'

export const verdict: Words<typeof english> = {
  'verdict.isAnchor': 'Le {{at}} : il est lui-même une ancre de confiance.',
  'verdict.trusted_one': 'Le {{at}} : {{count}} signature mène de {{leaf}} à l’ancre {{anchor}}.',
  'verdict.trusted_many': 'Le {{at}} : {{count}} de signatures mènent de {{leaf}} à l’ancre {{anchor}}.',
  'verdict.trusted_other': 'Le {{at}} : {{count}} signatures mènent de {{leaf}} à l’ancre {{anchor}}.',
  'verdict.failing': 'Le {{at}}, {{title}} : {{reason}}.',
}
