// Searches under names, for a list: applied, saved, removed. Kept in this window like its other preferences, never in
// the keep.

import { Menu, Text, TextInput } from '@mantine/core'
import { IconBookmark, IconBookmarkPlus, IconTrash } from '@tabler/icons-react'
import { useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../ui/dialog.tsx'
import { Form } from '../ui/form.tsx'
import { IconMenu } from '../ui/icon-menu.tsx'
import type { Deed } from '../undo/history.ts'
import { useUndo } from '../undo/use-undo.tsx'
import { filtersOf, setFilter, watchFilters } from './filter-store.ts'

interface SavedFiltersProps {
  /** The list's name, under which its filters are kept. */
  readonly of: string
  /** The search as it is now. */
  readonly text: string
  onApply(text: string): void
}

export function SavedFilters({ of, text, onApply }: SavedFiltersProps) {
  const { t } = useTranslation()
  const filters = useSyncExternalStore(watchFilters, () => filtersOf(of))
  const change = useFilterChange(of)
  const [isSaving, setSaving] = useState(false)
  const save = (name: string) => {
    change(t('list.filterSaved', { name }), { name, text })
    setSaving(false)
  }
  return (
    <>
      <IconMenu label={t('list.savedFilters')} icon={IconBookmark}>
        {filters.length === 0 && <Menu.Label>{t('list.noSavedFilter')}</Menu.Label>}
        {filters.map((filter) => (
          <Menu.Item key={filter.name} onClick={() => onApply(filter.text)}>
            <Text size="sm">{filter.name}</Text>
            <Text size="xs" c="dimmed">
              {filter.text}
            </Text>
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconBookmarkPlus size={16} aria-hidden />}
          disabled={text.trim() === ''}
          onClick={() => setSaving(true)}
        >
          {t('list.saveFilter')}
        </Menu.Item>
        {filters.map(({ name }) => (
          <Menu.Item
            key={name}
            leftSection={<IconTrash size={16} aria-hidden />}
            onClick={() => change(t('list.filterRemoved', { name }), { name, text: null })}
          >
            {t('list.removeSavedFilter', { name })}
          </Menu.Item>
        ))}
      </IconMenu>
      <Dialog title={t('list.saveFilterTitle')} opened={isSaving} onClose={() => setSaving(false)}>
        <SaveForm text={text} onSave={save} />
      </Dialog>
    </>
  )
}

/** Changes a filter of the list, which can be taken back. */
function useFilterChange(of: string) {
  const { tell } = useUndo()
  const deedOf = (words: string, filter: { readonly name: string; readonly text: string | null }): Deed => {
    const { name } = filter
    const before = setFilter(of, filter)
    return {
      words,
      at: Date.now(),
      kind: `filter of ${of}`,
      thing: name,
      back: async () => void setFilter(of, { name, text: before }),
      again: async () => deedOf(words, filter),
    }
  }
  return (words: string, filter: { readonly name: string; readonly text: string | null }) =>
    tell(deedOf(words, filter))
}

function SaveForm({ text, onSave }: { text: string; onSave(name: string): void }) {
  const { t } = useTranslation()
  const [name, setName] = useState('')
  const wanted = name.trim()
  return (
    <Form
      label={t('list.saveFilterTitle')}
      submit={t('list.saveFilterSubmit')}
      sentence={t('list.saveFilterHint')}
      isRunning={false}
      disabled={wanted === ''}
      onSubmit={() => onSave(wanted)}
    >
      <TextInput
        label={t('list.filterName')}
        value={name}
        maxLength={60}
        data-autofocus
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput label={t('list.filterText')} value={text} readOnly />
    </Form>
  )
}
