// The request in the path of a GET (RFC 6960 §A.1, RFC 5019 §5): DER in base64, with what a URL can't hold in
// percent-encoding. Some clients encode nothing, some everything; padding may be missing.

const base64 = /^[A-Za-z0-9+/]+={0,2}$/

/** The octets of the request; null when it is no base64. `encoded` is what stands after `/ocsp/`. */
export function requestOfPath(encoded: string): Buffer | null {
  const text = encoded.includes('%') ? decoded(encoded) : encoded
  return text !== null && base64.test(text) ? Buffer.from(text, 'base64') : null
}

function decoded(encoded: string): string | null {
  try {
    return decodeURIComponent(encoded)
  } catch {
    return null
  }
}
