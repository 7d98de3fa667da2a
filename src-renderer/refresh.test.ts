import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { describe, expect, test } from 'vitest'
import { refresh } from './refresh.ts'

const changed = { kind: 'changed', procedure: 'request.import' } as const

/** A query that somebody looks at; `answers` are given in the order in which they are asked for. */
function watched(answers: readonly Promise<string>[]) {
  const queries = new QueryClient({ defaultOptions: { queries: { networkMode: 'always', retry: false } } })
  let asked = 0
  const queryFn = () => answers[asked++] ?? Promise.reject(new Error('asked too often'))
  const observer = new QueryObserver(queries, { queryKey: ['request.list', {}], queryFn })
  const stop = observer.subscribe(() => {})
  return { queries, observer, asked: () => asked, stop }
}

describe('refresh', () => {
  test('asks anew for what is shown', async () => {
    const { queries, observer, stop } = watched([Promise.resolve('before'), Promise.resolve('after')])
    await expect.poll(() => observer.getCurrentResult().data).toBe('before')
    await refresh(queries, changed)
    expect(observer.getCurrentResult().data).toBe('after')
    stop()
  })

  test('takes no answer that was asked for before the act, not even the first', async () => {
    const late = Promise.withResolvers<string>()
    const { queries, observer, asked, stop } = watched([late.promise, Promise.resolve('after')])
    expect(asked()).toBe(1)
    await refresh(queries, changed)
    late.resolve('before')
    await new Promise(setImmediate)
    expect(observer.getCurrentResult().data).toBe('after')
    expect(asked()).toBe(2)
    stop()
  })

  test('leaves alone what an event can’t have changed', async () => {
    const { queries, observer, asked, stop } = watched([Promise.resolve('before')])
    await expect.poll(() => observer.getCurrentResult().data).toBe('before')
    await refresh(queries, { kind: 'changed', procedure: 'vault.backup' })
    expect(asked()).toBe(1)
    stop()
  })
})
