// What is asked about a certificate: instant, purpose, names, revocation, rules, and whom the person trusts.

import {
  Button,
  Checkbox,
  Collapse,
  Group,
  Pill,
  Select,
  SimpleGrid,
  Stack,
  Text,
  TextInput,
} from '@mantine/core'
import { IconAnchor } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { purposes, revocationModes } from '../../src-main/contract/path.ts'
import { InstantField } from '../ui/instant-field.tsx'
import { Panel } from '../ui/panel.tsx'
import { useAct, useProcedure } from '../use-procedure.ts'
import type { PathFields } from './path-question.ts'

interface PathFormProps {
  readonly fields: PathFields
  onChange(change: Partial<PathFields>): void
}

/** Said in one line, since the answer is what a person came for; opened to be changed. */
export function PathForm(props: PathFormProps) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  return (
    <Panel>
      <Group justify="space-between" wrap="nowrap" gap="md">
        <Text size="sm">
          <Text span fw={500}>
            {t('path.asked')}
          </Text>{' '}
          <Asked fields={props.fields} />
        </Text>
        <Button
          variant="default"
          size="xs"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          {t(isOpen ? 'path.fold' : 'path.change')}
        </Button>
      </Group>
      <Collapse expanded={isOpen} id={id}>
        <Questions {...props} />
      </Collapse>
    </Panel>
  )
}

/** What is asked, as a list of the choices that were made. */
function Asked({ fields }: { fields: PathFields }) {
  const { t } = useTranslation()
  const parts = [
    fields.at === '' ? t('path.now') : fields.at,
    t(`path.purpose.${fields.purpose}`),
    t('path.revocationIs', { choice: t(`path.revocation.${fields.revocation}`) }),
    t(`path.rules.${fields.rules}`),
    ...(fields.names === '' ? [] : [fields.names]),
  ]
  return (
    <Text span c="dimmed">
      {parts.join(' · ')}
    </Text>
  )
}

function Questions({ fields, onChange }: PathFormProps) {
  const { t } = useTranslation()
  return (
    <Stack gap="sm" pt="sm">
      <SimpleGrid cols={{ base: 2, md: 3, xl: 5 }} spacing="sm">
        <InstantField label={t('path.at')} value={fields.at} onChange={(at) => onChange({ at })} />
        <Select
          label={t('path.purpose')}
          data={purposes.map((value) => ({ value, label: t(`path.purpose.${value}`) }))}
          value={fields.purpose}
          allowDeselect={false}
          onChange={(purpose) => purpose && onChange({ purpose })}
        />
        <TextInput
          label={t('path.names')}
          placeholder={t('path.namesHint')}
          value={fields.names}
          onChange={(event) => onChange({ names: event.currentTarget.value })}
        />
        <Select
          label={t('path.revocation')}
          data={revocationModes.map((value) => ({ value, label: t(`path.revocation.${value}`) }))}
          value={fields.revocation}
          allowDeselect={false}
          onChange={(revocation) => revocation && onChange({ revocation })}
        />
        <Select
          label={t('path.rules')}
          data={(['rfc5280', 'webpki'] as const).map((value) => ({
            value,
            label: t(`path.rules.${value}`),
          }))}
          value={fields.rules}
          allowDeselect={false}
          onChange={(rules) => rules && onChange({ rules })}
        />
      </SimpleGrid>
      <Anchors fields={fields} onChange={onChange} />
    </Stack>
  )
}

function Anchors({ fields, onChange }: PathFormProps) {
  const { fromKeep, anchors } = fields
  const { t } = useTranslation()
  const picker = useAct('file.open')
  const pick = async () => {
    const picked = await picker.run({
      title: t('path.anchorFilesTitle'),
      extensions: ['pem', 'crt', 'cer', 'der', 'p7b', 'p7c'],
    })
    if (picked) onChange({ anchors: [...anchors, ...picked.files] })
  }
  return (
    <Group gap="md" role="group" aria-label={t('path.anchors')}>
      <Text size="sm" fw={500}>
        {t('path.anchors')}
      </Text>
      <Checkbox
        label={t('path.fromKeep')}
        checked={fromKeep}
        onChange={(event) => onChange({ fromKeep: event.currentTarget.checked })}
      />
      <TrustListChoice fields={fields} onChange={onChange} />
      {anchors.map((file, at) => (
        <Pill
          key={`${file.name}/${file.content}`}
          withRemoveButton
          removeButtonProps={{
            'aria-label': t('path.removeAnchors', { name: file.name }),
            tabIndex: 0,
            'aria-hidden': false,
          }}
          onRemove={() => onChange({ anchors: anchors.filter((_, other) => other !== at) })}
        >
          {file.name}
        </Pill>
      ))}
      <Button
        variant="default"
        size="xs"
        leftSection={<IconAnchor size={15} aria-hidden />}
        loading={picker.isRunning}
        onClick={pick}
      >
        {t('path.anchorFiles')}
      </Button>
    </Group>
  )
}

/** Only where the keep has lists. */
function TrustListChoice({ fields: { trustList }, onChange }: PathFormProps) {
  const { t } = useTranslation()
  const lists = useProcedure('trust.list', {}).data?.lists ?? []
  if (lists.length === 0) return null
  return (
    <Select
      size="xs"
      w={224}
      aria-label={t('path.trustList')}
      placeholder={t('path.trustListNone')}
      data={lists.map(({ name }) => name)}
      value={trustList}
      onChange={(chosen) => onChange({ trustList: chosen })}
    />
  )
}
