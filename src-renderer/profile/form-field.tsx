// One field of the form, by its shape in the table.

import { MultiSelect, NumberInput, Select, Switch, TagsInput, Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { keyAlgorithms } from '../../src-main/contract/key-algorithm-name.ts'
import { keyWords } from '../certificate/key-words.ts'
import { Explained } from '../help/term.tsx'
import type { Value } from './draft.ts'
import { termOfField } from './field-terms.ts'
import { type Field, keyFamilies, pathOf } from './fields.ts'
import { MapField, TableField } from './table-field.tsx'
import type { Draft } from './use-draft.ts'
import { listOf, numberOf, textOf } from './value.ts'

interface FormFieldProps {
  readonly field: Field
  readonly draft: Draft
}

/** A field, with its word of the trade beside it where it has one. */
export function FormField(props: FormFieldProps) {
  const term = termOfField(props.field.id)
  if (term === null) return <PlainField {...props} />
  return (
    <Explained name={term}>
      <PlainField {...props} />
    </Explained>
  )
}

function PlainField({ field, draft }: FormFieldProps) {
  const { t } = useTranslation()
  const path = pathOf(field)
  const value = draft.value(path)
  const label = t(`profile.field.${field.id}`)
  const change = (next: Value) => draft.change(path, next)
  switch (field.kind) {
    case 'text':
      return (
        <TextInput
          label={label}
          value={textOf(value)}
          onChange={(event) => change(event.currentTarget.value)}
        />
      )
    case 'long-text':
      return (
        <Textarea
          label={label}
          autosize
          minRows={2}
          value={textOf(value)}
          onChange={(event) => change(event.currentTarget.value)}
        />
      )
    case 'number':
      return <CountField label={label} value={value} onChange={change} />
    case 'switch':
      return (
        <Switch
          label={label}
          checked={typeof value === 'boolean' ? value : field.standing}
          onChange={({ currentTarget: { checked } }) =>
            change(checked === field.standing ? undefined : checked)
          }
        />
      )
    case 'choice':
      return (
        <Select
          label={label}
          data={field.options.map((option) => ({ value: option, label: t(`profile.option.${option}`) }))}
          value={textOf(value) || field.standing}
          allowDeselect={false}
          onChange={(next) => change(next ?? undefined)}
        />
      )
    case 'choices':
      return (
        <MultiSelect
          label={label}
          data={field.options.map((option) => ({ value: option, label: t(`profile.option.${option}`) }))}
          value={listOf(value)}
          onChange={change}
        />
      )
    case 'key-algorithms':
      return (
        <MultiSelect
          label={label}
          data={[
            ...keyFamilies.map((family) => ({ value: family, label: t(`profile.family.${family}`) })),
            ...keyAlgorithms.map((option) => ({ value: option, label: keyWords(option) })),
          ]}
          searchable
          value={listOf(value)}
          onChange={change}
        />
      )
    case 'words':
      return (
        <TagsInput
          label={label}
          data={[...field.suggestions]}
          value={listOf(value)}
          acceptValueOnBlur
          onChange={(words) => change(field.id === 'tlsFeature' ? words.map(numberIfOne) : words)}
        />
      )
    case 'marks':
      return (
        <TagsInput
          label={label}
          data={[...field.suggestions]}
          value={Object.keys(typeof value === 'object' ? (value ?? {}) : {})}
          acceptValueOnBlur
          onChange={(words) => change(marked(words, field.value))}
        />
      )
    case 'table':
      return <TableField label={label} columns={field.columns} value={value} onChange={change} />
    case 'map':
      return <MapField label={label} value={value} onChange={change} />
  }
}

interface CountFieldProps {
  readonly label: string
  readonly value: unknown
  onChange(value: number | undefined): void
}

function CountField({ label, value, onChange }: CountFieldProps) {
  return (
    <NumberInput
      label={label}
      min={0}
      max={36525}
      allowDecimal={false}
      value={numberOf(value) ?? ''}
      onChange={(next) => onChange(next === '' ? undefined : Number(next))}
    />
  )
}

function marked(words: readonly string[], value: string): Value {
  return words.length === 0 ? undefined : Object.fromEntries(words.map((word) => [word, value]))
}

/** A TLS extension is named by a word or by its number. */
function numberIfOne(word: string): string | number {
  return /^\d+$/.test(word) ? Number(word) : word
}
