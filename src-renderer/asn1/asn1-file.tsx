// The bytes of any DER or PEM file, looked at without being taken in.

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NamedFile } from '../../src-main/contract/values.ts'
import { FileDrop } from '../file/file-drop.tsx'
import { Page } from '../ui/page.tsx'
import { Panel } from '../ui/panel.tsx'
import { Asn1View } from './asn1-view.tsx'

const extensions = ['pem', 'crt', 'cer', 'der', 'csr', 'p10', 'crl', 'ors', 'orq', 'p7b', 'p7s', 'p12', 'pub']

export function Asn1File() {
  const { t } = useTranslation()
  const [file, setFile] = useState<NamedFile | null>(null)
  return (
    <Page title={t('bytes.title')} subtitle={t('bytes.subtitle')}>
      <FileDrop
        title={t('bytes.file')}
        hint={t('bytes.fileHint')}
        extensions={extensions}
        onFiles={([first]) => setFile(first ?? null)}
      />
      {file && (
        <Panel title={file.name} key={file.content} takesFocus>
          <Asn1View file={file.content} />
        </Panel>
      )}
    </Page>
  )
}
