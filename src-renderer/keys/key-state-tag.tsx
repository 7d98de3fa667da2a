// Whether a key would sign now, by colour, icon and word.

import { type Icon, IconCircleCheck, IconLock, IconPasswordFingerprint, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { KeySummary } from '../../src-main/contract/key.ts'
import { Tag, type Tone } from '../ui/tag.tsx'

export type KeyState = 'ready' | 'locked' | 'waiting' | 'destroyed'

const looks: { readonly [S in KeyState]: { readonly icon: Icon; readonly tone: Tone } } = {
  ready: { icon: IconCircleCheck, tone: 'good' },
  locked: { icon: IconLock, tone: 'held' },
  waiting: { icon: IconPasswordFingerprint, tone: 'warning' },
  destroyed: { icon: IconTrash, tone: 'quiet' },
}

export function stateOf({ destroyedAt, usable, ownPassphrase }: KeySummary): KeyState {
  if (destroyedAt !== null) return 'destroyed'
  if (usable) return 'ready'
  return ownPassphrase ? 'waiting' : 'locked'
}

export function KeyStateTag({ shown }: { shown: KeySummary }) {
  const { t } = useTranslation()
  const state = stateOf(shown)
  return <Tag {...looks[state]}>{t(`key.state.${state}`)}</Tag>
}
