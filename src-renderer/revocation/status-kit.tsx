// The status kit: for which authorities, and how it will be served; made into a folder that the person picks. The
// choices of the last kit come back by themselves.

import { MultiSelect, Select, SimpleGrid, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AuthoritySummary } from '../../src-main/contract/authority.ts'
import type { KitSettings } from '../../src-main/contract/status.ts'
import { useIssuers } from '../authority/authority-select.tsx'
import { CommandLine } from '../command/command-line.tsx'
import { ErrorNotice } from '../error/error-notice.tsx'
import { Loaded } from '../error/loaded.tsx'
import { useSave } from '../file/use-save.ts'
import { TermMark } from '../help/term.tsx'
import { formatInstant } from '../instant.ts'
import { Form } from '../ui/form.tsx'
import { Panel } from '../ui/panel.tsx'
import { useNotice } from '../ui/use-notice.ts'
import { useAct, useProcedure } from '../use-procedure.ts'
import { HashSelect } from './hash-select.tsx'

export function StatusKit() {
  const issuers = useIssuers()
  const [first] = issuers
  return first && <KitPanel issuers={issuers} first={first} />
}

interface KitPanelProps {
  readonly issuers: readonly AuthoritySummary[]
  readonly first: AuthoritySummary
}

function KitPanel({ issuers, first }: KitPanelProps) {
  const { t } = useTranslation()
  const settings = useProcedure('status.settings', { issuer: first.id })
  return (
    <Panel mark={<TermMark name="statusKit" />} title={t('kit.title')}>
      <Loaded from={settings}>{(usual) => <KitForm issuers={issuers} usual={usual} />}</Loaded>
    </Panel>
  )
}

interface KitFormProps {
  readonly issuers: readonly AuthoritySummary[]
  readonly usual: KitSettings
}

function KitForm({ issuers, usual }: KitFormProps) {
  const { t } = useTranslation()
  const [chosen, setChosen] = useState(() => issuers.map(({ id }) => id))
  const [settings, setSettings] = useState(usual)
  const { make, isRunning, error } = useKit()
  return (
    <Form
      label={t('kit.title')}
      submit={t('kit.make')}
      sentence={t('kit.sentence')}
      isRunning={isRunning}
      command={<CommandLine procedure="status.kit" draft={{ issuers: chosen, ...settings }} />}
      disabled={chosen.length === 0}
      failure={<ErrorNotice error={error} />}
      onSubmit={() => make(chosen, settings)}
    >
      <MultiSelect
        label={t('kit.issuers')}
        description={t('kit.issuersHint')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        data={issuers.map(({ id, title, name }) => ({ value: id, label: `${title} (${name})` }))}
        value={chosen}
        onChange={setChosen}
      />
      <KitFields value={settings} onChange={setSettings} />
    </Form>
  )
}

interface KitFieldsProps {
  readonly value: KitSettings
  onChange(settings: KitSettings): void
}

function KitFields({ value, onChange }: KitFieldsProps) {
  const { t } = useTranslation()
  const change = (more: Partial<KitSettings>) => onChange({ ...value, ...more })
  return (
    <SimpleGrid cols={2}>
      <Select
        label={t('kit.base')}
        data={(['new', 'last'] as const).map((each) => ({ value: each, label: t(`kit.base.${each}`) }))}
        value={value.base}
        allowDeselect={false}
        onChange={(base) => change({ base: base as KitSettings['base'] })}
      />
      <HashSelect value={value.hash} onChange={(hash) => change({ hash })} />
      <TextInput
        label={t('kit.freshestCrl')}
        description={t('kit.freshestCrlHint', { placeholder: '{issuer}' })}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        placeholder="http://crl.example/crl/{issuer}-delta.crl"
        value={value.freshestCrl.join(' ')}
        onChange={({ currentTarget }) =>
          change({ freshestCrl: currentTarget.value.split(/\s+/).filter(Boolean) })
        }
      />
      <TextInput
        label={t('kit.directory')}
        value={value.directory}
        onChange={({ currentTarget }) => change({ directory: currentTarget.value })}
      />
      <TextInput
        label={t('kit.address')}
        value={value.address}
        onChange={({ currentTarget }) => change({ address: currentTarget.value })}
      />
    </SimpleGrid>
  )
}

/** Makes a kit, has it saved, and says when the next is due. */
function useKit() {
  const { t } = useTranslation()
  const notify = useNotice()
  const kit = useAct('status.kit')
  const { save, isSaving, error } = useSave()
  const make = async (issuers: string[], settings: KitSettings) => {
    const made = await kit.run({ issuers, ...settings })
    if (made && (await save(t('kit.made'), made.files))) {
      notify({ message: t('kit.due', { instant: formatInstant(made.nextUpdate) }) })
    }
  }
  return { make, isRunning: kit.isRunning || isSaving, error: kit.error ?? error }
}
