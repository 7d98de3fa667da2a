// The palette (Ctrl K, on a Mac ⌘ K): one field that reaches every act and everything in the keep by a few
// letters. A listbox under a field, as the WAI-ARIA Authoring Practices have it (combobox).

import { Combobox, Modal, Text, TextInput, useCombobox } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useGo } from '../route.tsx'
import { useUndo } from '../undo/use-undo.tsx'
import { useVaultAct } from '../vault/use-vault.ts'
import type { Offer } from './finding.ts'
import classes from './palette.module.css'
import { useOffers } from './use-offers.ts'

interface PaletteProps {
  readonly isOpen: boolean
  onOpen(): void
  onClose(): void
  /** Opens what was done in this window. */
  onHistory(): void
}

export function Palette({ isOpen, onOpen, onClose, onHistory }: PaletteProps) {
  const { t } = useTranslation()
  // Also while a field has the focus: who types may want to go elsewhere.
  useHotkeys([['mod+K', onOpen]], [])
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      withCloseButton={false}
      size={640}
      padding={0}
      yOffset={80}
      attributes={{ content: { 'aria-label': t('palette.title') } }}
    >
      <Search onDone={onClose} onHistory={onHistory} />
    </Modal>
  )
}

function Search({ onDone, onHistory }: { onDone(): void; onHistory(): void }) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const groups = useOffers(text)
  // The list is always there: Escape, which would close it, closes the dialog.
  const combobox = useCombobox({ opened: true, onOpenedChange: onDone })
  const carryOut = useCarryOut(onHistory)
  const first = groups[0]?.offers[0]?.id
  // What Enter takes is marked from the start.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the store is another object at each rendering
  useEffect(() => {
    if (first !== undefined) combobox.selectFirstOption()
  }, [first, text])
  const submit = (id: string) => {
    const offer = groups.flatMap(({ offers }) => offers).find((each) => each.id === id)
    onDone()
    if (offer) carryOut(offer)
  }
  return (
    <Combobox store={combobox} onOptionSubmit={submit}>
      <Combobox.EventsTarget withExpandedAttribute>
        <TextInput
          data-autofocus
          variant="unstyled"
          size="lg"
          className={classes.field ?? ''}
          aria-label={t('palette.title')}
          placeholder={t('palette.hint')}
          leftSection={<IconSearch size={18} aria-hidden />}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </Combobox.EventsTarget>
      <Combobox.Options className={classes.offers ?? ''} aria-label={t('palette.found')}>
        {groups.map(({ kind, offers }) => (
          <Combobox.Group key={kind} label={t(`palette.${kind}`)}>
            {offers.map((offer) => (
              <OfferRow key={offer.id} offer={offer} />
            ))}
          </Combobox.Group>
        ))}
      </Combobox.Options>
      <Text size="sm" c="dimmed" role="status" className={classes.nothing ?? ''}>
        {groups.length === 0 && t('palette.nothing')}
      </Text>
    </Combobox>
  )
}

function useCarryOut(onHistory: () => void): (offer: Offer) => void {
  const go = useGo()
  const lock = useVaultAct('vault.lock')
  const { undo, redo } = useUndo()
  const own = {
    lock: () => void lock.run({}),
    undo: () => void undo(),
    redo: () => void redo(),
    history: onHistory,
  }
  return ({ act }) => (typeof act === 'string' ? own[act]() : go(act))
}

function OfferRow({ offer: { id, words, beside } }: { offer: Offer }) {
  return (
    <Combobox.Option value={id}>
      <span className={classes.offer}>
        <span className={classes.words}>{words}</span>
        <span className={classes.beside}>{beside}</span>
      </span>
    </Combobox.Option>
  )
}
