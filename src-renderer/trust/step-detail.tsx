// The certificate that is selected in a drawn path, in a few fields; or whose is missing.

import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { PathCertificate } from '../../src-main/contract/path.ts'
import { DistinguishedName } from '../certificate/distinguished-name.tsx'
import { keyWords } from '../certificate/key-words.ts'
import { formatInstant } from '../instant.ts'
import { CopyButton } from '../ui/copy-button.tsx'
import { type Field, FieldList } from '../ui/field-list.tsx'
import { Panel } from '../ui/panel.tsx'
import type { PlacedStep } from './path-layout.ts'

export function StepDetail({ step: { certificate, title } }: { step: PlacedStep }) {
  const { t } = useTranslation()
  if (!certificate) {
    return (
      <Panel title={t('path.missing')}>
        <Text size="sm">
          {t('path.missingHint')}: <DistinguishedName>{title}</DistinguishedName>
        </Text>
      </Panel>
    )
  }
  return (
    <Panel title={title}>
      <CertificateFields certificate={certificate} />
    </Panel>
  )
}

function CertificateFields({ certificate }: { certificate: PathCertificate }) {
  const { t } = useTranslation()
  const { subject, issuer, serialNumber, notBefore, notAfter, keyAlgorithm, source, sha256 } = certificate
  const fields: Field[] = [
    { name: t('path.source'), value: t(`path.source.${source}`) },
    { name: t('certificate.subject'), value: <DistinguishedName>{subject}</DistinguishedName> },
    { name: t('certificate.issuer'), value: <DistinguishedName>{issuer}</DistinguishedName> },
    {
      name: t('certificate.serialNumber'),
      value: serialNumber,
      code: true,
      action: <CopyButton value={serialNumber} label={t('ui.copy')} />,
    },
    { name: t('certificate.notBefore'), value: formatInstant(notBefore) },
    { name: t('certificate.notAfter'), value: formatInstant(notAfter) },
    { name: t('certificate.keyAlgorithm'), value: keyWords(keyAlgorithm) },
    {
      name: 'SHA-256',
      value: sha256,
      code: true,
      action: <CopyButton value={sha256} label={t('ui.copy')} />,
    },
  ]
  return <FieldList fields={fields} />
}
