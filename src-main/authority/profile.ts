// The profiles' procedures: list, show, check, save.

import type { Handlers } from '../contract/contract.ts'
import type { Desk } from './desk.ts'
import { readProfile } from './profile-file.ts'
import { summarize } from './profile-store.ts'

type ProfileHandlers = Pick<Handlers, Extract<keyof Handlers, `profile.${string}`>>

export function profileHandlers({ keep, profiles }: Desk): ProfileHandlers {
  return {
    'profile.list': () => ({ profiles: profiles.list() }),
    'profile.show'({ profile }) {
      const stored = profiles.get(profile)
      return { summary: summarize(stored), yaml: stored.yaml }
    },
    'profile.check'({ yaml }) {
      const { profile, name, findings } = readProfile(yaml)
      return { valid: profile !== null, name, findings }
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
