// The worker thread that verifies gems; verifying-thread.ts is the other end. An entry of the build in its own
// right; nothing imports it.

import { parentPort, workerData } from 'node:worker_threads'
import { GemVerifier } from './verifier.ts'
import type { GemVerifyingTerms } from './verifying-thread.ts'

const { asked, evidence }: GemVerifyingTerms = workerData
const verifier = new GemVerifier(asked, evidence)

parentPort?.on('message', async (paths: readonly string[]) => {
  parentPort?.postMessage(await verifier.verifyFiles(paths))
})
