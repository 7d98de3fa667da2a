// The state of a certificate, and where a key is: each by colour, icon and word.

import { VisuallyHidden } from '@mantine/core'
import {
  type Icon,
  IconBan,
  IconCircleCheck,
  IconClockPlay,
  IconClockX,
  IconHourglassLow,
  IconKey,
  IconKeyOff,
  IconPlayerPause,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { CertificateState } from '../../src-main/contract/certificate.ts'
import { Tag, type Tone } from '../ui/tag.tsx'

/** How each state looks. No two share an icon or a colour. */
export const stateLooks: { readonly [S in CertificateState]: { readonly icon: Icon; readonly tone: Tone } } =
  {
    valid: { icon: IconCircleCheck, tone: 'good' },
    notYetValid: { icon: IconClockPlay, tone: 'info' },
    expiring: { icon: IconHourglassLow, tone: 'warning' },
    expired: { icon: IconClockX, tone: 'quiet' },
    revoked: { icon: IconBan, tone: 'bad' },
    onHold: { icon: IconPlayerPause, tone: 'held' },
  }

export function StateTag({ state }: { state: CertificateState }) {
  const { t } = useTranslation()
  return <Tag {...stateLooks[state]}>{t(`certificate.state.${state}`)}</Tag>
}

const keyIcons = { here: IconKey, elsewhere: IconKeyOff } as const

export function KeyTag({ place }: { place: 'here' | 'elsewhere' }) {
  const { t } = useTranslation()
  return (
    <Tag icon={keyIcons[place]} tone="quiet">
      {t(`key.${place}`)}
    </Tag>
  )
}

/** The same by its shape alone, where there is little room: the word is its title. */
export function KeyMark({ place }: { place: 'here' | 'elsewhere' }) {
  const { t } = useTranslation()
  const Mark = keyIcons[place]
  return (
    <span title={t(`key.${place}`)}>
      <Mark size={16} stroke={1.7} aria-hidden />
      <VisuallyHidden>{t(`key.${place}`)}</VisuallyHidden>
    </span>
  )
}
