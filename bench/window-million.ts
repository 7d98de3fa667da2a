// The window over a keep of a million certificates: from unlocking to the tree and the list, a search from the key to
// the rows, frames while the list is scrolled and the tree is moved, a group that is opened, the page's heap, and
// how long the main process was ever held up. By the page's own clock; on a screen in memory, without a graphics card.

import { answerTimes } from '../e2e/answer-time.ts'
import { loopDelayDuring, residentMemory } from '../e2e/event-loop.ts'
import { type Frames, framesDuring } from '../e2e/frames.ts'
import { heapOf, usedHeap } from '../e2e/heap.ts'
import { type Launched, launch } from '../e2e/launch.ts'
import { goTo } from '../e2e/officer.ts'
import { groupOpened, timesToUse } from '../e2e/usable.ts'
import { amountFigure, type Figure } from './figure.ts'
import { certificates, largeKeep, passphrase } from './large-keep.ts'
import { spreadOf } from './rounds.ts'
import { openScreen } from './screen.ts'

const searches = ['mika', 'region', '0512345', 'ana lopez', 'state:revoked']
const searchField = 'Name, serial number or fingerprint'
const sections = [
  ...(['Attention', 'Trust', 'Authorities', 'Requests', 'Certificates', 'Revocation', 'Gems'] as const),
  ...(['Profiles', 'Keys', 'Journal', 'Backup', 'Settings', 'Help'] as const),
]
const rounds = 5
const restMilliseconds = 500

export async function* windowOfMillion(): AsyncGenerator<Figure> {
  const keep = await largeKeep()
  const screen = await openScreen()
  const rootkeep = await launch({ keep })
  try {
    rootkeep.page.setDefaultTimeout(120_000)
    yield* unlocking(rootkeep)
    yield* searching(rootkeep)
    yield* moving(rootkeep)
    yield await openingGroups(rootkeep)
    yield* holding(rootkeep)
  } finally {
    await rootkeep.close()
    screen.close()
  }
}

const size = `a keep of ${certificates.toLocaleString('en-US')}`

async function* unlocking({ page, electron }: Launched): AsyncGenerator<Figure> {
  // As fast as a person types: meanwhile the window loads what comes after.
  await page.getByLabel('Passphrase', { exact: true }).pressSequentially(passphrase, { delay: 100 })
  const times = await timesToUse(page, async () => {
    await page.getByRole('button', { name: 'Unlock' }).click()
  })
  yield atMost(`from the passphrase to the tree drawn, ${size}`, [times.tree], { unit: 'ms', most: 1500 })
  yield atMost('and to the list shown after it', [times.list], { unit: 'ms', most: 1500 })
  // The keep is looked at as it is after its first minute: the proof of the journal has ended.
  await page.getByText('Checking the whole journal').waitFor({ state: 'hidden' })
  const delays: number[] = []
  for (const section of sections) {
    const look = async () => {
      await goTo(page, section)
      await page.waitForTimeout(restMilliseconds)
    }
    delays.push(await loopDelayDuring(electron, look))
  }
  yield atMost('the main process held up on a walk through all screens', [Math.max(...delays)], {
    unit: 'ms',
    most: 50,
  })
}

async function* searching({ page }: Launched): AsyncGenerator<Figure> {
  await goTo(page, 'Certificates')
  const field = page.getByLabel(searchField)
  const times: number[] = []
  for (const text of searches) {
    await field.focus()
    times.push(...(await answerTimes(page, text)))
    await field.fill('')
    await page.waitForTimeout(restMilliseconds)
  }
  const sorted = times.toSorted((a, b) => a - b)
  const share = (part: number) => sorted[Math.floor((sorted.length - 1) * part)] ?? 0
  yield amountFigure(
    `a search from the key to the rows, half of ${times.length} within`,
    spreadOf([share(0.5)]),
    {
      unit: 'ms',
    },
  )
  yield atMost('a search from the key to the rows, 95 of 100 within', [share(0.95)], {
    unit: 'ms',
    most: 100,
  })
}

async function* moving({ page }: Launched): AsyncGenerator<Figure> {
  await goTo(page, 'Certificates')
  await page.locator('[data-row-button]').first().waitFor()
  const devtools = await page.context().newCDPSession(page)
  const scroll = { x: 700, y: 500, yDistance: -8000, speed: 2000, gestureSourceType: 'mouse' } as const
  const scrolled = await framesDuring(page, async () => {
    await devtools.send('Input.synthesizeScrollGesture', scroll)
  })
  yield* framesFigures('scrolling the list', scrolled)
  await goTo(page, 'Trust')
  await page.getByRole('treeitem').first().waitFor()
  await page.waitForTimeout(restMilliseconds)
  yield* framesFigures('moving the tree', await framesDuring(page, () => moveTree({ page })))
}

function* framesFigures(what: string, { between }: Frames): Generator<Figure> {
  const sorted = between.toSorted((a, b) => a - b)
  yield amountFigure(
    `${what}: half of ${sorted.length} frames within`,
    spreadOf([sorted[sorted.length >> 1] ?? 0]),
    {
      unit: 'ms',
    },
  )
  yield atMost(`${what}: the longest frame`, [sorted.at(-1) ?? 0], { unit: 'ms', most: 50 })
}

/** Drags the canvas about. */
async function moveTree({ page }: Pick<Launched, 'page'>): Promise<void> {
  const canvas = await page.locator('.react-flow__pane').boundingBox()
  const from = { x: (canvas?.x ?? 0) + (canvas?.width ?? 0) - 40, y: (canvas?.y ?? 0) + 20 }
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  for (let step = 0; step < 120; step++) {
    await page.mouse.move(from.x - 4 * (step % 60), from.y + 4 * (step % 60))
    await page.waitForTimeout(16)
  }
  await page.mouse.up()
}

async function openingGroups({ page }: Launched): Promise<Figure> {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    await goTo(page, 'Trust')
    await page.getByRole('treeitem').first().waitFor()
    times.push(await groupOpened(page, round))
  }
  const what = `open a group of ${Math.round(certificates / 40).toLocaleString('en-US')}`
  return atMost(what, times, { unit: 'ms', most: 200 })
}

async function* holding({ page, electron }: Launched): AsyncGenerator<Figure> {
  const during = await usedHeap(page)
  yield atMost("the page's heap, as it is", [during], { unit: 'MiB', most: 300 })
  yield atMost("the page's heap, garbage collected", [await heapOf(page)], { unit: 'MiB', most: 300 })
  yield atMost('memory of the main process', [await residentMemory(electron)], { unit: 'MiB', most: 400 })
}

function atMost(
  what: string,
  values: readonly number[],
  { unit, most }: { unit: string; most: number },
): Figure {
  return amountFigure(what, spreadOf(values), { unit, goal: { atMost: most } })
}
