// Reading an OCSP request or response from anywhere.

import { Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../src-main/contract/contract.ts'
import type { NamedFile } from '../../src-main/contract/values.ts'
import { TextAndBytes } from '../asn1/text-and-bytes.tsx'
import { ErrorNotice } from '../error/error-notice.tsx'
import { FileDrop } from '../file/file-drop.tsx'
import { base64Of } from '../file/read-file.ts'
import { Panel } from '../ui/panel.tsx'
import { useAct } from '../use-procedure.ts'
import { SingleResponses } from './single-responses.tsx'

export function OcspInspection() {
  const { t } = useTranslation()
  const [seen, setSeen] = useState<(Output<'ocsp.inspect'> & { readonly file: string }) | null>(null)
  const inspect = useAct('ocsp.inspect')
  const take = async ([file]: readonly NamedFile[]) => {
    if (!file) return
    const content = base64Of(file)
    const inspected = await inspect.run({ file: content })
    setSeen(inspected ? { ...inspected, file: content } : null)
  }
  return (
    <Stack gap="md">
      <FileDrop
        title={t('ocsp.anyFile')}
        hint={t('ocsp.anyFileHint')}
        extensions={['der', 'req', 'ors', 'ocsp', 'pem']}
        onFiles={take}
      />
      <ErrorNotice error={inspect.error} />
      {seen && (
        <Panel title={t(`ocsp.kind.${seen.kind}`)}>
          <Stack gap="md">
            <SingleResponses responses={seen.responses} />
            <TextAndBytes text={seen.text} file={seen.file} />
          </Stack>
        </Panel>
      )}
    </Stack>
  )
}
