// A `.rootkeep` file: a few lines of JSON that name the folder of a keep, to be opened by a double click. It holds
// nothing of the keep. Its format is in records/FORMAT.md.

import { z } from 'zod'
import { RootkeepError } from './errors.ts'

/** Longer ones are no such files. */
export const maximumKeepLinkLength = 16_384

const keepLink = z.strictObject({
  format: z.literal('rootkeep-keep'),
  version: z.literal(1),
  directory: z.string().min(1).max(4096),
})

/** The text of a file that opens the keep in `directory`, an absolute path or one from the file's own folder. */
export function writeKeepLink(directory: string): string {
  const link: z.infer<typeof keepLink> = { format: 'rootkeep-keep', version: 1, directory }
  return `${JSON.stringify(link, null, 2)}\n`
}

/** Whether a text claims to be such a file, whatever else is wrong with it. */
export function isKeepLink(text: string): boolean {
  return text.length <= maximumKeepLinkLength && /^\s*\{[^{}]*"format"\s*:\s*"rootkeep-keep"/.test(text)
}

/**
 * The folder that such a file names, as it stands there. Throws `input.wrong-kind` for another text, a later version,
 * or a folder of another machine (`\\host\…`), which opening would tell who one is.
 */
export function readKeepLink(text: string): string {
  const parsed = keepLink.safeParse(jsonOf(text))
  if (!parsed.success || /^[\\/]{2}|\0/.test(parsed.data.directory)) {
    throw new RootkeepError('input.wrong-kind', 'This is not a file that names the folder of a keep.')
  }
  return parsed.data.directory
}

function jsonOf(text: string): unknown {
  if (text.length > maximumKeepLinkLength) return null
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
