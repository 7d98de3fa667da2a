// The places of paths: expectations are worked out by hand from the sizes.

import { describe, expect, test } from 'vitest'
import { finding, path } from './path.fixture.ts'
import { layoutPaths, pathNodeSize, stepByKey } from './path-layout.ts'

const column = pathNodeSize.width + 92
const row = pathNodeSize.height + 20

const direct = path(['leaf', 'seattle', 'conf'])
const crossed = path(['leaf', 'seattle', 'cross', 'other'])
const layout = layoutPaths([direct, crossed])
const placeOf = (id: string) => {
  const step = layout.steps.get(id)
  return step && { x: step.x, y: step.y }
}

describe('layoutPaths', () => {
  test('puts the certificate in question at the right, and every issuer a column to the left', () => {
    expect(placeOf('leaf')).toEqual({ x: 3 * column, y: 0 })
    expect(placeOf('leaf/seattle')).toEqual({ x: 2 * column, y: 0 })
    expect(placeOf('leaf/seattle/conf')).toEqual({ x: column, y: 0 })
  })

  test('keeps the first path straight, and gives another a row from where it parts', () => {
    expect(placeOf('leaf/seattle/cross')).toEqual({ x: column, y: row })
    expect(placeOf('leaf/seattle/cross/other')).toEqual({ x: 0, y: row })
    expect(layout.steps.size).toBe(5)
  })

  test('says of each path through which steps it goes', () => {
    expect(layout.ways).toEqual([
      ['leaf', 'leaf/seattle', 'leaf/seattle/conf'],
      ['leaf', 'leaf/seattle', 'leaf/seattle/cross', 'leaf/seattle/cross/other'],
    ])
    expect(layout.steps.get('leaf/seattle')).toMatchObject({
      certifies: 'leaf',
      issuers: ['leaf/seattle/conf', 'leaf/seattle/cross'],
      path: 0,
      level: 2,
    })
  })

  test('marks the link whose subject has an error, and no other', () => {
    const failing = path(['leaf', 'seattle', 'conf'], [finding('error', 1), finding('warning', 0)])
    const { steps } = layoutPaths([failing])
    const marks = [...steps.values()].map(({ title, holds, worst }) => [title, holds, worst])
    expect(marks).toEqual([
      ['leaf', true, 'warning'],
      ['seattle', false, 'error'],
      ['conf', null, null],
    ])
  })

  test('leaves a place for an issuer that is missing, under its name', () => {
    const open = path(['leaf', 'seattle'], [{ ...finding('error', 1), code: 'path.no-issuer' }], false)
    const { steps, ways } = layoutPaths([open])
    expect(ways).toEqual([['leaf', 'leaf/seattle', 'leaf/seattle/missing']])
    expect(steps.get('leaf/seattle/missing')).toMatchObject({
      certificate: null,
      title: 'CN=issuer of seattle',
    })
  })

  test('draws a certificate that stands in two paths under two issuers twice', () => {
    const { steps } = layoutPaths([path(['leaf', 'a', 'root']), path(['leaf', 'b', 'root'])])
    expect([...steps.keys()]).toEqual(['leaf', 'leaf/a', 'leaf/a/root', 'leaf/b', 'leaf/b/root'])
    expect(steps.get('leaf/b')?.y).toBe(row)
  })

  test('draws nothing of nothing', () => {
    expect(layoutPaths([path([])]).steps.size).toBe(0)
  })
})

describe('stepByKey', () => {
  test.each([
    ['leaf', 'ArrowLeft', 'leaf/seattle'],
    ['leaf/seattle', 'ArrowRight', 'leaf'],
    ['leaf/seattle/conf', 'ArrowDown', 'leaf/seattle/cross'],
    ['leaf/seattle/cross', 'ArrowUp', 'leaf/seattle/conf'],
    ['leaf/seattle/cross', 'Home', 'leaf/seattle/cross/other'],
    ['leaf', 'Home', 'leaf/seattle/conf'],
    ['leaf/seattle/conf', 'End', 'leaf'],
    ['leaf/seattle/conf', 'ArrowLeft', null],
    ['leaf', 'ArrowRight', null],
    ['leaf', 'a', null],
  ])('leads from %s by %s to %s', (from, key, to) => {
    expect(stepByKey(layout, from, key)).toBe(to)
  })
})
