// Making a key without a certificate yet.

import { Checkbox, Select, SimpleGrid, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { KeyAlgorithm } from '../../src-main/contract/key-algorithm.ts'
import { keyAlgorithms } from '../../src-main/contract/key-algorithm-name.ts'
import { authorityName } from '../../src-main/contract/values.ts'
import { familyOf, keyWords } from '../certificate/key-words.ts'
import { CommandLine } from '../command/command-line.tsx'
import { ErrorNotice } from '../error/error-notice.tsx'
import { Form } from '../ui/form.tsx'
import { useNotice } from '../ui/use-notice.ts'
import { useAct } from '../use-procedure.ts'

export function GenerateKey({ onDone }: { onDone(): void }) {
  const { t } = useTranslation()
  const notify = useNotice()
  const [name, setName] = useState('')
  const [algorithm, setAlgorithm] = useState<KeyAlgorithm>('ec-p256')
  const [notExportable, setNotExportable] = useState(false)
  const generate = useAct('key.generate')
  const submit = async () => {
    if (!(await generate.run({ name, algorithm, notExportable }))) return
    notify({ message: t('key.made', { title: name }) })
    onDone()
  }
  return (
    <Form
      label={t('key.generate')}
      submit={t('key.generateSubmit')}
      sentence={t('key.generateSentence')}
      isRunning={generate.isRunning}
      command={<CommandLine procedure="key.generate" draft={{ name, algorithm, notExportable }} />}
      disabled={!authorityName.safeParse(name).success}
      failure={<ErrorNotice error={generate.error} />}
      onSubmit={submit}
    >
      <SimpleGrid cols={2} spacing="md">
        <KeyNameField value={name} onChange={setName} />
        <Select
          label={t('authority.algorithm')}
          description={t(`algorithm.hint.${familyOf(algorithm)}`)}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          data={keyAlgorithms.map((value) => ({ value, label: keyWords(value) }))}
          value={algorithm}
          allowDeselect={false}
          onChange={(value) => setAlgorithm(value as KeyAlgorithm)}
        />
      </SimpleGrid>
      <NeverLeaves checked={notExportable} onChange={setNotExportable} />
    </Form>
  )
}

/** The name under which the keep knows a key. */
export function KeyNameField({ value, onChange }: { value: string; onChange(name: string): void }) {
  const { t } = useTranslation()
  const isValid = value === '' || authorityName.safeParse(value).success
  return (
    <TextInput
      label={t('key.name')}
      description={t('authority.nameHint')}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      error={isValid ? undefined : t('authority.nameInvalid')}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data-autofocus
      required
    />
  )
}

/** The mark that a key never leaves the vault. */
export function NeverLeaves({ checked, onChange }: { checked: boolean; onChange(checked: boolean): void }) {
  const { t } = useTranslation()
  return (
    <Checkbox
      label={t('key.notExportable')}
      description={t('key.notExportableHint')}
      checked={checked}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  )
}
