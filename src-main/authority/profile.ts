// The profiles' procedures: list, show, check, save, and what a profile may say.

import { z } from 'zod'
import type { Handlers } from '../contract/contract.ts'
import { profile } from '../contract/profile.ts'
import type { Desk } from './desk.ts'
import { readProfile } from './profile-file.ts'
import { summarize } from './profile-store.ts'

/** Draft 2020-12; what the fields may not say together it cannot say. */
const schemaText = `${JSON.stringify(z.toJSONSchema(profile, { io: 'input' }), null, 2)}\n`

type ProfileHandlers = Pick<Handlers, Extract<keyof Handlers, `profile.${string}`>>

export function profileHandlers({ keep, profiles }: Desk): ProfileHandlers {
  return {
    'profile.list': () => ({ profiles: profiles.list() }),
    'profile.show'({ profile: name }) {
      const stored = profiles.get(name)
      return { summary: summarize(stored), yaml: stored.yaml }
    },
    'profile.schema': () => ({ schema: schemaText }),
    'profile.check'({ yaml }) {
      const reading = readProfile(yaml)
      return { valid: reading.profile !== null, name: reading.name, findings: reading.findings }
    },
    'profile.save'({ yaml }) {
      const { stored, file } = profiles.stage(yaml)
      using staged = file
      keep.act('profile.save', (note) => note({ profile: stored.profile.name, yaml }))
      staged.commit()
      return { summary: summarize(stored) }
    },
  }
}
