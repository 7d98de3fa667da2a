// The world as the rooms see it: time and randomness are handed in, so that a ceremony can be rehearsed
// and a test can repeat it; the log takes what may be told about a fault.

/** Now, in milliseconds since 1970 UTC, as `Date.now`. */
export type Clock = () => number

/** `length` octets from a cryptographic generator, as `crypto.randomBytes`. */
export type Random = (length: number) => Buffer

/** A line for the log: what happened where; never an input, a secret or a key. */
export type Log = (level: 'info' | 'warning' | 'error', message: string) => void
