// npm run ceremony [FOLDER]: the sample ceremony in the terminal, into a folder that it names.

import { mkdirSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { runMeetup } from './meetup.mjs'
import { ensureModules, runScript, SetUpError } from './set-up.mjs'

/** Holds the ceremony in `folder`, or in a new one; the exit status. */
export async function holdCeremony(folder) {
  const results =
    folder === undefined ? mkdtempSync(join(tmpdir(), 'rootkeep-ceremony-')) : emptyFolder(resolve(folder))
  const isHeld = await runMeetup(results)
  process.stdout.write(
    `${isHeld ? 'The results are in' : 'Something went wrong; what there is is in'} ${results}\n`,
  )
  return isHeld ? 0 : 1
}

function emptyFolder(path) {
  mkdirSync(path, { recursive: true })
  if (readdirSync(path).length > 0)
    throw new SetUpError(`${path} is not empty.`, 'Name a folder that is, or none.')
  return path
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runScript(() => {
    ensureModules()
    return holdCeremony(process.argv[2])
  })
}
