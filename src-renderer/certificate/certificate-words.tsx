// What a certificate says, for every screen that shows one: in short, then fields, extensions, path, bytes.

import { SimpleGrid, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CertificateDetail } from '../../src-main/contract/certificate.ts'
import { formatInstant } from '../instant.ts'
import { CopyButton } from '../ui/copy-button.tsx'
import { type Field, FieldList } from '../ui/field-list.tsx'
import { Panel } from '../ui/panel.tsx'
import { CertificateBytes } from './certificate-bytes.tsx'
import { CertificatePath } from './certificate-path.tsx'
import { CertificateSummary } from './certificate-summary.tsx'
import { DistinguishedName } from './distinguished-name.tsx'
import { ExtensionList } from './extension-list.tsx'
import { keyWords } from './key-words.ts'

export function CertificateWords({ certificate }: { certificate: CertificateDetail }) {
  const { t } = useTranslation()
  return (
    <Stack gap="md">
      <CertificateSummary certificate={certificate} />
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
        <Panel title={t('certificate.fields')}>
          <FieldList fields={useFields(certificate)} />
        </Panel>
        <Stack gap="md">
          <Panel title={t('certificate.fingerprints')}>
            <FieldList fields={useFingerprints(certificate)} />
          </Panel>
          <Panel title={t('certificate.path')}>
            <CertificatePath path={certificate.path} />
          </Panel>
        </Stack>
      </SimpleGrid>
      <Panel title={t('certificate.extensions')}>
        <ExtensionList extensions={certificate.extensions} />
      </Panel>
      <CertificateBytes pem={certificate.pem} text={certificate.text} />
    </Stack>
  )
}

function useFields(certificate: CertificateDetail): readonly Field[] {
  const { t } = useTranslation()
  const { revocation } = certificate
  return [
    { name: t('certificate.subject'), value: <DistinguishedName>{certificate.subject}</DistinguishedName> },
    { name: t('certificate.issuer'), value: <DistinguishedName>{certificate.issuer}</DistinguishedName> },
    {
      name: t('certificate.serialNumber'),
      value: certificate.serialNumber,
      code: true,
      action: <CopyButton value={certificate.serialNumber} label={t('ui.copy')} />,
    },
    { name: t('certificate.notBefore'), value: formatInstant(certificate.notBefore) },
    { name: t('certificate.notAfter'), value: formatInstant(certificate.notAfter) },
    { name: t('certificate.keyAlgorithm'), value: keyWords(certificate.keyAlgorithm) },
    { name: t('certificate.signatureAlgorithm'), value: certificate.signatureAlgorithm },
    { name: t('certificate.version'), value: certificate.version },
    { name: t('profile.label'), value: certificate.profile ?? t('ui.none') },
    ...(revocation
      ? [
          { name: t('revocation.reason'), value: t(`reason.${revocation.reason}`) },
          { name: t('revocation.revokedAt'), value: formatInstant(revocation.revokedAt) },
          ...(revocation.invalidityDate === null
            ? []
            : [{ name: t('revocation.invalidityDate'), value: formatInstant(revocation.invalidityDate) }]),
        ]
      : []),
  ]
}

function useFingerprints(certificate: CertificateDetail): readonly Field[] {
  const { t } = useTranslation()
  return (
    [
      ['SHA-256', certificate.sha256],
      ['SHA-1', certificate.sha1],
      [t('certificate.keyFingerprint'), certificate.subjectPublicKeySha256],
    ] as const
  ).map(([name, value]) => ({
    name,
    value,
    code: true,
    action: <CopyButton value={value} label={t('certificate.copyFingerprint', { name })} />,
  }))
}
