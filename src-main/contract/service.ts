// What a live responder gives out, between the desk that answers (authority/responder.ts) and the door that
// listens (responder/server.ts). No procedure of the contract: an answer is octets, thousands a second, and JSON
// would cost more than the signature.

/** Octets as they are published, and until when they may be kept. */
export interface Published {
  readonly octets: Uint8Array
  readonly mediaType: string
  /** SHA-256 of the octets in hex: the entity tag. Of what nobody may keep it need not be known. */
  readonly sha256: string | null
  /** Milliseconds since 1970; null where it has no time of its own. */
  readonly thisUpdate: number | null
  /** When newer word comes, in milliseconds since 1970; null: at any time, so that nobody may keep it. */
  readonly nextUpdate: number | null
}

/** What a door has seen since it began. */
export interface DoorCounts {
  readonly requests: number
  /** Sockets that are open now. */
  readonly connections: number
}

/** Never throws for what a stranger sends. */
export interface StatusService {
  /**
   * Calls `done` once with the answer to an OCSP request in DER, whatever octets came (RFC 6960 §2.3): at once where
   * it lies ready, else in the next turn of the event loop, when everything is signed that waits.
   */
  answer(request: Uint8Array, done: (answer: Published) => void): void
  /** A CRL or a certificate by its path in a status kit, as `crl/seattle.crl`; null where there is none. */
  file(path: string): Published | null
  /** To be called about once a second: settles in the journal what was signed, and tells how it goes. */
  rest(counts: DoorCounts): void
}

/** Where to listen. */
export interface ListenPlace {
  readonly host: string
  /** 0: any that is free. */
  readonly port: number
}

export interface Listening {
  /** As `http://127.0.0.1:8080`. */
  readonly address: string
  /** Finishes the answers under way and stops; idempotent. */
  close(): Promise<void>
}

/** A door that listens. Throws `responder.cannot-listen`. */
export type Serve = (service: StatusService, place: ListenPlace) => Promise<Listening>
