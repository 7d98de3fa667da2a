// The help (F1): what to do first, the glossary, the keys of the keyboard, where the documents are.

import { Tabs } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { HelpTab } from '../route.tsx'
import { Page } from '../ui/page.tsx'
import { Documents } from './documents.tsx'
import type { TermName } from './glossary.ts'
import { GlossaryTerms } from './glossary-terms.tsx'
import { HelpSteps } from './help-steps.tsx'
import { KeyboardKeys } from './keyboard-keys.tsx'

export function Help({ tab, term }: { tab: HelpTab; term: TermName | null }) {
  const { t } = useTranslation()
  return (
    <Page title={t('help.title')} subtitle={t('help.subtitle')} isForm>
      <Tabs defaultValue={tab} keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="steps">{t('help.tab.steps')}</Tabs.Tab>
          <Tabs.Tab value="glossary">{t('help.tab.glossary')}</Tabs.Tab>
          <Tabs.Tab value="keys">{t('help.tab.keys')}</Tabs.Tab>
          <Tabs.Tab value="documents">{t('help.tab.documents')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="steps">
          <HelpSteps />
        </Tabs.Panel>
        <Tabs.Panel value="glossary">
          <GlossaryTerms term={term} />
        </Tabs.Panel>
        <Tabs.Panel value="keys">
          <KeyboardKeys />
        </Tabs.Panel>
        <Tabs.Panel value="documents">
          <Documents />
        </Tabs.Panel>
      </Tabs>
    </Page>
  )
}
