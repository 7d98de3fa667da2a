// The first steps told by the facts of a keep; expectations by hand.

import { describe, expect, test } from 'vitest'
import { type KeepFacts, nextStep, stepNames, stepsOf } from './first-steps.ts'

const empty: KeepFacts = {
  authorities: [],
  hasRequest: false,
  hasCrl: false,
  hasBackup: false,
  hasGivenChain: false,
}
const here = { key: 'here', retiredAt: null, issuedCertificates: 0 } as const
const root = { ...here, id: 'r', certifies: 'root' } as const
const seattle = { ...here, id: 's', certifies: 'subordinate' } as const

const doneOf = (facts: KeepFacts) =>
  stepsOf(facts)
    .filter(({ isDone }) => isDone)
    .map(({ name }) => name)

describe('stepsOf', () => {
  test('offers an empty keep nothing but a root', () => {
    const open = stepsOf(empty).filter(({ route }) => route !== null)
    expect(open).toEqual([{ name: 'root', isDone: false, route: { screen: 'create-root' } }])
  })

  test('ticks a root and a regional authority once they are there', () => {
    expect(doneOf({ ...empty, authorities: [root] })).toEqual(['root'])
    expect(doneOf({ ...empty, authorities: [root, seattle] })).toEqual(['root', 'subordinate'])
  })

  test('counts a root of elsewhere that signed an authority of this keep', () => {
    const elsewhere = { ...root, key: 'elsewhere' } as const
    expect(doneOf({ ...empty, authorities: [elsewhere, seattle] })).toEqual(['root', 'subordinate'])
  })

  test('takes a certificate of the regional authority for a request that was signed', () => {
    const busy = { ...seattle, issuedCertificates: 1 }
    const facts = { ...empty, authorities: [{ ...root, issuedCertificates: 1 }, seattle], hasRequest: true }
    expect(doneOf(facts)).not.toContain('certificate')
    expect(doneOf({ ...facts, authorities: [root, busy] })).toContain('certificate')
  })

  test('leads to the regional authority for chain and list, and to the root where there is none', () => {
    const routeOf = (facts: KeepFacts) => stepsOf(facts).find(({ name }) => name === 'crl')?.route
    expect(routeOf({ ...empty, authorities: [root, seattle] })).toEqual({
      screen: 'authority',
      id: 's',
      tab: 'crl',
    })
    expect(routeOf({ ...empty, authorities: [root] })).toEqual({ screen: 'authority', id: 'r', tab: 'crl' })
  })

  test('leads to no authority that can’t sign', () => {
    const retired = { ...seattle, retiredAt: '2026-11-20T00:00:00Z' }
    const routes = stepsOf({ ...empty, authorities: [retired] }).filter(({ route }) => route !== null)
    expect(routes.map(({ name }) => name)).toEqual(['root'])
  })
})

describe('nextStep', () => {
  test('is the first that is not done, and nothing at the end', () => {
    const steps = stepsOf({ ...empty, authorities: [root] })
    expect(nextStep(steps)?.name).toBe('subordinate')
    expect(nextStep(stepNames.map((name) => ({ name, isDone: true, route: null })))).toBe(null)
  })
})
