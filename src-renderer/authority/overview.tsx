// What an authority is: its certificate in words, and its generations.

import { Anchor, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { AuthorityDetail } from '../../src-main/contract/authority.ts'
import { DistinguishedName } from '../certificate/distinguished-name.tsx'
import { Generations } from '../certificate/generations.tsx'
import { keyWords } from '../certificate/key-words.ts'
import { Term, TermMark } from '../help/term.tsx'
import { formatDay, formatInstant } from '../instant.ts'
import { useGo } from '../route.tsx'
import { CopyButton } from '../ui/copy-button.tsx'
import { FieldList } from '../ui/field-list.tsx'
import { Panel } from '../ui/panel.tsx'

export function Overview({ authority }: { authority: AuthorityDetail }) {
  const { t } = useTranslation()
  return (
    <Stack gap="md">
      <Panel title={t('authority.details')}>
        <FieldList fields={useFields(authority)} />
      </Panel>
      <Panel mark={<TermMark name="generation" />} title={t('authority.generations')}>
        <Generations certificates={authority.generations} />
      </Panel>
      {authority.links.length > 0 && (
        <Panel mark={<TermMark name="linkCertificate" />} title={t('authority.links')}>
          <Generations certificates={authority.links} />
        </Panel>
      )}
      {authority.crossCertificates.length > 0 && (
        <Panel mark={<TermMark name="crossCertify" />} title={t('authority.crossCertificates')}>
          <Generations certificates={authority.crossCertificates} />
        </Panel>
      )}
    </Stack>
  )
}

function useFields(authority: AuthorityDetail) {
  const { t } = useTranslation()
  const { certificate, lastCrl } = authority
  const fingerprint = authority.subjectPublicKeySha256
  return [
    { name: t('authority.name'), value: authority.name, code: true },
    { name: t('certificate.kind'), value: t(`certificate.certifies.${authority.certifies}`) },
    { name: t('authority.parent'), value: <Parent id={authority.parent} issuer={certificate.issuer} /> },
    {
      name: t('certificate.validity'),
      value: t('certificate.fromTo', {
        from: formatDay(certificate.notBefore),
        to: formatDay(certificate.notAfter),
      }),
    },
    { name: t('certificate.keyAlgorithm'), value: keyWords(authority.keyAlgorithm) },
    {
      name: t('certificate.keyFingerprint'),
      label: <Term name="fingerprint">{t('certificate.keyFingerprint')}</Term>,
      value: fingerprint,
      code: true,
      action: <CopyButton value={fingerprint} label={t('certificate.copyKeyFingerprint')} />,
    },
    {
      name: t('authority.issued'),
      value: t('authority.issuedAndRevoked', {
        count: authority.issuedCertificates,
        revoked: authority.revokedCertificates,
      }),
    },
    {
      name: t('crl.last'),
      value: lastCrl
        ? t('crl.lastWords', { number: lastCrl.crlNumber, day: formatDay(lastCrl.nextUpdate) })
        : t('crl.noneYet'),
    },
    ...(authority.retiredAt === null
      ? []
      : [{ name: t('authority.retiredAt'), value: formatInstant(authority.retiredAt) }]),
    { name: t('authority.createdAt'), value: formatInstant(authority.createdAt) },
  ]
}

function Parent({ id, issuer }: { id: string | null; issuer: string }) {
  const go = useGo()
  const name = <DistinguishedName>{issuer}</DistinguishedName>
  if (id === null) return name
  return (
    <Anchor component="button" underline="always" onClick={() => go({ screen: 'authority', id })}>
      {name}
    </Anchor>
  )
}
