// A key and a self-signed certificate for a developer's address, as `gem cert --build` makes them; the key stays here.

import { NumberInput, Select, SimpleGrid, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Input } from '../../src-main/contract/contract.ts'
import { keyWords } from '../certificate/key-words.ts'
import { CommandLine } from '../command/command-line.tsx'
import { ErrorNotice } from '../error/error-notice.tsx'
import { Form } from '../ui/form.tsx'
import { Live } from '../ui/live.tsx'
import { Panel } from '../ui/panel.tsx'
import { useAct } from '../use-procedure.ts'

const algorithms = ['ec-p256', 'ec-p384', 'rsa-3072', 'rsa-4096'] as const
type Algorithm = NonNullable<Input<'gem.build-certificate'>['algorithm']>

export function BuildCertificate() {
  const { t } = useTranslation()
  const [email, setEmail] = useState('')
  const [algorithm, setAlgorithm] = useState<Algorithm>('ec-p256')
  const [days, setDays] = useState<number | ''>(365)
  const [made, setMade] = useState<string | null>(null)
  const build = useAct('gem.build-certificate')
  const submit = async () => {
    const built = await build.run({ email, algorithm, days: days === '' ? 365 : days })
    setMade(built?.certificate.subject ?? null)
  }
  return (
    <Panel title={t('gem.build')}>
      <Form
        label={t('gem.build')}
        submit={t('gem.build.submit')}
        isRunning={build.isRunning}
        command={
          <CommandLine
            procedure="gem.build-certificate"
            draft={{ email, algorithm, days: days === '' ? 365 : days }}
          />
        }
        disabled={email === ''}
        failure={<ErrorNotice error={build.error} />}
        onSubmit={submit}
      >
        <TextInput
          label={t('gem.build.email')}
          description={t('gem.build.emailHint')}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
          required
        />
        <SimpleGrid cols={2} spacing="md">
          <Select
            label={t('gem.key')}
            data={algorithms.map((value) => ({ value, label: keyWords(value) }))}
            value={algorithm}
            onChange={(chosen) => setAlgorithm((chosen ?? algorithm) as Algorithm)}
            allowDeselect={false}
          />
          <NumberInput
            label={t('gem.build.days')}
            min={1}
            max={3650}
            value={days}
            onChange={(value) => setDays(typeof value === 'number' ? value : '')}
          />
        </SimpleGrid>
        {made !== null && (
          <Live>
            <Text size="sm">{t('gem.build.done', { subject: made })}</Text>
          </Live>
        )}
      </Form>
    </Panel>
  )
}
