// All large files, nested, repeated, unfolding. Each goes to the parsers of its form, or to those that it is named for;
// two seconds of the processor and 256 MiB are enough for any of them.

import { hostileCommands } from './hostile-command.ts'
import { hostileElements } from './hostile-element.ts'
import { hostileGems } from './hostile-gem.ts'
import type { HostileInput } from './hostile-input.ts'
import { hostileObjects } from './hostile-object.ts'
import { hostileTexts } from './hostile-text.ts'

export const hostileInputs: readonly HostileInput[] = [
  ...hostileElements,
  ...hostileObjects,
  ...hostileTexts,
  ...hostileCommands,
  ...hostileGems,
]
