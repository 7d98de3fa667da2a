// The thread that proves the records (proof.ts): one proof, one answer, and it ends. An entry of the build in its own
// right; nothing imports it.

import { parentPort, workerData } from 'node:worker_threads'
import { RootkeepError, toErrorReply } from '../contract/errors.ts'
import { Database } from './database.ts'
import type { Seal } from './journal.ts'
import { verifyJournal } from './journal-verification.ts'
import type { ProofAnswer, ProofTask } from './proof.ts'

/** Takes down what is to be verified; the key to do it with stays on the thread of the vault. */
class NotedSeal implements Seal {
  noted: { octets: Uint8Array; mac: Uint8Array } | null = null

  authenticate(): never {
    throw new Error('a thread of proof seals nothing')
  }

  verify(octets: Uint8Array, mac: Uint8Array): boolean {
    this.noted = { octets, mac }
    return true
  }
}

const { location, remembered } = workerData as ProofTask
parentPort?.postMessage(answer())

function answer(): ProofAnswer {
  try {
    return prove()
  } catch (thrown) {
    if (!(thrown instanceof RootkeepError)) throw thrown
    return { error: toErrorReply(thrown) }
  }
}

function prove(): ProofAnswer {
  const database = new Database(location, true)
  try {
    return database.inPassing(() => {
      // One moment of the records, whatever is written meanwhile.
      database.script('BEGIN')
      const seal = new NotedSeal()
      const options = {
        seal,
        ...(remembered && { remembered }),
        integrityThreadFrom: Number.POSITIVE_INFINITY,
      }
      return { verification: verifyJournal(database, options), sealed: seal.noted }
    })
  } finally {
    database.close()
  }
}
