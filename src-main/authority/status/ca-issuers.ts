// Files in place of the network: what a certificate names by an address of caIssuers (RFC 5280 §4.2.2.1) is taken
// from a file that is named as that address ends. Only files that the user gave; an address opens none itself.

import type { NamedFile } from '../../contract/values.ts'

export class CaIssuerFiles {
  private readonly byName: ReadonlyMap<string, string>

  constructor(files: readonly NamedFile[]) {
    this.byName = new Map(files.map(({ name, content }) => [name, content]))
  }

  /** The text of the file for an address (`seattle.crt` for `http://pki.example/aia/seattle.crt`), if there is one. */
  at(location: string): readonly string[] {
    const text = this.byName.get(lastSegmentOf(location))
    return text === undefined ? [] : [text]
  }
}

function lastSegmentOf(location: string): string {
  const [path = ''] = location.split(/[?#]/, 1)
  const segment = path.slice(path.lastIndexOf('/') + 1)
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
