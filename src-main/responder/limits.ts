// What one client may cost. Whoever connects and says nothing, says it one octet a second, or does not read what
// it asked for, is cut off, and until then holds a socket and some kilobytes.

export const standardLimits = {
  /** Octets of a POST: some hundred CertIDs. RFC 5019 has one. */
  body: 16 * 1024,
  /** Octets of a request line and its headers. */
  header: 16 * 1024,
  /** Sockets at a time; more are closed as they come. */
  connections: 20_000,
  /** Milliseconds until the headers of a request must be there, counted from the connection or its first octet. */
  headersTimeout: 5000,
  /** … and the whole of it. */
  requestTimeout: 10_000,
  /** Milliseconds that a connection may wait for its next request. */
  keepAliveTimeout: 15_000,
  /** Milliseconds without an octet in either direction, while an answer is being read. */
  idleTimeout: 30_000,
  /** How often the first two are looked after. */
  checkInterval: 1000,
  /** Milliseconds that answers under way have after the responder is told to stop. */
  grace: 5000,
} as const

export type Limits = { readonly [limit in keyof typeof standardLimits]: number }
