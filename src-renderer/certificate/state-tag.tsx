// The state of a certificate, and where a key is: each by colour, icon and word.

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

export function KeyTag({ place }: { place: 'here' | 'elsewhere' }) {
  const { t } = useTranslation()
  return (
    <Tag icon={place === 'here' ? IconKey : IconKeyOff} tone="quiet">
      {t(`key.${place}`)}
    </Tag>
  )
}
