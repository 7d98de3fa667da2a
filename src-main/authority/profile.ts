// The profiles' procedures: list, show, check, save, and what a profile may say.

import type { Handlers } from '../contract/contract.ts'
import type { Desk } from './desk.ts'
import { readProfile } from './profile-file.ts'
import { schemaText } from './profile-schema.ts'
import { summarize } from './profile-store.ts'

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
    'profile.remove'({ profile: name }) {
      const { yaml } = profiles.get(name)
      keep.act('profile.remove', (note) => {
        note({ profile: name, yaml })
        profiles.remove(name)
      })
      return { removed: name }
    },
  }
}
