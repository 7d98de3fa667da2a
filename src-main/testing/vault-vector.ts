// The vault of custody/testdata/vault-v1, which another program made from FORMAT.md, with each value on the way.

import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

export const vectorFolder = join(dirname(fileURLToPath(import.meta.url)), '../custody/testdata/vault-v1')

const slotSteps = z.object({
  passphrase: z.string(),
  message: z.string(),
  wrappingKey: z.string(),
  associatedData: z.string(),
})
const keySteps = z.object({
  keyId: z.string(),
  sealingKey: z.string(),
  associatedData: z.string(),
  privateKey: z.string(),
})
const steps = z.object({
  vaultKey: z.string(),
  slots: z.tuple([slotSteps, slotSteps]),
  keys: z.tuple([keySteps, keySteps]),
  macKey: z.string(),
  canonicalSha256: z.string(),
  journal: z.object({ key: z.string(), message: z.string(), mac: z.string() }),
})

/** Octets in hex, except `privateKey` (base64) and what is text: passphrase, associatedData, journal.message. */
export const vector = steps.parse(JSON.parse(readFileSync(join(vectorFolder, 'vector.json'), 'utf8')))
