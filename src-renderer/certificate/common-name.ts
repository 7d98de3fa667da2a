// What a list calls someone of whom it has only the distinguished name: the commonName out of RFC 4514 text. Octets that
// the text has in hex stay so: what was hidden for being invisible does not come back.

/** The first commonName of `name`, its escaped characters bare (RFC 4514 §2.4); `name` itself where there is none. */
export function commonNameOf(name: string): string {
  const value = /(?:^|[^\\][,+])CN=((?:[^\\,+]|\\.)+)/.exec(name)?.[1]
  return value?.replace(/\\([^0-9A-Fa-f])/g, '$1') ?? name
}
