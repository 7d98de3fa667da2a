// Every row of the contract and who answers it; the compiler says which is missing.

import { join } from 'node:path'
import type { Handlers } from '../contract/contract.ts'
import type { Host } from '../contract/host.ts'
import type { Random } from '../contract/world.ts'
import { authorityHandlers } from './authority.ts'
import { backupHandlers } from './backup.ts'
import { certificateHandlers } from './certificate.ts'
import { crlHandlers } from './crl.ts'
import type { Desk, Standing } from './desk.ts'
import { fileHandlers } from './file.ts'
import { createGemPolicies } from './gem/policy-store.ts'
import { gemHandlers } from './gem.ts'
import { journalHandlers } from './journal.ts'
import type { Keep } from './keep.ts'
import { keyHandlers } from './key.ts'
import { ocspHandlers } from './ocsp.ts'
import { practiceHandlers } from './practice.ts'
import { profileHandlers } from './profile.ts'
import { createProfiles } from './profile-store.ts'
import { requestHandlers } from './request.ts'
import { responderHandlers } from './responder.ts'
import { revocationHandlers } from './revocation.ts'
import { statusHandlers } from './status.ts'
import { trustHandlers } from './trust.ts'
import { trustListHandlers } from './trust-list.ts'
import { vaultHandlers } from './vault.ts'

export interface HandlersOptions {
  readonly keep: Keep
  /** The folder that holds `profiles` and `policies`. */
  readonly resources: string
  readonly random: Random
  readonly host: Host | null
  readonly user?: string | undefined
  readonly standing: Standing
}

export function createHandlers(options: HandlersOptions): Handlers {
  const { keep, resources, random, host, standing, user = '' } = options
  const profiles = createProfiles(join(resources, 'profiles'), join(keep.directory, 'profiles'))
  const gemPolicies = createGemPolicies(join(resources, 'policies'), join(keep.directory, 'policies'))
  const responder = { isRunning: false }
  const desk: Desk = { keep, profiles, random, host, user, standing, responder }
  const handlers: Handlers = {
    ...vaultHandlers(desk),
    ...backupHandlers(desk),
    ...keyHandlers(desk),
    ...profileHandlers(desk),
    ...authorityHandlers(desk),
    ...requestHandlers(desk),
    ...certificateHandlers(desk),
    ...revocationHandlers(desk),
    ...crlHandlers(desk),
    ...ocspHandlers(desk),
    ...statusHandlers(desk),
    ...responderHandlers(desk),
    ...trustHandlers(desk),
    ...gemHandlers(desk, gemPolicies),
    ...trustListHandlers(desk),
    ...journalHandlers(desk),
    ...fileHandlers(desk),
    ...practiceHandlers(desk, { resources, act: () => handlers }),
  }
  return handlers
}
