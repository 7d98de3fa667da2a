// Writing a profile of one's own, by form or as text, from another one or from the least that there can be.

import { Button, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { CommandLine } from '../command/command-line.tsx'
import { ErrorNotice } from '../error/error-notice.tsx'
import { LoadedPage } from '../error/loaded-page.tsx'
import { useGo } from '../route.tsx'
import { Page } from '../ui/page.tsx'
import { Panel } from '../ui/panel.tsx'
import { useUndoableAct } from '../undo/use-undoable-act.ts'
import { useProcedure } from '../use-procedure.ts'
import { withValue } from './draft.ts'
import classes from './profile.module.css'
import { ProfileForm } from './profile-form.tsx'
import { useDraft } from './use-draft.ts'
import { YamlEditor } from './yaml-editor.tsx'

/** A profile of people without a CA, to begin with. */
const beginning = `name: my-profile
title: My profile
certifies: endEntity
keyAlgorithms: [ec-p256, ec-p384, rsa-3072]
subject:
  required: [CN]
validity:
  days: 365
basicConstraints:
  cA: false
keyUsage: [digitalSignature]
`

export function NewProfile() {
  return <Editor start={beginning} isNew />
}

/** Of one's own, that profile; of the built-in ones, another one like it. */
export function EditProfile({ name }: { name: string }) {
  const shown = useProcedure('profile.show', { profile: name })
  return (
    <LoadedPage from={shown}>
      {({ yaml, summary }) => (
        <Editor
          start={summary.builtIn ? withValue(yaml, ['name'], `my-${name}`) : yaml}
          isNew={summary.builtIn}
        />
      )}
    </LoadedPage>
  )
}

function Editor({ start, isNew }: { start: string; isNew: boolean }) {
  const { t } = useTranslation()
  const go = useGo()
  const draft = useDraft(start)
  const save = useUndoableAct('profile.save', ({ summary }) => t('profile.saved', { title: summary.title }))
  const submit = async () => {
    const saved = await save.run({ yaml: draft.yaml })
    if (saved) go({ screen: 'profile', name: saved.summary.name })
  }
  return (
    <Page
      title={t(isNew ? 'profile.new' : 'profile.edit')}
      subtitle={t('profile.editHint')}
      actions={
        <Button disabled={!draft.isValid} loading={save.isRunning} onClick={submit}>
          {t('profile.save')}
        </Button>
      }
    >
      <Stack gap="md">
        <ErrorNotice error={save.error} />
        <CommandLine procedure="profile.save" draft={{ yaml: draft.yaml }} />
        <div className={classes.columns}>
          <ProfileForm draft={draft} />
          <div className={classes.text}>
            <Panel>
              <Stack gap="sm">
                <YamlEditor draft={draft} label={t('profile.yaml')} inOrder={t('profile.inOrder')} />
              </Stack>
            </Panel>
          </div>
        </div>
      </Stack>
    </Page>
  )
}
