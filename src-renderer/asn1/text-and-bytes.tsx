// An object as the text dump and element by element, behind tabs.

import { Tabs } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { TextBlock } from '../ui/text-block.tsx'
import { Asn1View } from './asn1-view.tsx'

interface TextAndBytesProps {
  readonly text: string
  /** PEM, or base64 of DER. */
  readonly file: string
}

export function TextAndBytes({ text, file }: TextAndBytesProps) {
  const { t } = useTranslation()
  return (
    <Tabs defaultValue="text" keepMounted={false}>
      <Tabs.List mb="sm">
        <Tabs.Tab value="text">{t('certificate.textDump')}</Tabs.Tab>
        <Tabs.Tab value="asn1">{t('bytes.tab')}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="text">
        <TextBlock label={t('certificate.textDump')} text={text} copyLabel={t('ui.copy')} />
      </Tabs.Panel>
      <Tabs.Panel value="asn1">
        <Asn1View file={file} />
      </Tabs.Panel>
    </Tabs>
  )
}
