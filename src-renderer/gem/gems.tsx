// The screen of gems: one to be looked into, one to be signed, whom gem trusts, by which policies gems are judged.

import { Tabs } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { TermMark } from '../help/term.tsx'
import { Page } from '../ui/page.tsx'
import { GemInspection } from './gem-inspection.tsx'
import { GemPolicies } from './gem-policies.tsx'
import { GemSigning } from './gem-signing.tsx'
import { TrustDirectory } from './trust-directory.tsx'

export function Gems() {
  const { t } = useTranslation()
  return (
    <Page marks={<TermMark name="gem" />} title={t('gem.title')} subtitle={t('gem.subtitle')}>
      <Tabs defaultValue="verify" keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="verify">{t('gem.tab.verify')}</Tabs.Tab>
          <Tabs.Tab value="sign">{t('gem.tab.sign')}</Tabs.Tab>
          <Tabs.Tab value="trust">{t('gem.tab.trust')}</Tabs.Tab>
          <Tabs.Tab value="policies">{t('gem.tab.policies')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="verify">
          <GemInspection />
        </Tabs.Panel>
        <Tabs.Panel value="sign">
          <GemSigning />
        </Tabs.Panel>
        <Tabs.Panel value="trust">
          <TrustDirectory />
        </Tabs.Panel>
        <Tabs.Panel value="policies">
          <GemPolicies />
        </Tabs.Panel>
      </Tabs>
    </Page>
  )
}
