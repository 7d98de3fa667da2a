// Making a key in the keep and a request for it, saved to be certified here or elsewhere.

import { Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { KeyAlgorithm } from '../../src-main/contract/key-algorithm.ts'
import { keyAlgorithms } from '../../src-main/contract/key-algorithm-name.ts'
import { keyWords } from '../certificate/key-words.ts'
import { CommandLine } from '../command/command-line.tsx'
import { ErrorNotice } from '../error/error-notice.tsx'
import { useSave } from '../file/use-save.ts'
import { useGo } from '../route.tsx'
import { Form } from '../ui/form.tsx'
import { Page } from '../ui/page.tsx'
import { Panel } from '../ui/panel.tsx'
import { useAct } from '../use-procedure.ts'

export function CreateRequest() {
  const { t } = useTranslation()
  const go = useGo()
  const [subject, setSubject] = useState('')
  const [address, setAddress] = useState('')
  const [algorithm, setAlgorithm] = useState<KeyAlgorithm>('ec-p256')
  const create = useAct('request.create')
  const { save, error } = useSave()
  const value = address.trim()
  const subjectAltNames = value === '' ? [] : [{ kind: 'rfc822Name' as const, value }]
  const input = { subject: subject.trim(), algorithm, subjectAltNames }
  const submit = async () => {
    const made = await create.run(input)
    if (!made) return
    await save(t('request.own'), [{ name: 'request.csr', encoding: 'text', content: made.request }])
    go({ screen: 'requests' })
  }
  return (
    <Page title={t('request.create')} subtitle={t('request.createHint')} isForm>
      <Panel>
        <Form
          label={t('request.create')}
          submit={t('request.createSubmit')}
          sentence={t('request.createSentence')}
          isRunning={create.isRunning}
          command={<CommandLine procedure="request.create" draft={input} />}
          disabled={subject.trim() === ''}
          failure={<ErrorNotice error={create.error ?? error} />}
          onSubmit={submit}
        >
          <TextInput
            label={t('authority.subject')}
            description={t('authority.subjectHint')}
            value={subject}
            onChange={(event) => setSubject(event.currentTarget.value)}
            required
          />
          <TextInput
            label={t('request.address')}
            value={address}
            onChange={(event) => setAddress(event.currentTarget.value)}
          />
          <Select
            label={t('authority.algorithm')}
            data={keyAlgorithms.map((value) => ({ value, label: keyWords(value) }))}
            value={algorithm}
            allowDeselect={false}
            onChange={(value) => setAlgorithm(value as KeyAlgorithm)}
          />
        </Form>
      </Panel>
    </Page>
  )
}
