// What can be said against a certification path, in English, with the values that name it. A finding's code may have
// several sentences, and a sentence may serve several codes. The window says the same in its own languages, the command
// line these words.

import type { Statement } from './sentence.ts'

export const pathSentences = {
  'path.budget-exhausted': 'The certificates ask for more work than is reasonable: {{resource}}',
  'path.unreadable': 'It cannot be read',
  'path.untrusted-root': 'The path ends in a root that is not trusted: {{subject}}',
  'path.no-issuer': 'No certificate of its issuer is at hand: {{issuer}}',
  'path.bad-signature': "Its signature is not that of its issuer's key",
  'path.signature-unreadable': 'Its signature cannot be read',
  'path.name-chaining': 'It is issued by {{issuer}}, and above it stands {{above}}',
  'path.revoked': 'It was revoked at {{revocationDate}}: {{reasonCode}}',
  'path.revoked-by-records':
    'It was revoked {{revocationDate}} ({{reasonCode}}), as the records of this keep say',
  'path.expired': 'It was valid until {{notAfter}}, and the instant is {{at}}',
  'path.not-yet-valid': 'It is valid from {{notBefore}}, and the instant is {{at}}',
  'path.is-anchor': 'It is a trust anchor itself, which nothing vouches for but the user',
  'path.anchor-purposes': 'The anchor is trusted for {{purposes}} only',
  'path.anchor-until': 'The anchor was trusted until {{until}}',
  'path.anchor-issued-until':
    'The anchor vouches for what begins until {{issuedUntil}}, and the leaf begins later',
  'path.anchor-name-excluded': 'By the scope of the anchor: A CA above excludes the name {{name}}',
  'path.anchor-name-not-permitted':
    'By the scope of the anchor: A CA above does not permit the name {{name}}',
  'path.anchor-name-unsupported':
    'By the scope of the anchor: A CA constrains names of a form that cannot be compared here, and this is one: {{name}}',
  'path.algorithm-legacy':
    'It is signed with SHA-1, which was allowed at the instant asked about and no longer is',
  'path.key-weak': 'The key ({{key}}) is too weak',
  'path.key-unfit-for-web': 'The key ({{key}}) is none that CA/Browser BR §6.1.5 allows',
  'path.not-a-ca': 'It is not a CA: basicConstraints does not say so',
  'path.basic-constraints-not-critical': 'basicConstraints is not critical, which it must be in a CA',
  'path.key-usage-not-cert-sign': 'Its key may not sign certificates',
  'path.key-usage-inconsistent': 'Its key may sign certificates, and it is not a CA',
  'path.key-usage-unfit': 'Its key may {{usages}}, and {{purpose}} needs {{wanted}}',
  'path.key-usage-empty': 'Its key may nothing, and {{purpose}} needs {{wanted}}',
  'path.path-length-exceeded': 'A CA above allows fewer CAs below it',
  'path.depth-exceeded': 'More than {{maxDepth}} CAs stand between the leaf and the anchor',
  'path.extension-malformed': 'The extension {{extension}} is malformed',
  'path.extension-unknown-critical': 'The critical extension {{extension}} is not understood here',
  'path.extension-critical': '{{extension}} is critical, which it must not be',
  'path.extension-not-critical': '{{extension}} is not critical, which it must be',
  'path.alt-name-not-critical': 'subjectAltName is not critical, which it must be beside an empty subject',
  'path.alternative-name-malformed': 'This is no such name: {{name}}',
  'path.name-excluded': 'A CA above excludes the name {{name}}',
  'path.name-not-permitted': 'A CA above does not permit the name {{name}}',
  'path.name-constraint-unsupported':
    'A CA constrains names of a form that cannot be compared here, and this is one: {{name}}',
  'path.name-constraints-empty': 'Its name constraints constrain nothing',
  'path.name-constraints-malformed': 'Its name constraints have a base that is malformed',
  'path.name-constraints-outside-ca': 'It constrains names, and it is not a CA',
  'path.name-mismatch': 'It is for {{names}}, not for {{wanted}}',
  'path.name-missing': 'It is for no alternative name, not for {{wanted}}',
  'path.purpose-not-allowed': 'It is for {{purposes}}, not for {{wanted}}',
  'path.purpose-missing': 'It is for no purpose, not for {{wanted}}',
  'path.time-stamping-not-alone': 'timeStamping must be the only purpose, and critical',
  'path.policy-mapping-any': 'It maps anyPolicy, which may not be mapped',
  'path.policy-twice': 'It states one policy twice',
  'path.policy-qualifier-unknown': 'The qualifier {{qualifier}} of a critical policy is not understood here',
  'path.policy-constraints-empty': 'Its policy constraints constrain nothing',
  'path.no-valid-policy': 'No policy that is asked for holds along the whole path',
  'path.signature-algorithms-differ':
    'The signature algorithm inside differs from the one beside the signature',
  'path.serial-number-zero': 'Its serial number is zero',
  'path.serial-number-negative': 'Its serial number is negative',
  'path.serial-number-long': 'Its serial number is {{octets}} octets long',
  'path.issuer-empty': 'It names no issuer',
  'path.subject-empty': 'It has neither a subject nor an alternative name',
  'path.subject-empty-in-ca': 'It is a CA without a name',
  'path.subject-key-identifier-missing': 'It does not identify its key',
  'path.authority-key-identifier-missing': 'It does not say which key of its issuer signed it',
  'path.revocation-unknown': 'No CRL or OCSP response says whether it is revoked',
  'path.crl-entry-unknown-critical':
    'The CRL of its issuer has an entry with a critical extension that is not understood here (RFC 5280 §5.3)',
  'path.crl-unknown-critical':
    'The CRL of its issuer has a critical extension that is not understood here, {{extension}}',
  'path.crl-malformed': 'The CRL of its issuer is malformed',
  'path.crl-number-missing': 'The CRL of its issuer has no number (RFC 5280 §5.2.3)',
  'path.crl-number-critical': 'The CRL of its issuer has a critical number (RFC 5280 §5.2.3)',
  'path.crl-not-yet-valid': 'The CRL of its issuer is of {{thisUpdate}}, after the instant {{at}}',
  'path.crl-without-end': 'The CRL of its issuer does not say until when it holds',
  'path.crl-stale': 'The CRL of its issuer was to be replaced by {{nextUpdate}}, and the instant is {{at}}',
  'path.crl-not-signed': 'A CRL in the name of its issuer is not signed by it',
  'path.crl-key-unfit': 'The CRL of its issuer is signed by a key that may not sign CRLs (RFC 5280 §4.2.1.3)',
  'path.crl-signer-unreliable':
    'Who signed the CRL in the name of its issuer may not, or has no valid path to the same anchor',
  'path.ocsp-stale':
    'The OCSP response holds from {{thisUpdate}} to {{nextUpdate}}, and the instant is {{at}}',
  'path.ocsp-unknown-critical': 'The OCSP response has a critical extension that is not understood here',
  'path.ocsp-delegate-invalid': 'The OCSP response is signed by a delegate that is not valid itself',
  'path.ocsp-responder-unfit': 'The OCSP response is signed by someone who may not answer for its issuer',
  'path.ocsp-not-signed': 'The OCSP response is not signed by who says to have signed it',
  'path.ocsp-unreadable': 'The OCSP response cannot be checked',
  'path.web-version': 'It is not of version 3 (§7.1.1)',
  'path.web-ca': 'It is a CA, not a server (§7.1.2.7)',
  'path.web-alt-name-missing': 'It has no alternative name (§7.1.2.7.12)',
  'path.web-alt-name-critical': 'subjectAltName is critical beside a subject (§7.1.2.7.12)',
  'path.web-purpose-missing': 'It has no extKeyUsage (§7.1.2.7.10)',
  'path.web-purpose-critical': 'extKeyUsage is critical (§7.1.2.7.10)',
  'path.web-purpose-any': 'It is for any purpose (§7.1.2.7.10)',
  'path.web-name-unfit': 'No server has the name {{name}} (§7.1.4.2)',
  'path.web-common-name': 'The commonName {{name}} is none of the alternative names (§7.1.4.3)',
  'path.web-root-purpose': 'A root has an extKeyUsage (§7.1.2.1.2)',
  'path.web-root-key-identifier':
    'authorityKeyIdentifier of a root has not just a key identifier (§7.1.2.1.3)',
  'path.web-root-key-identifier-other': 'authorityKeyIdentifier of a root is not its own (§7.1.2.1.3)',
} as const

export type PathSentence = keyof typeof pathSentences

export type PathStatement = Statement<typeof pathSentences>
