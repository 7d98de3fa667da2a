// The one error of the house. Codes are public API (scripts and the window's sentences hang on them);
// messages are for people and may change. A code is `noun.reason`.

/** How the command line's exit status follows from a code; see `exitStatusOf`. */
type Kind = 'refused' | 'usage' | 'locked' | 'damaged' | 'defect'

const kinds = {
  // input: what a stranger or a typo brought
  'input.invalid': 'usage',
  'input.unknown-procedure': 'usage',
  'input.unreadable-file': 'refused',
  'input.is-a-directory': 'refused',
  'input.empty': 'refused',
  'input.too-large': 'refused',
  'input.not-pem': 'refused',
  'input.wrong-kind': 'refused',
  'der.truncated': 'refused',
  'der.indefinite-length': 'refused',
  'der.malformed': 'refused',
  'der.too-deep': 'refused',
  'name.malformed': 'refused',
  'name.forbidden-character': 'refused',
  'extension.malformed': 'refused',
  'extension.duplicate': 'refused',
  'algorithm.unsupported': 'refused',
  'algorithm.weak': 'refused',
  'algorithm.not-allowed': 'refused',
  'time.invalid': 'refused',
  // keep
  'keep.missing': 'refused',
  'keep.exists': 'refused',
  'keep.in-use': 'refused',
  'keep.newer-format': 'damaged',
  'keep.read-only': 'refused',
  'keep.disk-full': 'refused',
  'keep.unwritable': 'refused',
  'keep.not-empty': 'refused',
  'keep.restored': 'refused',
  'backup.damaged': 'damaged',
  'clock.in-doubt': 'refused',
  // vault
  'vault.locked': 'locked',
  'vault.wrong-passphrase': 'locked',
  'vault.passphrase-needed': 'locked',
  'vault.weak-passphrase': 'refused',
  'vault.damaged': 'damaged',
  'vault.too-costly': 'refused',
  'vault.cost-not-higher': 'refused',
  'vault.slot-unknown': 'refused',
  'vault.slot-not-understood': 'refused',
  'vault.last-way-in': 'refused',
  'vault.too-many-ways-in': 'refused',
  'key.unknown': 'refused',
  'key.name-taken': 'refused',
  'key.in-use': 'refused',
  'key.here-already': 'refused',
  'key.locked': 'locked',
  'key.passphrase-needed': 'locked',
  'key.wrong-passphrase': 'locked',
  'key.has-passphrase': 'refused',
  'key.has-no-passphrase': 'refused',
  'key.not-exportable': 'refused',
  'key.mismatched': 'refused',
  // records
  'records.damaged': 'damaged',
  'journal.broken': 'damaged',
  'journal.rolled-back': 'damaged',
  'journal.unproven': 'refused',
  'journal.phrase-misspelt': 'refused',
  // authority
  'profile.unknown': 'refused',
  'profile.invalid': 'refused',
  'profile.name-taken': 'refused',
  'profile.wrong-kind': 'refused',
  'authority.unknown': 'refused',
  'authority.name-taken': 'refused',
  'authority.key-differs': 'refused',
  'authority.name-differs': 'refused',
  'authority.retired': 'refused',
  'authority.waiting': 'refused',
  'issuer.not-a-ca': 'refused',
  'issuer.retired': 'refused',
  'issuer.revoked': 'refused',
  'issuer.expired': 'refused',
  'issuer.not-yet-valid': 'refused',
  'issuer.key-elsewhere': 'refused',
  'issuer.path-length-exceeded': 'refused',
  'request.bad-signature': 'refused',
  'request.asks-for-ca': 'refused',
  'request.extension-not-allowed': 'refused',
  'request.unknown': 'refused',
  'request.not-pending': 'refused',
  'request.not-rejected': 'refused',
  'request.doubtful': 'refused',
  'request.spkac-unsupported': 'refused',
  'certificate.unknown': 'refused',
  'certificate.bad-signature': 'refused',
  'certificate.expired': 'refused',
  'certificate.revoked': 'refused',
  'certificate.issued-elsewhere': 'refused',
  'certificate.key-elsewhere': 'refused',
  'certificate.is-authority': 'refused',
  'certificate.not-a-ca': 'refused',
  'certificate.same-key': 'refused',
  'certificate.subject-differs': 'refused',
  'certificate.subject-needed': 'refused',
  'certificate.name-not-allowed': 'refused',
  'certificate.lint-failed': 'refused',
  'certificate.validity-beyond-issuer': 'refused',
  'certificate.validity-invalid': 'refused',
  'certificate.preparation-unknown': 'refused',
  'certificate.self-check-failed': 'defect',
  'certificate.serial-taken': 'refused',
  'revocation.already-revoked': 'refused',
  'revocation.not-revoked': 'refused',
  'revocation.not-on-hold': 'refused',
  'revocation.wrong-issuer': 'refused',
  'revocation.date-invalid': 'refused',
  'crl.number-not-increasing': 'refused',
  'crl.invalid-period': 'refused',
  'crl.unknown': 'refused',
  'crl.base-missing': 'refused',
  'crl.self-check-failed': 'defect',
  'ocsp.malformed-request': 'refused',
  'ocsp.malformed-response': 'refused',
  'ocsp.delegate-unknown': 'refused',
  'ocsp.invalid-period': 'refused',
  'ocsp.not-a-responder': 'refused',
  'responder.address-invalid': 'usage',
  'responder.exposed': 'usage',
  'responder.cannot-listen': 'refused',
  'responder.running': 'refused',
  'path.budget-exhausted': 'refused',
  'gem.malformed': 'refused',
  'gem.inflates-too-much': 'refused',
  'gem.unsafe': 'refused',
  'gem.key-unfit': 'refused',
  'gem.policy-invalid': 'refused',
  'gem.policy-unknown': 'refused',
  'gem.root-not-trusted': 'refused',
  'gem.signer-refused': 'refused',
  'gem.self-check-failed': 'defect',
  // trust lists, and the files that they go to and come from
  'trust.list-unknown': 'refused',
  'trust.list-exists': 'refused',
  'trust.list-empty': 'refused',
  'trust.anchor-unknown': 'refused',
  'trust.anchor-known': 'refused',
  'trust.store-malformed': 'refused',
  'trust.store-unsupported': 'refused',
  'trust.wrong-password': 'refused',
  'trust.password-needed': 'usage',
  'trust.password-unfit': 'refused',
  // doors
  'file.refused': 'refused',
  'host.unavailable': 'refused',
  'call.cancelled': 'refused',
  internal: 'defect',
} as const satisfies Record<string, Kind>

