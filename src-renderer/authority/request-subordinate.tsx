// Making a key and a request for a parent that lives elsewhere; the request is saved to be taken there.

import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { CommandLine } from '../command/command-line.tsx'
import { ErrorNotice } from '../error/error-notice.tsx'
import { useSave } from '../file/use-save.ts'
import { useGo } from '../route.tsx'
import { Form } from '../ui/form.tsx'
import { Page } from '../ui/page.tsx'
import { Panel } from '../ui/panel.tsx'
import { useAct } from '../use-procedure.ts'
import { AlgorithmField, IdentityFields } from './creation-fields.tsx'
import { useCreation } from './use-creation.ts'

export function RequestSubordinate() {
  const { t } = useTranslation()
  const go = useGo()
  const state = useCreation('subordinate')
  const request = useAct('authority.request-subordinate')
  const { save, error } = useSave()
  const { name, subject, key } = state.creation
  const submit = async () => {
    const made = await request.run({ name, subject, ...key })
    if (!made) return
    const title = t('authority.requestOf', { title: made.authority.title })
    await save(title, [{ name: `${name}.csr`, encoding: 'text', content: made.request }])
    go({ screen: 'authorities' })
  }
  return (
    <Page title={t('authority.requestElsewhere')} subtitle={t('authority.requestElsewhereHint')} isForm>
      <Panel>
        <Form
          label={t('authority.requestElsewhere')}
          submit={t('authority.requestSubmit')}
          sentence={t('authority.requestSentence')}
          isRunning={request.isRunning}
          command={
            <CommandLine procedure="authority.request-subordinate" draft={{ name, subject, ...key }} />
          }
          disabled={!state.isReady}
          failure={<ErrorNotice error={request.error ?? error} />}
          onSubmit={submit}
        >
          <Stack gap="md">
            <IdentityFields state={state} />
            <AlgorithmField state={state} />
          </Stack>
        </Form>
      </Panel>
    </Page>
  )
}
