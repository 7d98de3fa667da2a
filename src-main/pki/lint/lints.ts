// All lints, in the order of RFC 5280 and then of the others, and how a certificate is held against them.

import { RootkeepError } from '../../contract/errors.ts'
import { lintSentences } from '../../contract/lint-sentence.ts'
import { fillSentence, type SentenceValues } from '../../contract/sentence.ts'
import type { Finding } from '../../contract/values.ts'
import type { Certificate } from '../certificate.ts'
import { accessLocationUnreachable } from './access-location-unreachable.ts'
import { altNameDnsMalformed } from './alt-name-dns-malformed.ts'
import { altNameMailboxMalformed } from './alt-name-mailbox-malformed.ts'
import { altNameUriRelative } from './alt-name-uri-relative.ts'
import { altNameUtf8MailboxMalformed } from './alt-name-utf8-mailbox-malformed.ts'
import { authorityInfoAccessCritical } from './authority-info-access-critical.ts'
import { authorityKeyIdentifierCritical } from './authority-key-identifier-critical.ts'
import { authorityKeyIdentifierMissing } from './authority-key-identifier-missing.ts'
import { basicConstraintsNotCritical } from './basic-constraints-not-critical.ts'
import { certificatePolicyTwice } from './certificate-policy-twice.ts'
import { crlDistributionPointUnreachable } from './crl-distribution-point-unreachable.ts'
import { encipherOnlyWithoutKeyAgreement } from './encipher-only-without-key-agreement.ts'
import { extKeyUsageAnyCritical } from './ext-key-usage-any-critical.ts'
import { extKeyUsageInconsistent } from './ext-key-usage-inconsistent.ts'
import { extensionMalformed } from './extension-malformed.ts'
import { extensionUnknownCritical } from './extension-unknown-critical.ts'
import { freshestCrlCritical } from './freshest-crl-critical.ts'
import { gemKeyUnreadable } from './gem-key-unreadable.ts'
import { gemSignatureUnreadable } from './gem-signature-unreadable.ts'
import { inhibitAnyPolicyNotCritical } from './inhibit-any-policy-not-critical.ts'
import { issuerEmpty } from './issuer-empty.ts'
import { keyCertSignMissingInCa } from './key-cert-sign-missing-in-ca.ts'
import { keyCertSignOutsideCa } from './key-cert-sign-outside-ca.ts'
import { keyUsageEmpty } from './key-usage-empty.ts'
import { keyUsageMissingInCa } from './key-usage-missing-in-ca.ts'
import { keyUsageNotCritical } from './key-usage-not-critical.ts'
import { keyUsageUnfitForKey } from './key-usage-unfit-for-key.ts'
import type { AnyLint } from './lint.ts'
import { nameConstraintsEmpty } from './name-constraints-empty.ts'
import { nameConstraintsNotCritical } from './name-constraints-not-critical.ts'
import { nameConstraintsOutsideCa } from './name-constraints-outside-ca.ts'
import { ocspNoCheckOutsideSigner } from './ocsp-no-check-outside-signer.ts'
import { ocspSignerChecked } from './ocsp-signer-checked.ts'
import { pathLengthOutsideCa } from './path-length-outside-ca.ts'
import { policyConstraintsNotCritical } from './policy-constraints-not-critical.ts'
import { policyMappingOfAnyPolicy } from './policy-mapping-of-any-policy.ts'
import { policyNoticeTooLong } from './policy-notice-too-long.ts'
import { publicKeyObsolete } from './public-key-obsolete.ts'
import { publicKeySeldomRead } from './public-key-seldom-read.ts'
import { rsaExponentUnusual } from './rsa-exponent-unusual.ts'
import { serialNumberGuessable } from './serial-number-guessable.ts'
import { serialNumberNotPositive } from './serial-number-not-positive.ts'
import { serialNumberTooLong } from './serial-number-too-long.ts'
import { signatureAlgorithmsDiffer } from './signature-algorithms-differ.ts'
import { signatureDigestWeak } from './signature-digest-weak.ts'
import { signatureObsolete } from './signature-obsolete.ts'
import { subjectAltNameCritical } from './subject-alt-name-critical.ts'
import { subjectDirectoryAttributesCritical } from './subject-directory-attributes-critical.ts'
import { subjectEmailNotInAltName } from './subject-email-not-in-alt-name.ts'
import { subjectEmptyInCa } from './subject-empty-in-ca.ts'
import { subjectEmptyWithoutAltName } from './subject-empty-without-alt-name.ts'
import { subjectKeyIdentifierCritical } from './subject-key-identifier-critical.ts'
import { subjectKeyIdentifierMissing } from './subject-key-identifier-missing.ts'
import { subjectKeyIdentifierMissingInCa } from './subject-key-identifier-missing-in-ca.ts'
import { subjectOutOfBounds } from './subject-out-of-bounds.ts'
import { subjectPublicKeyWeak } from './subject-public-key-weak.ts'
import { timeStampingNotAlone } from './time-stamping-not-alone.ts'
import { tlsAltNameMissing } from './tls-alt-name-missing.ts'
import { tlsAltNameUnfit } from './tls-alt-name-unfit.ts'
import { tlsCommonNameNotInAltName } from './tls-common-name-not-in-alt-name.ts'
import { tlsKeyUnreadable } from './tls-key-unreadable.ts'
import { tlsKeyUsageUnfit } from './tls-key-usage-unfit.ts'
import { tlsNameInternal } from './tls-name-internal.ts'
import { tlsOrganizationalUnitPresent } from './tls-organizational-unit-present.ts'
import { tlsPurposeBesides } from './tls-purpose-besides.ts'
import { tlsValidityTooLong } from './tls-validity-too-long.ts'
import { uniqueIdentifierPresent } from './unique-identifier-present.ts'
import { validityMisencoded } from './validity-misencoded.ts'
import { validityReversed } from './validity-reversed.ts'
import { versionNot3 } from './version-not-3.ts'

