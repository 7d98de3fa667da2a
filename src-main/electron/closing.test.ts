import { EventEmitter } from 'node:events'
import { describe, expect, test } from 'vitest'
import { askBeforeClosing } from './closing.ts'

const words = { question: 'Close?', stay: 'Stay', leave: 'Leave' }

/** A window that counts how often it was really closed, and a person whose answers are given by hand. */
function openWindow() {
  const answers: ((mayLeave: boolean) => void)[] = []
  const state = { closed: 0 }
  const window = Object.assign(new EventEmitter(), {
    close() {
      let isPrevented = false
      window.emit('close', {
        preventDefault: () => {
          isPrevented = true
        },
      })
      if (!isPrevented) state.closed++
    },
  })
  const ask = () => new Promise<boolean>((resolve) => void answers.push(resolve))
  const tell = askBeforeClosing({ window: window as never, ask })
  const answer = async (mayLeave: boolean) => {
    answers.shift()?.(mayLeave)
    await new Promise(setImmediate)
  }
  return { window, state, tell, answer, answers }
}

describe('askBeforeClosing', () => {
  test('lets a window close that holds nothing', () => {
    const { window, state } = openWindow()
    window.close()
    expect(state.closed).toBe(1)
  })

  test('asks once, and stays when the person stays', async () => {
    const { window, state, tell, answer, answers } = openWindow()
    tell(words)
    window.close()
    window.close()
    expect(answers).toHaveLength(1)
    await answer(false)
    expect(state.closed).toBe(0)
    window.close()
    expect(answers).toHaveLength(1)
  })

  test('closes when the person leaves', async () => {
    const { window, state, tell, answer } = openWindow()
    tell(words)
    window.close()
    await answer(true)
    expect(state.closed).toBe(1)
  })

  test('asks no more once nothing is typed', () => {
    const { window, state, tell } = openWindow()
    tell(words)
    tell(null)
    window.close()
    expect(state.closed).toBe(1)
  })
})
