// Giving an authority a new key under its name. A root also links both keys.

import { Checkbox, Select, SimpleGrid } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { KeyAlgorithm } from '../../src-main/contract/key-algorithm.ts'
import { keyAlgorithms } from '../../src-main/contract/key-algorithm-name.ts'
import { keyWords } from '../certificate/key-words.ts'
import { DangerousForm } from '../danger/dangerous-form.tsx'
import { ErrorNotice } from '../error/error-notice.tsx'
import { useNotice } from '../ui/use-notice.ts'
import { useAct } from '../use-procedure.ts'
import type { AuthorityActProps } from './authority-actions.tsx'
import { DaysField } from './days-field.tsx'

export function RekeyAuthority({ authority, onDone }: AuthorityActProps) {
  const { t } = useTranslation()
  const notify = useNotice()
  const present = keyAlgorithms.find((each) => each === authority.keyAlgorithm) ?? 'ec-p384'
  const [algorithm, setAlgorithm] = useState<KeyAlgorithm>(present)
  const [days, setDays] = useState<number | null>(null)
  const [supersede, setSupersede] = useState(false)
  const rekey = useAct('authority.rekey')
  const isRoot = authority.certifies === 'root'
  const input = { authority: authority.name, algorithm, supersede, ...(days !== null && { days }) }
  const submit = async () => {
    if (!(await rekey.run(input))) return
    notify({ message: t('authority.rekeyed', { title: authority.title }) })
    onDone()
  }
  return (
    <DangerousForm
      procedure="authority.rekey"
      draft={input}
      thing={supersede ? authority.title : null}
      label={t('authority.act.rekey')}
      submit={t('authority.rekeySubmit')}
      sentence={t(isRoot ? 'authority.rekeyRootSentence' : 'authority.rekeySentence')}
      isRunning={rekey.isRunning}
      failure={<ErrorNotice error={rekey.error} />}
      onSubmit={submit}
    >
      <SimpleGrid cols={2} spacing="md">
        <Select
          label={t('authority.algorithm')}
          data={keyAlgorithms.map((value) => ({ value, label: keyWords(value) }))}
          value={algorithm}
          allowDeselect={false}
          onChange={(value) => setAlgorithm(value as KeyAlgorithm)}
        />
        <DaysField value={days} onChange={setDays} />
      </SimpleGrid>
      {!isRoot && (
        <Checkbox
          label={t('authority.supersede')}
          checked={supersede}
          onChange={(event) => setSupersede(event.currentTarget.checked)}
        />
      )}
    </DangerousForm>
  )
}
