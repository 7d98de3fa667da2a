// Two ways of doing the same thing, timed side by side: in turns, so that what the machine does besides falls
// on both alike, and the ratio is taken within each turn. No library for it: medians are a few lines.

/** One way of doing it. */
export interface Side {
  readonly name: string
  /** Does the work once, however many operations that is, and returns the seconds of one operation. */
  readonly run: () => number | Promise<number>
}

/** The middle one of some measurements, and the outermost. */
export interface Spread {
  readonly median: number
  readonly min: number
  readonly max: number
}

export interface Comparison {
  /** Seconds of one operation. */
  readonly ours: Spread
  readonly peer: Spread
  /** How many times as fast as the peer, turn by turn. */
  readonly speed: Spread
  readonly rounds: number
}

/** Runs both once to warm up, and then in `rounds` turns whose order alternates. */
export async function compare(ours: Side, peer: Side, rounds: number): Promise<Comparison> {
  await ours.run()
  await peer.run()
  const turns: { ours: number; peer: number }[] = []
  for (let round = 0; round < rounds; round++) turns.push(await turn(ours, peer, round % 2 === 0))
  return {
    ours: spreadOf(turns.map((each) => each.ours)),
    peer: spreadOf(turns.map((each) => each.peer)),
    speed: spreadOf(turns.map((each) => each.peer / each.ours)),
    rounds,
  }
}

async function turn(ours: Side, peer: Side, isOursFirst: boolean): Promise<{ ours: number; peer: number }> {
  if (isOursFirst) return { ours: await ours.run(), peer: await peer.run() }
  const seconds = await peer.run()
  return { ours: await ours.run(), peer: seconds }
}

/** Throws a RangeError for no measurements. */
export function spreadOf(measurements: readonly number[]): Spread {
  const sorted = measurements.toSorted((a, b) => a - b)
  const [min, max] = [sorted[0], sorted.at(-1)]
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  if (min === undefined || max === undefined || low === undefined || high === undefined) {
    throw new RangeError('a spread of nothing')
  }
  return { median: (low + high) / 2, min, max }
}

/** Shorter than this, the grain of the kernel's accounting (4 ms) would show. */
const shortestSeconds = 0.3

/**
 * The processor time of this thread, in seconds, that one of `count` operations takes when `work` does them all, as
 * often as it takes to measure it: what else the machine does is left out.
 */
export function secondsOf(count: number, work: () => void): number {
  const start = process.threadCpuUsage()
  for (let times = 1; ; times++) {
    work()
    const { user, system } = process.threadCpuUsage(start)
    const seconds = (user + system) / 1e6
    if (seconds >= shortestSeconds) return seconds / times / count
  }
}

/** The seconds by the clock of one of `count` operations, for work that waits or has several threads. */
export async function secondsByClock(count: number, work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000 / count
}
