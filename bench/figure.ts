// A figure: what was measured, beside what, and the goal that it should reach. A missed goal is said and is
// no failure: timing decides nothing.

import type { Comparison, Spread } from './rounds.ts'

export type Goal = { readonly atLeast: number } | { readonly atMost: number }

export interface Figure {
  readonly what: string
  /** With what it was measured side by side; null for an amount that stands alone. */
  readonly beside: string | null
  readonly value: Spread
  /** Behind the value: `×` for a ratio. */
  readonly unit: string
  readonly goal: Goal | null
}

interface Words {
  readonly what: string
  readonly beside: string
  readonly goal?: Goal
}

/** How many times as fast as the peer; both rates stand beside the names. */
export function speedFigure({ what, beside, goal }: Words, { ours, peer, speed }: Comparison): Figure {
  return {
    what: `${what}: ${rateText(ours.median)}`,
    beside: `${beside}: ${rateText(peer.median)}`,
    value: speed,
    unit: '×',
    goal: goal ?? null,
  }
}

/** How many times as long as the peer takes; for what takes a person's time. */
export function durationFigure({ what, beside, goal }: Words, { ours, peer, speed }: Comparison): Figure {
  return {
    what: `${what}: ${durationText(ours.median)}`,
    beside: `${beside}: ${durationText(peer.median)}`,
    value: { median: 1 / speed.median, min: 1 / speed.max, max: 1 / speed.min },
    unit: '×',
    goal: goal ?? null,
  }
}

/** An amount that no peer has: memory, a rate with a goal of its own. */
export function amountFigure(
  what: string,
  value: Spread,
  { unit, goal }: { unit: string; goal?: Goal },
): Figure {
  return { what, beside: null, value, unit, goal: goal ?? null }
}

/** Whether the median reaches the goal; null without one. */
export function isMet({ value: { median }, goal }: Figure): boolean | null {
  if (!goal) return null
  return 'atLeast' in goal ? median >= goal.atLeast : median <= goal.atMost
}

export function goalText({ goal, unit }: Figure): string {
  if (!goal) return ''
  return 'atLeast' in goal ? `≥ ${amountText(goal.atLeast)} ${unit}` : `≤ ${amountText(goal.atMost)} ${unit}`
}

export function valueText({ value: { median, min, max }, unit }: Figure): string {
  return `${amountText(median)} ${unit} (${amountText(min)}–${amountText(max)})`
}

function rateText(seconds: number): string {
  return seconds > 0.1 ? durationText(seconds) : `${amountText(1 / seconds)}/s`
}

function durationText(seconds: number): string {
  return seconds < 0.1 ? `${amountText(seconds * 1000)} ms` : `${amountText(seconds)} s`
}

/** Three significant digits, thousands with commas. */
function amountText(amount: number): string {
  if (amount >= 100) return Math.round(amount).toLocaleString('en-US')
  return amount >= 10 ? amount.toFixed(1) : amount.toFixed(2)
}
