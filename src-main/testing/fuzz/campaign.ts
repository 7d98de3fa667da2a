// A run of mutations over one parser. Each mutation follows from the seed, the parser's name and its number
// alone, so that any one can be made again.

import { corpus } from './corpus.ts'
import { FuzzRandom } from './fuzz-random.ts'
import { mutate } from './mutation.ts'
import { defectOf, type FuzzedParser } from './parser.ts'

export interface Campaign {
  readonly parser: FuzzedParser
  readonly seed: number
  readonly mutations: number
}

export interface Defect {
  readonly parser: string
  readonly seed: number
  readonly mutation: number
  readonly input: Uint8Array
  readonly defect: string
}

/** The input that is mutation number `mutation`; 0 is the first file as it is. */
export function mutationOf({ parser, seed }: Campaign, mutation: number): Uint8Array {
  const random = new FuzzRandom(seed, parser.name, mutation)
  const files = parser.seeds.flatMap((name) => corpus[name])
  const file = files[mutation] ?? random.pick(files)
  return mutation < files.length ? file : mutate(file, { random, form: parser.form, others: files })
}

/** Whether the parser takes the octets as it should: what is wrong, or null. */
export type Judge = (parser: FuzzedParser, octets: Uint8Array) => Promise<string | null>

export interface RunOptions {
  /** Hears of each mutation before it is parsed. */
  readonly before?: (mutation: number) => void
  /** `defectOf`, unless time counts, too. */
  readonly judge?: Judge
}

/** Runs until the first defect, or to the end. */
export async function run(
  campaign: Campaign,
  { before = () => {}, judge = defectOf }: RunOptions = {},
): Promise<Defect | null> {
  const { parser, seed, mutations } = campaign
  for (let mutation = 0; mutation < mutations; mutation++) {
    const input = mutationOf(campaign, mutation)
    before(mutation)
    const defect = await judge(parser, input)
    if (defect !== null) return { parser: parser.name, seed, mutation, input, defect }
  }
  return null
}
