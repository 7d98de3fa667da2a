// The part that a certificate plays in a path: which rules hold for it follows from that.

/** The leaf, a CA between, or the certificate by which an anchor is known. */
export type CertificateRole = 'endEntity' | 'authority' | 'anchor'