export const lints: readonly AnyLint[] = [
  versionNot3,
  serialNumberNotPositive,
  serialNumberTooLong,
  serialNumberGuessable,
  signatureAlgorithmsDiffer,
  signatureDigestWeak,
  signatureObsolete,
  issuerEmpty,
  validityReversed,
  validityMisencoded,
  subjectEmptyInCa,
  subjectEmptyWithoutAltName,
  subjectOutOfBounds,
  subjectEmailNotInAltName,
  subjectPublicKeyWeak,
  rsaExponentUnusual,
  publicKeyObsolete,
  publicKeySeldomRead,
  uniqueIdentifierPresent,
  extensionMalformed,
  extensionUnknownCritical,
  authorityKeyIdentifierMissing,
  authorityKeyIdentifierCritical,
  subjectKeyIdentifierMissingInCa,
  subjectKeyIdentifierMissing,
  subjectKeyIdentifierCritical,
  keyUsageMissingInCa,
  keyUsageNotCritical,
  keyUsageEmpty,
  keyCertSignOutsideCa,
  keyCertSignMissingInCa,
  keyUsageUnfitForKey,
  encipherOnlyWithoutKeyAgreement,
  certificatePolicyTwice,
  policyNoticeTooLong,
  subjectAltNameCritical,
  subjectDirectoryAttributesCritical,
  altNameDnsMalformed,
  altNameMailboxMalformed,
  altNameUtf8MailboxMalformed,
  altNameUriRelative,
  basicConstraintsNotCritical,
  pathLengthOutsideCa,
  nameConstraintsOutsideCa,
  nameConstraintsNotCritical,
  nameConstraintsEmpty,
  policyMappingOfAnyPolicy,
  policyConstraintsNotCritical,
  extKeyUsageAnyCritical,
  extKeyUsageInconsistent,
  timeStampingNotAlone,
  crlDistributionPointUnreachable,
  inhibitAnyPolicyNotCritical,
  freshestCrlCritical,
  authorityInfoAccessCritical,
  accessLocationUnreachable,
  ocspSignerChecked,
  ocspNoCheckOutsideSigner,
  tlsAltNameMissing,
  tlsAltNameUnfit,
  tlsCommonNameNotInAltName,
  tlsOrganizationalUnitPresent,
  tlsNameInternal,
  tlsValidityTooLong,
  tlsKeyUnreadable,
  tlsKeyUsageUnfit,
  tlsPurposeBesides,
  gemKeyUnreadable,
  gemSignatureUnreadable,
]

/** What the lints find; empty for a certificate in order. Throws nothing for what a certificate says. */
export function lintCertificate(certificate: Certificate): Finding[] {
  const findings: Finding[] = []
  for (const lint of lints) {
    const values = checkReadably(lint, certificate)
    if (values === null) continue
    const { name, clause, severity } = lint
    const message = fillSentence(lintSentences[name], values)
    findings.push({ code: `lint.${name}`, severity, clause, certificate: null, message, values })
  }
  return findings
}

/** An extension that cannot be read is the finding of extension-malformed, and nothing to the other lints. */
function checkReadably(lint: AnyLint, certificate: Certificate): SentenceValues | null {
  try {
    return lint.check(certificate)
  } catch (thrown) {
    if (thrown instanceof RootkeepError) return null
    throw thrown
  }
}
