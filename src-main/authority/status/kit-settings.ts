// How the last status kit of an authority was made, remembered so that the next need not be described again. For
// convenience alone: what a kit signs is settled by its input.

import { type KitSettings, kitSettings } from '../../contract/status.ts'
import type { Authority } from '../../records/authority.ts'
import type { Keep } from '../keep.ts'

const keyOf = ({ id }: Authority) => `status.kit.${id}`

export function rememberKit(keep: Keep, authority: Authority, settings: KitSettings): void {
  const { base, freshestCrl, hash, directory, address } = settings
  keep.records.settings.set(keyOf(authority), { base, freshestCrl, hash, directory, address })
}

/** The usual ones where none were ever made, and for what someone else wrote there. */
export function kitSettingsOf(keep: Keep, authority: Authority): KitSettings {
  const found = kitSettings.safeParse(keep.records.settings.get(keyOf(authority)))
  return found.success ? found.data : kitSettings.parse({})
}
