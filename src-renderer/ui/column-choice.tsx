// Which columns of a table are shown: a person chooses, and this window remembers. The first column always stays, since
// it opens the row.

import { ActionIcon, Menu, Tooltip } from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import { IconColumns3 } from '@tabler/icons-react'
import { type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Column } from './data-table.tsx'

interface ColumnChoice<Item> {
  readonly shown: readonly Column<Item>[]
  /** The button that opens the choice. */
  readonly menu: ReactNode
}

/** `name` is the table's, under which the choice is remembered. */
export function useColumnChoice<Item>(name: string, columns: readonly Column<Item>[]): ColumnChoice<Item> {
  const [chosen, setChosen] = useLocalStorage<Readonly<Record<string, boolean>>>({
    key: `rootkeep-columns-${name}`,
    defaultValue: {},
    getInitialValueInEffect: false,
  })
  const isShown = (column: Column<Item>) => chosen[column.id] ?? !column.isOptional
  // biome-ignore lint/correctness/useExhaustiveDependencies: `isShown` is made of `chosen`
  const shown = useMemo(
    () => columns.filter((column, place) => place === 0 || isShown(column)),
    [columns, chosen],
  )
  const toggle = (column: Column<Item>) => setChosen({ ...chosen, [column.id]: !isShown(column) })
  const choices = columns.slice(1).map((column) => ({
    id: column.id,
    words: column.header,
    isShown: isShown(column),
    toggle: () => toggle(column),
  }))
  return { shown, menu: <ColumnMenu choices={choices} /> }
}

interface ColumnMenuProps {
  readonly choices: readonly {
    readonly id: string
    readonly words: string
    readonly isShown: boolean
    toggle(): void
  }[]
}

function ColumnMenu({ choices }: ColumnMenuProps) {
  const { t } = useTranslation()
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Tooltip label={t('list.columns')}>
          <ActionIcon variant="default" size="lg" aria-label={t('list.columns')}>
            <IconColumns3 size={17} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        {choices.map(({ id, words, isShown, toggle }) => (
          <Menu.CheckboxItem key={id} checked={isShown} onChange={toggle}>
            {words}
          </Menu.CheckboxItem>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
