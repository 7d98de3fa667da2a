// Format 8: an index by which it is found at once that a key has a certificate already.

export const certificatesByPublicKey = 'CREATE INDEX certificate_by_public_key ON certificate (spki_sha256);'
