import { beforeEach, describe, expect, test } from 'vitest'
import { remember, takeUndoable, type Undoable } from './undo-stack.ts'

const act = (words: string): Undoable => ({ words, calls: [] })

beforeEach(() => {
  while (takeUndoable());
})

describe('takeUndoable', () => {
  test('takes the last act first, each once', () => {
    remember(act('one'))
    remember(act('two'))
    expect([takeUndoable()?.words, takeUndoable()?.words, takeUndoable()]).toEqual(['two', 'one', null])
  })

  test('takes the act that is asked for, once', () => {
    const one = act('one')
    remember(one)
    remember(act('two'))
    expect(takeUndoable(one)).toBe(one)
    expect(takeUndoable(one)).toBeNull()
    expect(takeUndoable()?.words).toBe('two')
  })

  test('forgets what is older than twenty acts', () => {
    for (let count = 1; count <= 21; count++) remember(act(String(count)))
    const taken = Array.from({ length: 20 }, () => takeUndoable()?.words)
    expect(taken.at(-1)).toBe('2')
    expect(takeUndoable()).toBeNull()
  })
})
