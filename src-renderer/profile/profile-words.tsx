// A profile in words, section by section: only what it says.

import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { personalAttributes } from '../../src-main/contract/profile-extension.ts'
import { keyWords } from '../certificate/key-words.ts'
import { Term } from '../help/term.tsx'
import { formatList } from '../language/locale.ts'
import { FieldList, type Field as ShownField } from '../ui/field-list.tsx'
import { Panel } from '../ui/panel.tsx'
import { dataOf, valueAt } from './draft.ts'
import { termOfField } from './field-terms.ts'
import { type Column, type Field, keyFamilies, type Option, pathOf, sections } from './fields.ts'
import { entriesOf, listOf, type Row, rowsOf, textOf } from './value.ts'

export function ProfileWords({ yaml }: { yaml: string }) {
  const { t } = useTranslation()
  const data = dataOf(yaml)
  return sections.map(({ id, fields }) => {
    const shown = fields.flatMap((field) => shownField(field, valueAt(data, pathOf(field)), t))
    return (
      shown.length > 0 && (
        <Panel key={id} title={t(`profile.section.${id}`)}>
          <FieldList fields={shown} />
        </Panel>
      )
    )
  })
}

function shownField(field: Field, value: unknown, t: TFunction): ShownField[] {
  if (value === undefined || field.id === 'description' || field.id === 'title') return []
  const lines = linesOf(field, value, t)
  const words = lines.map((line) => <div key={line}>{line}</div>)
  if (lines.length === 0) return []
  const name = t(`profile.field.${field.id}`)
  const term = termOfField(field.id)
  const label = term && <Term name={term}>{name}</Term>
  return [{ name, value: words, ...(label && { label }) }]
}

function linesOf(field: Field, value: unknown, t: TFunction): string[] {
  switch (field.kind) {
    case 'switch':
      return [t(value === true ? 'profile.yes' : 'profile.no')]
    case 'choice':
      return [optionWords(textOf(value), field.options, t)]
    case 'choices':
      return listOf(value).map((word) => optionWords(word, field.options, t))
    case 'table':
      return rowsOf(value).map((row) => rowWords(row, field.columns, t))
    case 'map':
      return entriesOf(value).map(({ attribute, value: text }) => `${textOf(attribute)} = ${textOf(text)}`)
    case 'marks':
      return entriesOf(value).map(({ attribute, value: text }) => `${textOf(attribute)}: ${textOf(text)}`)
    case 'key-algorithms':
      return [formatList(listOf(value).map((word) => kindWords(word, t)))]
    case 'words':
      return [formatList(listOf(value))].filter((words) => words !== '')
    default:
      return [textOf(value)]
  }
}

function kindWords(word: string, t: TFunction): string {
  const family = keyFamilies.find((each) => each === word)
  return family ? t(`profile.family.${family}`) : keyWords(word)
}

function optionWords(word: string, options: readonly Option[], t: TFunction): string {
  const option = options.find((each) => each === word)
  return option ? t(`profile.option.${option}`) : word
}

function cellWords(column: Column, row: Row, t: TFunction): string {
  const text = textOf(row[column])
  return column === 'personalAttribute' ? optionWords(text, personalAttributes, t) : text
}

function rowWords(row: Row, columns: readonly Column[], t: TFunction): string {
  return columns
    .filter((column) => row[column] !== undefined)
    .map((column) =>
      column === 'critical'
        ? t('profile.column.critical')
        : `${t(`profile.column.${column}`)}: ${cellWords(column, row, t)}`,
    )
    .join(' · ')
}
