import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import type { App } from '../app.ts'
import type { Event } from '../contract/event.ts'
import { scratchFolder } from '../testing/program.ts'
import { createKeepChoice } from './keep-choice.ts'
import { createShownKeep } from './shown-keep.ts'

/** Keeps that write down what happens to them. */
function createWorld() {
  const said: string[] = []
  const listeners = new Map<string, (event: Event) => void>()
  const open = async (directory: string): Promise<App> => {
    said.push(`open ${directory}`)
    return {
      call: async (procedure) => {
        said.push(`${procedure} in ${directory}`)
        return { ok: true, value: { exists: directory !== '/new' } }
      },
      events: {
        subscribe: (listener) => {
          listeners.set(directory, listener)
          return () => {}
        },
      },
      lock: (reason) => void said.push(`lock ${directory} ${reason}`),
      close: async () => void said.push(`close ${directory}`),
    }
  }
  return { said, listeners, open, onShow: async () => void said.push('show') }
}

describe('createShownKeep', () => {
  test('closes the one keep before it opens the other, and then shows it', async () => {
    const world = createWorld()
    const keeps = await createShownKeep({ ...world, directory: '/a' })
    await keeps.show('/b', async () => void world.said.push('prepare'))
    expect(world.said).toEqual(['open /a', 'close /a', 'open /b', 'prepare', 'show'])
    expect(keeps.directory).toBe('/b')
  })

  test('gives calls and locks to the keep that is shown', async () => {
    const world = createWorld()
    const keeps = await createShownKeep({ ...world, directory: '/a' })
    await keeps.show('/b')
    world.said.length = 0
    await keeps.call('vault.status', {})
    keeps.lock('idle')
    await keeps.close()
    expect(world.said).toEqual(['vault.status in /b', 'lock /b idle', 'close /b'])
  })

  test('tells the events of whichever keep is shown to who listened from the start', async () => {
    const world = createWorld()
    const keeps = await createShownKeep({ ...world, directory: '/a' })
    const told: Event[] = []
    keeps.events.subscribe((event) => told.push(event))
    await keeps.show('/b')
    world.listeners.get('/b')?.({ kind: 'unlocked' })
    keeps.tell({ kind: 'handed' })
    expect(told).toEqual([{ kind: 'unlocked' }, { kind: 'handed' }])
  })

  test('shows a keep that could not be prepared, and says so', async () => {
    const world = createWorld()
    const keeps = await createShownKeep({ ...world, directory: '/a' })
    const failing = keeps.show('/b', () => Promise.reject(new Error('no')))
    await expect(failing).rejects.toThrow('no')
    expect(world.said).toContain('show')
  })
})

describe('createKeepChoice', () => {
  async function choose(practice: string, handed: () => string = () => '/handed') {
    const world = createWorld()
    const keeps = await createShownKeep({ ...world, directory: '/own' })
    const onFault = vi.fn()
    return { ...world, showKeep: createKeepChoice({ keeps, own: '/own', practice, handed, onFault }) }
  }

  test('answers before the keep is exchanged, since the answer goes by the old one', async () => {
    const { showKeep, said } = await choose('/practice')
    await showKeep('own')
    expect(said).toEqual(['open /own'])
    await vi.waitFor(() => expect(said).toEqual(['open /own', 'close /own', 'open /own', 'show']))
  })

  test.each([
    ['unlocks a practice keep', '/practice', 'vault.unlock in /practice'],
    ['fills one that is not there yet', '/new', 'practice.create in /new'],
  ])('%s before it is shown', async (_name, practice, act) => {
    const { showKeep, said } = await choose(practice)
    await showKeep('practice')
    await vi.waitFor(() => expect(said.slice(-2)).toEqual([act, 'show']))
  })

  test('refuses a handed folder without a keep, and leaves the one that is shown', async () => {
    using folder = scratchFolder()
    const { showKeep, said } = await choose('/practice', () => folder.path)
    await expect(showKeep('handed')).rejects.toMatchObject({ code: 'keep.missing' })
    expect(said).toEqual(['open /own'])
  })

  test('shows a keep that was handed', async () => {
    using folder = scratchFolder()
    const keep = join(folder.path, 'keep')
    mkdirSync(keep)
    writeFileSync(join(keep, 'vault.json'), '{}')
    const { showKeep, said } = await choose('/practice', () => keep)
    await showKeep('handed')
    await vi.waitFor(() => expect(said).toContain(`open ${keep}`))
  })
})
