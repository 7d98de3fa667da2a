// The records of a keep: one face over the tables and the journal. Everything is synchronous, and everything
// that matters is written within `transaction` together with the journal entry that accounts for it.

import { RootkeepError } from '../contract/errors.ts'
import { Authorities } from './authority.ts'
import { Certificates } from './certificate.ts'
import { CertificateCensus } from './certificate-census.ts'
import { CertificateExpiry } from './certificate-expiry.ts'
import { CertificateList } from './certificate-list.ts'
import { CertificateRegister } from './certificate-register.ts'
import { Crls } from './crl.ts'
import { CrlPartitions } from './crl-partition.ts'
import type { Database } from './database.ts'
import { createDatabase, openDatabase, removeUnusedDatabase } from './database-file.ts'
import { Journal, type JournalHead, type Seal } from './journal.ts'
import {
  checkHead,
  type JournalVerification,
  type VerificationOptions,
  verifyJournal,
} from './journal-verification.ts'
import { Ledger } from './ledger.ts'
import { type LostNumber, lostNumbers } from './lost-number.ts'
import { OcspResponses } from './ocsp.ts'
import { beginProof, type Proof, type ProofBeside } from './proof.ts'
import { RegisteredCensus } from './registered-census.ts'
import { RegisteredExpiry } from './registered-expiry.ts'
import { RegisteredList } from './registered-list.ts'
import { Requests } from './request.ts'
import { Revocations } from './revocation.ts'
import { Settings } from './setting.ts'
import { type Snapshot, takeSnapshot } from './snapshot.ts'
import { TrustLists } from './trust-list.ts'

export interface RecordsOptions {
  /** Authenticates the journal's head; without it nothing that is journaled can be written. */
  readonly seal?: Seal
  readonly isReadOnly?: boolean
  /**
   * True to keep all certificates at hand in memory, for who lists and counts large records again and again: a second
   * and thirty octets each for a million. `reread` is then the one way to hear of changes.
   */
  readonly isRegistered?: boolean
}

/** In KiB: beside the register few pages are read more than once. */
const smallCache = 'PRAGMA cache_size = -16384'

/** Makes empty records in the folder of a new keep, durably. Throws `keep.exists`, `keep.disk-full` and the like. */
export function createRecords(directory: string): void {
  createDatabase(directory)
}

/**
 * Takes away the records of a keep that came to nothing: none may have been written to. Throws `keep.exists`
 * for those that were.
 */
export function removeUnusedRecords(directory: string): void {
  removeUnusedDatabase(directory)
}

/**
 * Opens the records of the keep in `directory`; on read-only media for reading. Throws `keep.newer-format`
 * before touching anything, `records.damaged` when the file is missing, foreign or broken.
 */
export function openRecords(directory: string, options: RecordsOptions = {}): Records {
  const database = openDatabase(directory, { isReadOnly: options.isReadOnly ?? false })
  try {
    return new Records(database, options)
  } catch (thrown) {
    database.close()
    throw thrown
  }
}

export class Records {
  readonly authorities: Authorities
  readonly certificates: Certificates
  readonly certificateList: CertificateList
  readonly certificateCensus: CertificateCensus
  readonly certificateExpiry: CertificateExpiry
  readonly requests: Requests
  readonly revocations: Revocations
  readonly crls: Crls
  readonly crlPartitions: CrlPartitions
  readonly ocspResponses: OcspResponses
  readonly trustLists: TrustLists
  readonly settings: Settings
  readonly journal: Journal
  /** Numbers that an earlier process spent and did not live to sign. */
  readonly lost: readonly LostNumber[]
  readonly #database: Database
  readonly #ledger: Ledger
  readonly #seal: Seal | undefined
  readonly #register: CertificateRegister | null

  constructor(database: Database, { seal, isRegistered = false }: RecordsOptions) {
    this.#database = database
    this.#seal = seal
    this.#register = isRegistered ? new CertificateRegister(database) : null
    if (this.#register) database.script(smallCache)
    this.#register?.catchUp()
    this.#ledger = new Ledger(database)
    this.journal = new Journal(database, this.#ledger, seal)
    this.authorities = new Authorities(database, this.#ledger)
    this.certificates = new Certificates(database, this.#ledger)
    this.certificateList = this.#register
      ? new RegisteredList(database, this.#register)
      : new CertificateList(database)
    this.certificateCensus = this.#register
      ? new RegisteredCensus(database, this.#register)
      : new CertificateCensus(database)
    this.certificateExpiry = this.#register
      ? new RegisteredExpiry(database, this.#register)
      : new CertificateExpiry(database)
    this.requests = new Requests(database, this.#ledger)
    this.revocations = new Revocations(database, this.#ledger, this.journal)
    this.crls = new Crls(database, this.#ledger, this.journal)
    this.crlPartitions = new CrlPartitions(database)
    this.ocspResponses = new OcspResponses(database, this.#ledger)
    this.trustLists = new TrustLists(database, this.#ledger)
    this.settings = new Settings(database)
    this.lost = lostNumbers(database)
  }

  /** True on read-only media, or when it was asked for; every write then throws `keep.read-only`. */
  get isReadOnly(): boolean {
    return this.#database.isReadOnly
  }

  /**
   * Runs `act` as one durable act: on return all of it is on the disk, after an exception none of it happened.
   * `act` appends the journal entries that cover its changes; a change that none covers is a defect of ours.
   */
  transaction<T>(act: () => T): T {
    let isDone = false
    try {
      const result = this.#database.transaction(() => {
        const outcome = act()
        if (!this.#ledger.isBalanced) throw new Error('a change that no journal entry covers')
        this.journal.sealHead()
        return outcome
      })
      isDone = true
      return result
    } finally {
      if (!isDone) this.#forget()
    }
  }

  /**
   * Holds the last entry against its seal and against the head that the vault remembers: quick, for unlocking.
   * Throws `journal.rolled-back` or `journal.broken`.
   */
  checkHead(remembered: JournalHead | null): void {
    if (!this.#seal)
      throw new RootkeepError('vault.locked', 'The vault must be unlocked to check the journal')
    checkHead(this.#database, this.#seal, remembered)
  }

  /** The whole proof of journal and tables; faults are returned, not thrown. */
  verifyJournal(remembered?: JournalHead): JournalVerification {
    return verifyJournal(this.#database, this.#verificationOptions(remembered))
  }

  /** The same, beside this thread where it takes long. */
  prove(remembered?: JournalHead, beside: ProofBeside = {}): Proof {
    return beginProof(this.#database, this.#verificationOptions(remembered), beside)
  }

  /** The records of this moment, to be copied while others go on. Throws `keep.in-use`, `keep.read-only`. */
  snapshot(): Snapshot {
    return takeSnapshot(this.#database)
  }

  /** Forgets and takes in anew what is remembered of the records, which another connection has changed. */
  reread(): void {
    this.#forget()
    this.#register?.catchUp()
  }

  /** Idempotent. */
  close(): void {
    this.#database.close()
  }

  #verificationOptions(remembered: JournalHead | undefined): VerificationOptions {
    return {
      ...(this.#seal && !this.#seal.isLocked && { seal: this.#seal }),
      ...(remembered && { remembered }),
    }
  }

  #forget(): void {
    this.#ledger.forget()
    this.journal.forget()
  }
}
