// What an entry of the journal notes, in words: names in the language of the window, instants and reasons too; what a
// person or a file said stays as it was said. Pure.

import type { TFunction } from 'i18next'
import { clockDoubt } from '../../src-main/contract/clock.ts'
import { isProcedureName } from '../../src-main/contract/contract.ts'
import type { JournalEntry } from '../../src-main/contract/journal.ts'
import {
  type JournalDetail,
  type JournalStep,
  journalDetails,
  journalSteps,
} from '../../src-main/contract/journal-detail.ts'
import { type ReasonCode, reasonCodes } from '../../src-main/contract/values.ts'
import { doubtWords } from '../clock/doubt-words.ts'
import { formatCount, formatInstant } from '../instant.ts'
import { formatList } from '../language/locale.ts'

/** The act in words; one of a later version by its name. */
export function verbWords(verb: string, t: TFunction): string {
  return isProcedureName(verb) ? t(`act.${verb}`) : verb
}

interface DetailWords {
  readonly name: string
  readonly value: string
}

/** Each detail by its name, the step first; a long text, which has a place of its own, not. */
export function detailWords(details: JournalEntry['details'], t: TFunction): DetailWords[] {
  const { step, yaml: _, ...others } = details
  const noted = Object.entries(others).filter(([, value]) => value !== null)
  const words = noted.map(([name, value]) => ({
    name: nameWords(name, t),
    value: valueWords(name, value, t),
  }))
  return step === undefined ? words : [{ name: t('journal.step'), value: stepWords(step, t) }, ...words]
}

/** The same in a line. */
export function detailLine(details: JournalEntry['details'], t: TFunction): string {
  const [first, ...others] = detailWords(details, t)
  if (!first) return t('journal.nothingMore')
  const beginning = details.step === undefined ? line(first) : first.value
  return [beginning, ...others.map(line)].join(' · ')
}

function line({ name, value }: DetailWords): string {
  return `${name}: ${value}`
}

function nameWords(name: string, t: TFunction): string {
  return isDetail(name) ? t(`journal.detail.${name}`) : name
}

function stepWords(step: unknown, t: TFunction): string {
  return isStep(step) ? t(`journal.step.${step}`) : String(step)
}

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/

function valueWords(name: string, value: unknown, t: TFunction): string {
  if (typeof value === 'boolean') return t(value ? 'journal.yes' : 'journal.no')
  if (typeof value === 'number') return formatCount(value)
  if (Array.isArray(value)) return listWords(value)
  if (typeof value !== 'string') return objectWords(value, t)
  if (name === 'reason' && isReason(value)) return t(`reason.${value}`)
  return instant.test(value) ? formatInstant(value) : value
}

/** A doubt about the clock in words; what a later version noted, as it is. */
function objectWords(value: unknown, t: TFunction): string {
  const doubt = clockDoubt.safeParse(value)
  return doubt.success ? doubtWords(doubt.data, t) : JSON.stringify(value)
}

/** Few names are said; of many things, how many. */
const mostNames = 3

function listWords(list: readonly unknown[]): string {
  const names = list.flatMap((each) => nameOf(each) ?? [])
  const isSayable = names.length === list.length && list.length > 0 && list.length <= mostNames
  return isSayable ? formatList(names) : formatCount(list.length)
}

function nameOf(each: unknown): string | null {
  if (typeof each === 'string') return each.length > 40 ? null : each
  if (typeof each !== 'object' || each === null) return null
  const { subject, file } = each as Readonly<Record<string, unknown>>
  return [subject, file].find((name) => typeof name === 'string') ?? null
}

function isDetail(name: string): name is JournalDetail {
  return (journalDetails as readonly string[]).includes(name)
}

function isStep(step: unknown): step is JournalStep {
  return (journalSteps as readonly unknown[]).includes(step)
}

function isReason(reason: string): reason is ReasonCode {
  return (reasonCodes as readonly string[]).includes(reason)
}
