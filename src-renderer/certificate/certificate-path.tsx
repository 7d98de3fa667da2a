// The path of a certificate in this keep, its root at the top.

import { Anchor, Text, Timeline } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CertificateDetail } from '../../src-main/contract/certificate.ts'
import { type Route, useGo } from '../route.tsx'

type Step = CertificateDetail['path'][number]

export function CertificatePath({ path }: { path: readonly Step[] }) {
  const { t } = useTranslation()
  const go = useGo()
  if (path.length === 0) return <Text size="sm">{t('certificate.noPath')}</Text>
  return (
    <Timeline bulletSize={12} lineWidth={2} active={path.length}>
      {path.toReversed().map((step, at) => (
        <Timeline.Item key={step.sha256}>
          {at === path.length - 1 ? (
            <b>{step.title}</b>
          ) : (
            <Anchor component="button" underline="always" onClick={() => go(pageOf(step))}>
              {step.title}
            </Anchor>
          )}
        </Timeline.Item>
      ))}
    </Timeline>
  )
}

function pageOf({ authority, sha256 }: Step): Route {
  return authority === null ? { screen: 'certificate', sha256 } : { screen: 'authority', id: authority }
}
