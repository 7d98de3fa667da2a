// The screen of revocation: who was revoked, the lists, the live responder, a list or an OCSP file from elsewhere to
// be read.

import { Tabs } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { TermMark } from '../help/term.tsx'
import { Page } from '../ui/page.tsx'
import { CrlInspection } from './crl-inspection.tsx'
import { Crls } from './crls.tsx'
import { LiveResponder } from './live-responder.tsx'
import { OcspInspection } from './ocsp-inspection.tsx'
import { Publishing } from './publishing.tsx'
import { RevocationList } from './revocation-list.tsx'
import { RevokeSerial } from './revoke-serial.tsx'

export function Revocation({ tab }: { tab: string }) {
  const { t } = useTranslation()
  return (
    <Page
      marks={<TermMark name="revocation" />}
      title={t('revocation.title')}
      subtitle={t('revocation.subtitle')}
      actions={<RevokeSerial />}
    >
      <Tabs defaultValue={tab} keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="revocations">{t('revocation.list')}</Tabs.Tab>
          <Tabs.Tab value="crls">{t('crl.title')}</Tabs.Tab>
          <Tabs.Tab value="publishing">{t('publishing.title')}</Tabs.Tab>
          <Tabs.Tab value="responder">{t('responder.title')}</Tabs.Tab>
          <Tabs.Tab value="inspect-crl">{t('crl.inspect')}</Tabs.Tab>
          <Tabs.Tab value="inspect-ocsp">{t('ocsp.inspect')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="revocations">
          <RevocationList />
        </Tabs.Panel>
        <Tabs.Panel value="crls">
          <Crls />
        </Tabs.Panel>
        <Tabs.Panel value="publishing">
          <Publishing />
        </Tabs.Panel>
        <Tabs.Panel value="responder">
          <LiveResponder />
        </Tabs.Panel>
        <Tabs.Panel value="inspect-crl">
          <CrlInspection />
        </Tabs.Panel>
        <Tabs.Panel value="inspect-ocsp">
          <OcspInspection />
        </Tabs.Panel>
      </Tabs>
    </Page>
  )
}
