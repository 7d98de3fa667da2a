// The kinds of keys that can be made here, by the names that flags, profiles and vaults have for them, and
// the families that a profile may name instead of each. What they are worth is pki's to say.

import { z } from 'zod'
import {
  ecAlgorithms,
  eddsaAlgorithms,
  keyAlgorithms,
  mlDsaAlgorithms,
  rsaAlgorithms,
  rsaPssAlgorithms,
  slhDsaAlgorithms,
} from './key-algorithm-name.ts'

/** A kind of key that can be made here. */
export const keyAlgorithm = z.enum(keyAlgorithms)
export type KeyAlgorithm = z.infer<typeof keyAlgorithm>

const families: Readonly<Record<string, readonly KeyAlgorithm[]>> = {
  rsa: rsaAlgorithms,
  'rsa-pss': rsaPssAlgorithms,
  ec: ecAlgorithms,
  eddsa: eddsaAlgorithms,
  'ml-dsa': mlDsaAlgorithms,
  'slh-dsa': slhDsaAlgorithms,
}

/** What a profile lists: a kind of key, or a family, which stands for each of its kinds. */
const kindOrFamily = z.enum([...keyAlgorithms, 'rsa', 'rsa-pss', 'ec', 'eddsa', 'ml-dsa', 'slh-dsa'])

/** A list of kinds and families, read as the kinds alone, each once. */
export const keyAlgorithmList = z
  .array(kindOrFamily)
  .min(1)
  .transform((names) => kindsOf(names))

function kindsOf(names: readonly z.infer<typeof kindOrFamily>[]): KeyAlgorithm[] {
  const kinds = names.flatMap((name) => families[name] ?? keyAlgorithm.parse(name))
  return [...new Set(kinds)]
}
