// Backups at the desk: the keep into one file, a file back into a keep, and the statement that lets a restored keep
// sign again. How the file is made is custody's; what a restored keep may do is restored.ts.

import { basename, resolve } from 'node:path'
import type { Handlers } from '../contract/contract.ts'
import { readPassphrase } from '../custody/passphrase.ts'
import { backUp } from './backup/making.ts'
import { acknowledgeRestore } from './backup/restore-acknowledgement.ts'
import { restoreKeep } from './backup/restoring.ts'
import type { Desk } from './desk.ts'
import { pathOf, stepsOf } from './picked-place.ts'

type BackupHandlers = Pick<Handlers, 'vault.backup' | 'vault.restore' | 'vault.acknowledge-restore'>

const extension = 'rootkeep-backup'

export function backupHandlers(desk: Desk): BackupHandlers {
  const { keep } = desk
  return {
    async 'vault.backup'({ out }, context) {
      const suggestedName = `${basename(keep.directory)}-${keep.now().slice(0, 10)}.${extension}`
      const picked = await pathOf(desk, { given: out, field: 'out' }, (window) =>
        window.pickPlace({ title: { asked: 'backup-place' }, suggestedName }),
      )
      if (picked === null) return { path: null, backup: null }
      const path = resolve(picked)
      return { path, backup: await backUp(keep, path, stepsOf(context)) }
    },
    async 'vault.restore'({ backup, passphrase }, context) {
      keep.refuseUnlessEmpty()
      const picked = await pathOf(desk, { given: backup, field: 'backup' }, (window) =>
        window.pickFile({ title: { asked: 'backup' }, extensions: [extension] }),
      )
      if (picked === null) return { directory: null, backup: null }
      using secret = readPassphrase(passphrase)
      const restored = await restoreKeep(keep, {
        path: resolve(picked),
        passphrase: secret,
        proceed: stepsOf(context),
      })
      return { directory: keep.directory, backup: restored }
    },
    'vault.acknowledge-restore': (input) => acknowledgeRestore(keep, input),
  }
}
