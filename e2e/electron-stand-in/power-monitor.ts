// Electron's powerMonitor, of which the stand-in knows nothing true: the events may be listened for and are
// never emitted, except by a test; how long the system has been idle is not answered at all.

import { GuardedEmitter, guarded } from './gap.ts'

const events = ['suspend', 'resume', 'lock-screen', 'unlock-screen', 'shutdown']

export const powerMonitor = guarded('powerMonitor', new GuardedEmitter('powerMonitor', events))