export type ErrorCode = keyof typeof kinds

export const errorCodes = Object.keys(kinds) as [ErrorCode, ...ErrorCode[]]

/** What an error may carry to a person: plain JSON, never a secret. */
export type Details = Readonly<Record<string, string | number | boolean | null | readonly string[]>>

/** An error that a person must be told about specifically. `cause` never crosses a process. */
export class RootkeepError extends Error {
  readonly code: ErrorCode
  readonly details: Details

  constructor(code: ErrorCode, message: string, details: Details = {}, options?: { cause?: unknown }) {
    super(message, options)
    this.name = 'RootkeepError'
    this.code = code
    this.details = details
  }
}

/** The form in which an error crosses a process (error-reply.ts). */
export interface ErrorReply {
  code: ErrorCode
  message: string
  details: Record<string, string | number | boolean | null | string[]>
}

/** Anything thrown, as it may be shown: a stranger's exception becomes `internal`, without its text. */
export function toErrorReply(thrown: unknown): ErrorReply {
  if (thrown instanceof RootkeepError) {
    const details = Object.fromEntries(
      Object.entries(thrown.details).map(([k, v]) => [k, isList(v) ? [...v] : v]),
    )
    return { code: thrown.code, message: thrown.message, details }
  }
  return {
    code: 'internal',
    message: 'Something went wrong inside Rootkeep; its log says where.',
    details: {},
  }
}

/** The command line's exit status for a code: 1 refused, 2 usage, 3 locked, 4 damaged data, 70 our defect. */
export function exitStatusOf(code: ErrorCode): number {
  return { refused: 1, usage: 2, locked: 3, damaged: 4, defect: 70 }[kinds[code]]
}

function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value)
}
