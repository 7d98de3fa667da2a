// The ways into the vault: whose each is and what it costs to guess, added, raised, removed. A kind that this version does
// not know is shown and left alone.

import { ActionIcon, Button, Group, Stack, Table, Text } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { VaultStatus } from '../../src-main/contract/vault.ts'
import { Term } from '../help/term.tsx'
import { formatDay } from '../instant.ts'
import { Dialog } from '../ui/dialog.tsx'
import { AddPassphrase } from './add-passphrase.tsx'
import { costWords } from './cost-words.ts'
import { RaiseCost } from './raise-cost.tsx'
import { RemoveSlot } from './remove-slot.tsx'

type Slot = VaultStatus['slots'][number]

export function WaysIn({ slots }: { slots: readonly Slot[] }) {
  const { t } = useTranslation()
  const [act, setAct] = useState<'add' | 'raise' | null>(null)
  const [removed, setRemoved] = useState<Slot | null>(null)
  const known = slots.filter(({ understood }) => understood)
  const close = () => {
    setAct(null)
    setRemoved(null)
  }
  return (
    <Stack gap="md">
      <Table aria-label={t('slot.list')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('slot.label')}</Table.Th>
            <Table.Th>
              <Term name="keyDerivation">{t('slot.derivation')}</Term>
            </Table.Th>
            <Table.Th>{t('settings.createdAt')}</Table.Th>
            <Table.Th aria-label={t('slot.act.remove')} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {slots.map((slot) => (
            <SlotRow
              key={slot.id}
              slot={slot}
              mayGo={slot.understood && known.length > 1}
              onRemove={setRemoved}
            />
          ))}
        </Table.Tbody>
      </Table>
      <Group gap="sm">
        <Button variant="default" onClick={() => setAct('add')}>
          {t('slot.act.add')}
        </Button>
        <Button variant="default" onClick={() => setAct('raise')}>
          {t('slot.act.raise')}
        </Button>
      </Group>
      <Dialog title={t('slot.addTitle')} opened={act === 'add'} onClose={close}>
        <AddPassphrase onDone={close} />
      </Dialog>
      <Dialog title={t('slot.raiseTitle')} opened={act === 'raise'} onClose={close}>
        <RaiseCost onDone={close} />
      </Dialog>
      <Dialog
        title={t('slot.removeTitle', { label: removed?.label ?? '' })}
        opened={removed !== null}
        onClose={close}
      >
        {removed && <RemoveSlot slot={removed} onDone={close} />}
      </Dialog>
    </Stack>
  )
}

interface SlotRowProps {
  readonly slot: Slot
  readonly mayGo: boolean
  onRemove(slot: Slot): void
}

function SlotRow({ slot, mayGo, onRemove }: SlotRowProps) {
  const { t } = useTranslation()
  const { label, kind, understood, derivation, createdAt } = slot
  return (
    <Table.Tr>
      <Table.Td>{label ?? kind}</Table.Td>
      <Table.Td>
        <Text size="sm" {...(!understood && { c: 'dimmed' })}>
          {understood ? costWords(derivation ?? '', t) : t('settings.slotUnknown')}
        </Text>
      </Table.Td>
      <Table.Td>{createdAt === null ? '' : formatDay(createdAt)}</Table.Td>
      <Table.Td>
        {mayGo && (
          <ActionIcon
            variant="subtle"
            color="red"
            aria-label={t('slot.removeTitle', { label: label ?? kind })}
            onClick={() => onRemove(slot)}
          >
            <IconTrash size={17} aria-hidden />
          </ActionIcon>
        )}
      </Table.Td>
    </Table.Tr>
  )
}
