// Making a subordinate: a key here, certified by an authority of this keep.

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CommandLine } from '../command/command-line.tsx'
import { ErrorNotice } from '../error/error-notice.tsx'
import { TermMark } from '../help/term.tsx'
import { formatDay } from '../instant.ts'
import { useGo } from '../route.tsx'
import { Form } from '../ui/form.tsx'
import { Page } from '../ui/page.tsx'
import { Panel } from '../ui/panel.tsx'
import { useAct } from '../use-procedure.ts'
import { AuthoritySelect, useIssuers } from './authority-select.tsx'
import { CreationFields } from './creation-fields.tsx'
import { inputOf, useCreation } from './use-creation.ts'

export function CreateSubordinate({ issuer: asked }: { issuer: string | null }) {
  const { t } = useTranslation()
  const go = useGo()
  const issuers = useIssuers()
  const [chosen, setChosen] = useState(asked)
  const issuer = issuers.find(({ id }) => id === chosen) ?? issuers.find(isRoot) ?? issuers[0]
  const state = useCreation('subordinate')
  const create = useAct('authority.create-subordinate')

  const submit = async () => {
    if (!issuer) return
    const created = await create.run({ ...inputOf(state.creation), issuer: issuer.name })
    if (created) go({ screen: 'authority', id: created.authority.id })
  }
  return (
    <Page
      marks={<TermMark name="subordinate" />}
      title={t('authority.createSubordinate')}
      subtitle={t('authority.createSubordinateHint')}
      isForm
    >
      <Panel>
        <Form
          label={t('authority.createSubordinate')}
          submit={t('authority.createSubordinateSubmit')}
          sentence={t('authority.createSubordinateSentence', { issuer: issuer?.title ?? '…' })}
          isRunning={create.isRunning}
          command={
            <CommandLine
              procedure="authority.create-subordinate"
              draft={{ ...inputOf(state.creation), ...(issuer && { issuer: issuer.name }) }}
            />
          }
          disabled={!state.isReady || !issuer}
          failure={<ErrorNotice error={create.error} />}
          onSubmit={submit}
        >
          <AuthoritySelect
            label={t('authority.issuer')}
            {...(issuer && {
              description: t('authority.issuerEnds', { day: formatDay(issuer.certificate.notAfter) }),
            })}
            authorities={issuers}
            value={issuer?.id ?? null}
            onChange={setChosen}
          />
          <CreationFields state={state} />
        </Form>
      </Panel>
    </Page>
  )
}

function isRoot({ certifies }: { readonly certifies: string }): boolean {
  return certifies === 'root'
}
