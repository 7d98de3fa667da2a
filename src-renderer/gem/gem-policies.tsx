// The policies for gems: one is begun with, changed as text, checked while it is written, saved under another name.

import { Button, Group, Select, Stack } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CommandLine } from '../command/command-line.tsx'
import { ErrorNotice } from '../error/error-notice.tsx'
import { Loaded } from '../error/loaded.tsx'
import { TermMark } from '../help/term.tsx'
import { YamlEditor } from '../profile/yaml-editor.tsx'
import { Panel } from '../ui/panel.tsx'
import { useUndoableAct } from '../undo/use-undoable-act.ts'
import { useProcedure } from '../use-procedure.ts'
import { RemovePolicy } from './remove-policy.tsx'

const pauseMilliseconds = 250
const noFindings = [] as const

export function GemPolicies() {
  const { t } = useTranslation()
  const list = useProcedure('gem.policy-list', {})
  const [chosen, setChosen] = useState('strict')
  const shown = useProcedure('gem.policy', { policy: chosen })
  return (
    <Stack gap="md">
      <Select
        label={t('gem.policy.choose')}
        data={(list.data?.policies ?? []).map(({ name, title }) => ({ value: name, label: title }))}
        value={chosen}
        onChange={(name) => name !== null && setChosen(name)}
        allowDeselect={false}
        maw={460}
      />
      <Loaded from={shown}>
        {({ yaml, summary }) => (
          <PolicyEditor
            key={chosen}
            start={yaml}
            actions={
              !summary.builtIn && (
                <RemovePolicy name={chosen} title={summary.title} onRemoved={() => setChosen('strict')} />
              )
            }
          />
        )}
      </Loaded>
    </Stack>
  )
}

function PolicyEditor({ start, actions }: { start: string; actions: ReactNode }) {
  const { t } = useTranslation()
  const [yaml, setYaml] = useState(start)
  const [settled] = useDebouncedValue(yaml, pauseMilliseconds)
  const check = useProcedure('gem.policy-check', { yaml: settled })
  const save = useUndoableAct('gem.policy-save', ({ summary }) =>
    t('gem.policy.saved', { name: summary.name }),
  )
  const isValid = settled === yaml && check.data?.valid === true
  const submit = () => save.run({ yaml })
  const text = { yaml, setYaml, findings: check.data?.findings ?? noFindings, isValid }
  return (
    <Panel mark={<TermMark name="gemPolicy" />} title={t('gem.policy.new')} actions={actions}>
      <Stack gap="sm">
        <YamlEditor draft={text} label={t('gem.policy.yaml')} inOrder={t('gem.policy.inOrder')} />
        <ErrorNotice error={save.error} />
        <Group justify="flex-end">
          <Button disabled={!isValid} loading={save.isRunning} onClick={submit}>
            {t('gem.policy.save')}
          </Button>
        </Group>
        <CommandLine procedure="gem.policy-save" draft={{ yaml }} />
      </Stack>
    </Panel>
  )
}
