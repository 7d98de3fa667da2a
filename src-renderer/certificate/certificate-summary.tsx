// A certificate in words, before anything else of it: who, by whom, until when, may do what, trusted why.

import { useTranslation } from 'react-i18next'
import type { CertificateDetail } from '../../src-main/contract/certificate.ts'
import { formatDay } from '../instant.ts'
import { FieldList } from '../ui/field-list.tsx'
import { Panel } from '../ui/panel.tsx'
import { keyWords } from './key-words.ts'
import { saidText } from './said-text.ts'
import { daysLeft, issuerTitle, otherNames, permissions, trustOf } from './summary.ts'

export function CertificateSummary({ certificate }: { certificate: CertificateDetail }) {
  const { t } = useTranslation()
  const issuer = issuerTitle(certificate)
  const { code, root, between } = trustOf(certificate)
  const until = useUntil(certificate)
  const may = permissions(certificate).map((line) => saidText(line, t))
  return (
    <Panel title={t('summary.title')}>
      <FieldList
        fields={[
          { name: t('summary.who'), value: <Who certificate={certificate} /> },
          { name: t('summary.byWhom'), value: issuer ?? t('summary.itself') },
          { name: t('summary.until'), value: until },
          { name: t('summary.may'), value: [...new Set(may)].join(' · ') || t('summary.mayAnything') },
          {
            name: t('summary.trusted'),
            value: t(`summary.trust.${code}`, { root, between: between.join(', ') }),
          },
        ]}
      />
    </Panel>
  )
}

function Who({ certificate }: { certificate: CertificateDetail }) {
  const { t } = useTranslation()
  const { title, keyAlgorithm } = certificate
  const names = otherNames(certificate).map((line) => saidText(line, t))
  return (
    <>
      {t('summary.whoWithKey', { title, key: keyWords(keyAlgorithm) })}
      {names.map((name) => (
        <div key={name}>{name}</div>
      ))}
    </>
  )
}

function useUntil(certificate: CertificateDetail): string {
  const { t } = useTranslation()
  const { notBefore, notAfter, revocation } = certificate
  const until = formatDay(notAfter)
  if (revocation) {
    const words = { reason: t(`reason.${revocation.reason}`), when: formatDay(revocation.revokedAt), until }
    return t('summary.untilRevoked', words)
  }
  if (certificate.state === 'notYetValid')
    return t('summary.untilLater', { from: formatDay(notBefore), until })
  const count = daysLeft(certificate, Date.now())
  return count < 0 ? t('summary.untilEnded', { until }) : t('summary.untilDays', { until, count })
}
