// Making a root: a key and its self-signed certificate.

import { useTranslation } from 'react-i18next'
import { CommandLine } from '../command/command-line.tsx'
import { ErrorNotice } from '../error/error-notice.tsx'
import { TermMark } from '../help/term.tsx'
import { useGo } from '../route.tsx'
import { Form } from '../ui/form.tsx'
import { Page } from '../ui/page.tsx'
import { Panel } from '../ui/panel.tsx'
import { useAct } from '../use-procedure.ts'
import { CreationFields } from './creation-fields.tsx'
import { inputOf, useCreation } from './use-creation.ts'

export function CreateRoot() {
  const { t } = useTranslation()
  const go = useGo()
  const state = useCreation('root')
  const create = useAct('authority.create-root')

  const submit = async () => {
    const created = await create.run(inputOf(state.creation))
    if (created) go({ screen: 'authority', id: created.authority.id })
  }
  return (
    <Page
      marks={<TermMark name="root" />}
      title={t('authority.createRoot')}
      subtitle={t('authority.createRootHint')}
      isForm
    >
      <Panel>
        <Form
          label={t('authority.createRoot')}
          submit={t('authority.createRootSubmit')}
          sentence={t('authority.createRootSentence')}
          isRunning={create.isRunning}
          command={<CommandLine procedure="authority.create-root" draft={inputOf(state.creation)} />}
          disabled={!state.isReady}
          failure={<ErrorNotice error={create.error} />}
          onSubmit={submit}
        >
          <CreationFields state={state} />
        </Form>
      </Panel>
    </Page>
  )
}
