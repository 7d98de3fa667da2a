// A field that holds several things of the same form: a row each, to be added and taken away.

import {
  ActionIcon,
  Button,
  Checkbox,
  Fieldset,
  Group,
  Select,
  Stack,
  TextInput,
  Tooltip,
} from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { generalNameKinds } from '../../src-main/contract/general-name.ts'
import { personalAttributes } from '../../src-main/contract/profile-extension.ts'
import type { Value } from './draft.ts'
import type { Column } from './fields.ts'
import { entriesOf, type Row, rowsOf, textOf } from './value.ts'

interface TableFieldProps {
  readonly label: string
  readonly columns: readonly Column[]
  readonly value: unknown
  onChange(value: Value): void
}

export function TableField({ label, columns, value, onChange }: TableFieldProps) {
  return (
    <Rows
      label={label}
      columns={columns}
      rows={rowsOf(value)}
      onChange={(rows) => onChange(rows.map((row) => withoutEmpty(row, columns)))}
    />
  )
}

/** A map from an attribute to its value. A row without an attribute yet is the form's own until it has one. */
export function MapField({ label, value, onChange }: Omit<TableFieldProps, 'columns'>) {
  const [isAdding, setAdding] = useState(false)
  const rows = [...entriesOf(value), ...(isAdding ? [{}] : [])]
  const change = (next: readonly Row[]) => {
    const named = next.filter(({ attribute }) => textOf(attribute) !== '')
    setAdding(named.length < next.length)
    onChange(named.length === 0 ? undefined : mapOf(named))
  }
  return <Rows label={label} columns={['attribute', 'value']} rows={rows} onChange={change} />
}

function mapOf(rows: readonly Row[]): Value {
  return Object.fromEntries(rows.map((row) => [textOf(row.attribute), textOf(row.value)]))
}

function withoutEmpty(row: Row, columns: readonly Column[]): Value {
  const kept = columns.flatMap((column) => {
    const value = row[column]
    const plain = typeof value === 'boolean' ? value || undefined : textOf(value) || undefined
    return plain === undefined ? [] : [[column, plain] as const]
  })
  const rest = Object.entries(row).filter(([name]) => !columns.some((column) => column === name))
  return {
    ...Object.fromEntries(rest.map(([name, value]) => [name, textOf(value)])),
    ...Object.fromEntries(kept),
  }
}

interface RowsProps {
  readonly label: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  onChange(rows: readonly Row[]): void
}

function Rows({ label, columns, rows, onChange }: RowsProps) {
  const { t } = useTranslation()
  const numbered = rows.map((row, number) => ({ row, number }))
  return (
    <Fieldset legend={label} p="sm">
      <Stack gap="xs">
        {numbered.map(({ row, number }) => (
          <Group key={number} gap="xs" align="flex-end" wrap="nowrap">
            {columns.map((column) => (
              <Cell
                key={column}
                column={column}
                value={row[column]}
                onChange={(value) => onChange(rows.with(number, { ...row, [column]: value }))}
              />
            ))}
            <Tooltip label={t('profile.removeRow')}>
              <ActionIcon
                variant="subtle"
                color="gray"
                size={36}
                aria-label={t('profile.removeRow')}
                onClick={() => onChange(rows.toSpliced(number, 1))}
              >
                <IconTrash size={16} aria-hidden />
              </ActionIcon>
            </Tooltip>
          </Group>
        ))}
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={14} aria-hidden />}
          style={{ alignSelf: 'start' }}
          aria-label={t('profile.addRowTo', { label })}
          onClick={() => onChange([...rows, newRow(columns)])}
        >
          {t('profile.addRow')}
        </Button>
      </Stack>
    </Fieldset>
  )
}

function newRow(columns: readonly Column[]): Row {
  if (columns.includes('personalAttribute')) return { personalAttribute: 'countryOfResidence' }
  return columns.includes('kind') ? { kind: 'dNSName' } : {}
}

interface CellProps {
  readonly column: Column
  readonly value: unknown
  onChange(value: unknown): void
}

function Cell({ column, value, onChange }: CellProps) {
  const { t } = useTranslation()
  const label = t(`profile.column.${column}`)
  if (column === 'kind' || column === 'personalAttribute') {
    const options = column === 'kind' ? generalNameKinds : personalAttributes
    return (
      <Select
        label={label}
        flex={1}
        data={options.map((option) => ({ value: option, label: t(`profile.option.${option}`) }))}
        value={textOf(value) || null}
        allowDeselect={false}
        onChange={onChange}
      />
    )
  }
  if (column === 'critical') {
    return (
      <Checkbox
        label={label}
        pb={8}
        checked={value === true}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    )
  }
  return (
    <TextInput
      label={label}
      flex={1}
      value={textOf(value)}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
