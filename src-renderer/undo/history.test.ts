import { beforeEach, describe, expect, test } from 'vitest'
import {
  type Deed,
  deeds,
  doAgain,
  forgetDeeds,
  mayTakeBack,
  nextAgain,
  remember,
  takeBack,
} from './history.ts'

let made: string[]
beforeEach(() => {
  forgetDeeds()
  made = []
})

function deed(words: string, of: Partial<Deed> = {}): Deed {
  const itself: Deed = {
    words,
    at: 0,
    kind: 'profile',
    thing: words,
    back: async () => void made.push(`not ${words}`),
    again: async () => {
      made.push(words)
      return deed(words, of)
    },
    ...of,
  }
  return itself
}

const done = () => deeds().done.map(({ words }) => words)
const undone = () => deeds().undone.map(({ words }) => words)
const refuse = () => Promise.reject(new Error('locked'))

describe('takeBack', () => {
  test('takes back the last deed first, each once', async () => {
    remember(deed('one'))
    remember(deed('two'))
    await takeBack()
    await takeBack()
    expect(await takeBack()).toBeNull()
    expect(made).toEqual(['not two', 'not one'])
    expect([done(), undone()]).toEqual([[], ['two', 'one']])
  })

  test('takes back the deed that is asked for, once', async () => {
    const one = deed('one')
    remember(one)
    remember(deed('two'))
    await takeBack(one)
    expect(await takeBack(one)).toBeNull()
    expect([made, done()]).toEqual([['not one'], ['two']])
  })

  test('leaves alone what a later deed of the same thing was built on', async () => {
    const first = deed('first', { thing: 'guest' })
    const second = deed('second', { thing: 'guest' })
    const whole = deed('whole', { thing: null })
    remember(first)
    remember(second)
    expect([mayTakeBack(first), mayTakeBack(second)]).toEqual([false, true])
    remember(whole)
    expect([mayTakeBack(second), mayTakeBack(whole)]).toEqual([false, true])
    expect(await takeBack(first)).toBeNull()
    expect(made).toEqual([])
  })

  test('is not in the way of a thing of another kind', () => {
    const one = deed('one', { kind: 'trust', thing: null })
    remember(one)
    remember(deed('two'))
    expect(mayTakeBack(one)).toBe(true)
  })

  test('can be tried again where it failed, in its place', async () => {
    const one = deed('one', { back: refuse })
    remember(one)
    remember(deed('two'))
    await expect(takeBack(one)).rejects.toThrow('locked')
    expect([done(), undone()]).toEqual([['one', 'two'], []])
  })
})

describe('doAgain', () => {
  test('does again what was taken back last, and it can be taken back again', async () => {
    remember(deed('one'))
    await takeBack()
    await doAgain()
    expect([made, done(), undone()]).toEqual([['not one', 'one'], ['one'], []])
    await takeBack()
    expect(made.at(-1)).toBe('not one')
  })

  test('has nothing to do where what it needs is not kept', async () => {
    remember(deed('one', { again: null }))
    await takeBack()
    expect(nextAgain()).toBeNull()
    expect(await doAgain()).toBeNull()
  })

  test('can be tried again where it failed', async () => {
    remember(deed('one', { again: refuse }))
    await takeBack()
    await expect(doAgain()).rejects.toThrow('locked')
    expect(undone()).toEqual(['one'])
  })
})

describe('remember', () => {
  test('forgets what is older than twenty deeds', () => {
    for (let count = 1; count <= 21; count++) remember(deed(String(count)))
    expect([done().length, done()[0]]).toEqual([20, '2'])
  })

  test('forgets what was taken back of the same thing, which is another now', async () => {
    remember(deed('guest'))
    remember(deed('visitor'))
    await takeBack()
    await takeBack()
    remember(deed('other name', { thing: 'guest' }))
    expect(undone()).toEqual(['visitor'])
  })
})
