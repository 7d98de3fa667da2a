// One authority: what it is, what it issued, its revocation lists, its OCSP answers, its chain.

import { Tabs } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { AuthorityDetail } from '../../src-main/contract/authority.ts'
import { DistinguishedName } from '../certificate/distinguished-name.tsx'
import { IssuedCertificates } from '../certificate/issued-certificates.tsx'
import { KeyTag, StateTag } from '../certificate/state-tag.tsx'
import { LoadedPage } from '../error/loaded-page.tsx'
import { CrlPanel } from '../revocation/crl-panel.tsx'
import { OcspPanel } from '../revocation/ocsp-panel.tsx'
import { Page } from '../ui/page.tsx'
import { useProcedure } from '../use-procedure.ts'
import { AuthorityActions } from './authority-actions.tsx'
import { ChainExport } from './chain-export.tsx'
import { Overview } from './overview.tsx'

interface AuthorityPageProps {
  readonly id: string
  /** The tab that is open at first; else the overview. */
  readonly tab: string | null
}

export function AuthorityPage({ id, tab }: AuthorityPageProps) {
  const authority = useProcedure('authority.describe', { authority: id })
  return (
    <LoadedPage from={authority}>
      {(detail) => <AuthorityTabs authority={detail} tab={tab ?? 'overview'} />}
    </LoadedPage>
  )
}

function AuthorityTabs({ authority, tab }: { authority: AuthorityDetail; tab: string }) {
  const { t } = useTranslation()
  return (
    <Page
      title={authority.title}
      subtitle={<DistinguishedName>{authority.subject}</DistinguishedName>}
      marks={
        <>
          <StateTag state={authority.certificate.state} />
          <KeyTag place={authority.key} />
        </>
      }
      actions={<AuthorityActions authority={authority} />}
    >
      <Tabs defaultValue={tab} keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="overview">{t('authority.overview')}</Tabs.Tab>
          <Tabs.Tab value="issued">{t('authority.issued')}</Tabs.Tab>
          <Tabs.Tab value="crl">{t('crl.title')}</Tabs.Tab>
          <Tabs.Tab value="ocsp">{t('ocsp.title')}</Tabs.Tab>
          <Tabs.Tab value="chain">{t('authority.chain')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="overview">
          <Overview authority={authority} />
        </Tabs.Panel>
        <Tabs.Panel value="issued">
          <IssuedCertificates issuer={authority.id} />
        </Tabs.Panel>
        <Tabs.Panel value="crl">
          <CrlPanel authority={authority} />
        </Tabs.Panel>
        <Tabs.Panel value="ocsp">
          <OcspPanel authority={authority} />
        </Tabs.Panel>
        <Tabs.Panel value="chain">
          <ChainExport authority={authority} />
        </Tabs.Panel>
      </Tabs>
    </Page>
  )
}
