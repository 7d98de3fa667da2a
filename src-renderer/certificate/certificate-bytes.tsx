// A certificate or a request as the text dump, as PEM and element by element, behind tabs: for experts and for copying.

import { Tabs } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Asn1View } from '../asn1/asn1-view.tsx'
import { Panel } from '../ui/panel.tsx'
import { TextBlock } from '../ui/text-block.tsx'

export function CertificateBytes({ pem, text }: { pem: string; text: string }) {
  const { t } = useTranslation()
  return (
    <Panel>
      <Tabs defaultValue="text" keepMounted={false}>
        <Tabs.List mb="sm">
          <Tabs.Tab value="text">{t('certificate.textDump')}</Tabs.Tab>
          <Tabs.Tab value="pem">PEM</Tabs.Tab>
          <Tabs.Tab value="asn1">{t('bytes.tab')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="text">
          <TextBlock label={t('certificate.textDump')} text={text} copyLabel={t('ui.copy')} />
        </Tabs.Panel>
        <Tabs.Panel value="pem">
          <TextBlock label="PEM" text={pem} copyLabel={t('certificate.copyPem')} />
        </Tabs.Panel>
        <Tabs.Panel value="asn1">
          <Asn1View file={pem} />
        </Tabs.Panel>
      </Tabs>
    </Panel>
  )
}
