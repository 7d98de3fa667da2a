// Which columns of a table are shown: a person chooses, and this window remembers. The first column always stays, since
// it opens the row.

import { Menu } from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import { IconColumns3 } from '@tabler/icons-react'
import { type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Column } from './data-table.tsx'
import { IconMenu } from './icon-menu.tsx'

interface ColumnChoice<Item> {
  readonly shown: readonly Column<Item>[]
  /** The button that opens the choice. */
  readonly menu: ReactNode
}

/** `name` is the table's, under which the choice is remembered. */
export function useColumnChoice<Item>(name: string, columns: readonly Column<Item>[]): ColumnChoice<Item> {
  const [chosen, setChosen] = useLocalStorage<Chosen>({
    key: `rootkeep-columns-${name}`,
    defaultValue: {},
    getInitialValueInEffect: false,
  })
  const shown = useMemo(
    () => columns.filter((column, place) => place === 0 || isShown(column, chosen)),
    [columns, chosen],
  )
  const menu = useMemo(
    () => <ColumnMenu columns={columns.slice(1)} chosen={chosen} onChange={setChosen} />,
    [columns, chosen, setChosen],
  )
  return { shown, menu }
}

/** What a person chose, by the columns' ids. */
type Chosen = Readonly<Record<string, boolean>>
type Choosable = Pick<Column<never>, 'id' | 'header' | 'isOptional'>

function isShown({ id, isOptional }: Choosable, chosen: Chosen): boolean {
  return chosen[id] ?? !isOptional
}

interface ColumnMenuProps {
  readonly columns: readonly Choosable[]
  readonly chosen: Chosen
  onChange(chosen: Chosen): void
}

function ColumnMenu({ columns, chosen, onChange }: ColumnMenuProps) {
  const { t } = useTranslation()
  return (
    <IconMenu label={t('list.columns')} icon={IconColumns3}>
      {columns.map((column) => (
        <Menu.CheckboxItem
          key={column.id}
          checked={isShown(column, chosen)}
          onChange={() => onChange({ ...chosen, [column.id]: !isShown(column, chosen) })}
        >
          {column.header}
        </Menu.CheckboxItem>
      ))}
    </IconMenu>
  )
}
