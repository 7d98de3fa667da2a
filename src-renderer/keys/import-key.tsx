// Taking in a private key from a file. The main process asks for the file and reads it, so that the key never lies in
// this page; what is dropped here passes through it, and is taken only under a passphrase.

import { Text } from '@mantine/core'
import { Dropzone } from '@mantine/dropzone'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RootkeepError } from '../../src-main/contract/errors.ts'
import { authorityName } from '../../src-main/contract/values.ts'
import { asRootkeepError } from '../bridge.ts'
import { CommandLine } from '../command/command-line.tsx'
import { ErrorNotice } from '../error/error-notice.tsx'
import { readBytes, toBase64 } from '../file/read-file.ts'
import { Form } from '../ui/form.tsx'
import { useNotice } from '../ui/use-notice.ts'
import { useAct } from '../use-procedure.ts'
import { PassphraseField } from '../vault/passphrase-field.tsx'
import { KeyNameField, NeverLeaves } from './generate-key.tsx'

interface Dropped {
  readonly name: string
  readonly encrypted: string
}

export function ImportKey({ onDone }: { onDone(): void }) {
  const { t } = useTranslation()
  const notify = useNotice()
  const [name, setName] = useState('')
  const [filePassphrase, setFilePassphrase] = useState('')
  const [notExportable, setNotExportable] = useState(false)
  const [dropped, setDropped] = useState<Dropped | null>(null)
  const [dropError, setDropError] = useState<RootkeepError | null>(null)
  const take = useAct('key.import')

  const drop = async ([file]: File[]) => {
    setDropError(null)
    try {
      if (file) setDropped({ name: file.name, encrypted: toBase64(await readBytes(file)) })
    } catch (thrown) {
      setDropError(asRootkeepError(thrown))
    }
  }
  const submit = async () => {
    const taken = await take.run({
      name,
      notExportable,
      ...(filePassphrase !== '' && { filePassphrase }),
      ...(dropped && { encrypted: dropped.encrypted }),
    })
    if (!taken?.key) return
    setFilePassphrase('')
    notify({ message: t('key.taken', { title: name, count: taken.certificates.length }) })
    onDone()
  }
  return (
    <Form
      label={t('key.import')}
      submit={dropped ? t('key.importSubmit') : t('key.importPick')}
      sentence={t('key.importSentence')}
      isRunning={take.isRunning}
      command={
        <CommandLine
          procedure="key.import"
          draft={{ name, file: dropped?.name ?? 'key.pem', notExportable }}
        />
      }
      disabled={!authorityName.safeParse(name).success}
      failure={<ErrorNotice error={take.error ?? dropError} />}
      onSubmit={submit}
    >
      <KeyNameField value={name} onChange={setName} />
      <PassphraseField
        label={t('key.filePassphrase')}
        description={t('key.filePassphraseHint')}
        value={filePassphrase}
        onChange={setFilePassphrase}
      />
      <NeverLeaves checked={notExportable} onChange={setNotExportable} />
      <Dropzone
        onDrop={drop}
        maxFiles={1}
        multiple={false}
        activateOnClick={false}
        inputProps={{ 'aria-label': t('key.drop') }}
      >
        <Text size="sm" ta="center" {...(!dropped && { c: 'dimmed' })}>
          {dropped ? dropped.name : t('key.drop')}
        </Text>
      </Dropzone>
    </Form>
  )
}
