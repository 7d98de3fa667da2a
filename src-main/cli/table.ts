// Rows in aligned columns, and which columns of a list a person wants to see.

/** For each list of the contract, the columns worth a line; the rest is in --json. */
const columnsByList: Readonly<Record<string, readonly string[]>> = {
  authorities: ['name', 'certifies', 'subject', 'keyAlgorithm', 'key', 'issuedCertificates', 'id'],
  generations: ['serialNumber', 'state', 'notBefore', 'notAfter', 'sha256'],
  keyGenerations: ['serialNumber', 'keyAlgorithm', 'notAfter', 'sha256'],
  links: ['serialNumber', 'state', 'notBefore', 'notAfter', 'sha256'],
  crossCertificates: ['serialNumber', 'state', 'issuer', 'notAfter', 'sha256'],
  certificates: ['title', 'state', 'certifies', 'notAfter', 'serialNumber', 'sha256'],
  requests: ['title', 'status', 'keyAlgorithm', 'fileName', 'receivedAt', 'id'],
  revocations: ['serialNumber', 'reason', 'revokedAt', 'subject'],
  crls: ['issuer', 'crlNumber', 'thisUpdate', 'nextUpdate', 'entries'],
  profiles: ['name', 'certifies', 'days', 'title'],
  entries: ['sequence', 'at', 'verb', 'summary'],
  differences: ['what', 'verdict', 'asked', 'granted', 'reason'],
  extensions: ['name', 'critical', 'words'],
  gems: ['file', 'name', 'accepted', 'signer', 'difference'],
  policies: ['name', 'builtIn', 'title'],
  decisions: ['policy', 'accepted', 'reason'],
  members: ['name', 'size', 'signature', 'checksum'],
  files: ['path', 'size', 'kind'],
  chain: ['subject', 'notBefore', 'notAfter', 'keyAlgorithm', 'sha256'],
  path: ['subject', 'notBefore', 'notAfter', 'keyAlgorithm', 'sha256'],
  passedOver: ['fileName', 'reason'],
  results: ['name', 'ok', 'certificate', 'request', 'error'],
  responses: ['serialNumber', 'status', 'revokedAt', 'reason', 'thisUpdate', 'nextUpdate'],
  keys: ['id', 'algorithm', 'purpose', 'requestedFor', 'authority', 'createdAt', 'destroyedAt'],
  waiting: ['name', 'subject', 'keyAlgorithm', 'createdAt', 'id'],
  elements: ['offset', 'depth', 'headerLength', 'length', 'type', 'value'],
  fields: ['field', 'verdict', 'first', 'second'],
  lists: ['name', 'anchors', 'namesakes', 'createdAt', 'note'],
  anchors: ['title', 'state', 'notAfter', 'scope', 'note', 'addedBy', 'addedAt', 'sha256'],
  added: ['title', 'notAfter', 'scope', 'sha256'],
  removed: ['title', 'notAfter', 'scope', 'sha256'],
  replaced: ['title', 'sameKey', 'before', 'after'],
  rescoped: ['title', 'before', 'after', 'sha256'],
  warnings: ['code', 'subject', 'message'],
  slots: ['id', 'kind', 'derivation', 'createdAt'],
}

/** The columns of a list that some row has a value for; of an unknown list, all of them. */
export function columnsOf(
  list: string,
  rows: readonly Readonly<Record<string, unknown>>[],
): readonly string[] {
  const known = columnsByList[list] ?? [...new Set(rows.flatMap((row) => Object.keys(row)))]
  return known.filter((column) => rows.some((row) => row[column] !== null && row[column] !== undefined))
}

/** Pads each column to its widest cell; the last is left as it is. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = []
  for (const row of rows) {
    row.forEach((text, column) => {
      widths[column] = Math.max(widths[column] ?? 0, widthOf(text))
    })
  }
  return rows.map((row) =>
    row
      .map((text, column) => text + ' '.repeat((widths[column] ?? 0) - widthOf(text)))
      .join('  ')
      .trimEnd(),
  )
}

/** In code points: enough for names, exact for all but wide East Asian letters. */
function widthOf(text: string): number {
  return [...text].length
}
