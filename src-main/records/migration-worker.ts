// The thread that migrates large records (migration-thread.ts): it opens them once, which does it, and ends. An entry of
// the build in its own right; nothing imports it.

import { parentPort, workerData } from 'node:worker_threads'
import { RootkeepError, toErrorReply } from '../contract/errors.ts'
import { openDatabase } from './database-file.ts'
import type { MigrationNews, MigrationTask } from './migration-thread.ts'

const { directory } = workerData as MigrationTask
const tell = (news: MigrationNews): void => parentPort?.postMessage(news)

try {
  openDatabase(directory, { onStep: (done, total) => tell({ done, total }) }).close()
  tell({ isDone: true })
} catch (thrown) {
  if (!(thrown instanceof RootkeepError)) throw thrown
  tell({ error: toErrorReply(thrown) })
}
