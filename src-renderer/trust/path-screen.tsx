// The screen that answers why a certificate is or is not trusted: what is in question comes from a file, from what
// is pasted, or from the keep; below it what is asked, and the answer, which follows every change.

import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NamedFile } from '../../src-main/contract/values.ts'
import { Loaded } from '../error/loaded.tsx'
import { FileDrop } from '../file/file-drop.tsx'
import { formatList } from '../language/locale.ts'
import { Page } from '../ui/page.tsx'
import { useKeptProcedure, useProcedure } from '../use-procedure.ts'
import { PathForm } from './path-form.tsx'
import { firstFields, type PathFields, questionOf } from './path-question.ts'
import { PathReport } from './path-report.tsx'

/** Begins with a certificate of the keep where one is named. */
export function PathScreen({ sha256 }: { sha256: string | null }) {
  return sha256 === null ? <PathInquiry start={[]} /> : <KeptPath sha256={sha256} />
}

function KeptPath({ sha256 }: { sha256: string }) {
  const certificate = useProcedure('certificate.describe', { sha256 })
  return (
    <Loaded from={certificate}>
      {({ title, pem }) => <PathInquiry start={[{ name: title, content: pem }]} />}
    </Loaded>
  )
}

function PathInquiry({ start }: { start: readonly NamedFile[] }) {
  const { t } = useTranslation()
  const [files, setFiles] = useState(start)
  const [fields, setFields] = useState(firstFields)
  return (
    <Page title={t('path.title')} subtitle={t('path.subtitle')}>
      <FileDrop
        title={t('path.files')}
        hint={files.length > 0 ? formatList(files.map(({ name }) => name)) : t('path.filesHint')}
        extensions={['pem', 'crt', 'cer', 'der', 'p7b', 'p7c', 'crl', 'ors']}
        onFiles={setFiles}
      />
      {files.length === 0 && <Paste onText={(content) => setFiles([{ name: t('path.paste'), content }])} />}
      {files.length > 0 && (
        <>
          <PathForm fields={fields} onChange={(change) => setFields({ ...fields, ...change })} />
          <Answer files={files} fields={fields} />
        </>
      )}
    </Page>
  )
}

/** Takes what was pasted as soon as it ends as PEM does. */
function Paste({ onText }: { onText(text: string): void }) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const take = (value: string) => {
    setText(value)
    if (/-----END [^-]+-----\s*$/.test(value)) onText(value)
  }
  return (
    <Textarea
      label={t('path.paste')}
      placeholder={t('path.pasteHint')}
      autosize
      minRows={3}
      maxRows={8}
      value={text}
      onChange={(event) => take(event.currentTarget.value)}
    />
  )
}

function Answer({ files, fields }: { files: readonly NamedFile[]; fields: PathFields }) {
  const explanation = useKeptProcedure('trust.explain', questionOf(files, fields))
  return <Loaded from={explanation}>{(value) => <PathReport explanation={value} />}</Loaded>
}
