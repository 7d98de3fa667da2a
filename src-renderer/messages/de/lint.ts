// German texts about what lints find, by their names; English says what the contract says.

import type { lint as english } from '../en/lint.ts'
import type { Words } from '../words.ts'

export const lint: Words<typeof english> = {
  'sentence.lint.version-not-3': 'die Version ist {{version}}',
  'sentence.lint.serial-number-not-positive': 'die Seriennummer ist null oder negativ',
  'sentence.lint.serial-number-too-long': 'die Seriennummer hat {{octets}} Oktette statt höchstens 20',
  'sentence.lint.serial-number-guessable':
    'die Seriennummer hat {{octets}} Oktette, zu wenige, um schwer zu erraten zu sein',
  'sentence.lint.signature-algorithms-differ':
    'der Algorithmus im Signierten ist nicht der neben der Signatur',
  'sentence.lint.signature-digest-weak': 'der Signaturalgorithmus ist {{algorithm}}, der sich fälschen lässt',
  'sentence.lint.signature-obsolete':
    'der Signaturalgorithmus ist {{algorithm}}, der nicht mehr in seiner Norm steht',
  'sentence.lint.issuer-empty': 'der Aussteller hat keinen Namen',
  'sentence.lint.validity-reversed': 'es endete am {{notAfter}}, bevor es am {{notBefore}} beginnt',
  'sentence.lint.validity-misencoded': '{{instant}} steht in der falschen Zeitform',
  'sentence.lint.subject-empty-in-ca': 'die CA hat keinen Namen',
  'sentence.lint.subject-empty-without-alt-name':
    'das Subject ist leer, und es gibt kein kritisches subjectAltName',
  'sentence.lint.subject-out-of-bounds':
    'das Subject hat ein Attribut {{attribute}}, wie es kein Name haben darf',
  'sentence.lint.subject-email-not-in-alt-name': '{{address}} steht nur im Subject',
  'sentence.lint.subject-public-key-weak': 'der Schlüssel ({{key}}) ist zu schwach',
  'sentence.lint.rsa-exponent-unusual': 'der öffentliche Exponent hat {{bits}} Bits',
  'sentence.lint.public-key-obsolete': 'DSA ({{key}}) steht nicht mehr in seiner Norm',
  'sentence.lint.public-key-seldom-read': 'einen Schlüssel {{key}} lesen {{able}}, nicht aber {{unable}}',
  'sentence.lint.unique-identifier-present': 'es gibt eindeutige Kennungen (unique identifiers)',
  'sentence.lint.extension-malformed': 'die Erweiterung {{extension}} ist nicht lesbar',
  'sentence.lint.extension-unknown-critical':
    'die kritische Erweiterung {{extension}} wird hier nicht verstanden',
  'sentence.lint.authority-key-identifier-missing': 'der Schlüssel des Ausstellers ist nicht bezeichnet',
  'sentence.lint.authority-key-identifier-critical': 'authorityKeyIdentifier ist kritisch',
  'sentence.lint.subject-key-identifier-missing-in-ca': 'der Schlüssel der CA ist nicht bezeichnet',
  'sentence.lint.subject-key-identifier-missing': 'der Schlüssel ist nicht bezeichnet',
  'sentence.lint.subject-key-identifier-critical': 'subjectKeyIdentifier ist kritisch',
  'sentence.lint.key-usage-missing-in-ca': 'die CA hat kein keyUsage',
  'sentence.lint.key-usage-not-critical': 'keyUsage ist nicht kritisch',
  'sentence.lint.key-usage-empty': 'keyUsage erlaubt nichts',
  'sentence.lint.key-cert-sign-outside-ca': 'keyUsage hat keyCertSign, und das Subject ist keine CA',
  'sentence.lint.key-cert-sign-missing-in-ca': 'das Subject ist eine CA, und in keyUsage fehlt keyCertSign',
  'sentence.lint.key-usage-unfit-for-key': '{{usages}} ist nichts für einen Schlüssel der Familie {{family}}',
  'sentence.lint.encipher-only-without-key-agreement': 'encipherOnly oder decipherOnly ohne keyAgreement',
  'sentence.lint.certificate-policy-twice': 'die Richtlinie {{policy}} steht zweimal darin',
  'sentence.lint.policy-notice-too-long': 'der Hinweis einer Richtlinie hat mehr als 200 Zeichen',
  'sentence.lint.subject-alt-name-critical': 'subjectAltName ist kritisch, obwohl es ein Subject gibt',
  'sentence.lint.subject-directory-attributes-critical': 'subjectDirectoryAttributes ist kritisch',
  'sentence.lint.alt-name-dns-malformed': '{{name}} ist kein Domänenname',
  'sentence.lint.alt-name-mailbox-malformed': '{{name}} ist kein Postfach',
  'sentence.lint.alt-name-utf8-mailbox-malformed': '{{name}} ist kein internationalisiertes Postfach',
  'sentence.lint.alt-name-uri-relative': '{{name}} ist keine absolute URI',
  'sentence.lint.basic-constraints-not-critical': 'basicConstraints einer CA ist nicht kritisch',
  'sentence.lint.path-length-outside-ca': 'es gibt ein pathLenConstraint ohne cA und keyCertSign',
  'sentence.lint.name-constraints-outside-ca': 'es gibt nameConstraints, und das Subject ist keine CA',
  'sentence.lint.name-constraints-not-critical': 'nameConstraints sind nicht kritisch',
  'sentence.lint.name-constraints-empty': 'nameConstraints sind leer',
  'sentence.lint.policy-mapping-of-any-policy': 'anyPolicy wird abgebildet',
  'sentence.lint.policy-constraints-not-critical': 'policyConstraints sind nicht kritisch',
  'sentence.lint.ext-key-usage-any-critical': 'extKeyUsage ist kritisch, obwohl es jeden Zweck erlaubt',
  'sentence.lint.ext-key-usage-inconsistent': 'keyUsage erlaubt nicht, was {{purpose}} braucht',
  'sentence.lint.time-stamping-not-alone':
    'timeStamping ist nicht der einzige Zweck, oder extKeyUsage ist nicht kritisch',
  'sentence.lint.crl-distribution-point-unreachable':
    'eine Verteilstelle hat weder eine http- noch eine ldap-Adresse',
  'sentence.lint.inhibit-any-policy-not-critical': 'inhibitAnyPolicy ist nicht kritisch',
  'sentence.lint.freshest-crl-critical': 'freshestCRL ist kritisch',
  'sentence.lint.authority-info-access-critical': 'authorityInfoAccess ist kritisch',
  'sentence.lint.access-location-unreachable': '{{name}} ist keine http-Adresse',
  'sentence.lint.ocsp-signer-checked': 'es gibt weder ocspNoCheck noch einen cRLDistributionPoint',
  'sentence.lint.ocsp-no-check-outside-signer': 'es gibt ocspNoCheck, und der Zweck ist nicht OCSPSigning',
  'sentence.lint.tls-alt-name-missing': 'einen TLS-Server ohne alternativen Namen erreicht kein Client',
  'sentence.lint.tls-alt-name-unfit': '{{name}} ist weder ein Domänenname noch eine Adresse',
  'sentence.lint.tls-common-name-not-in-alt-name': 'der commonName {{name}} ist kein alternativer Name',
  'sentence.lint.tls-organizational-unit-present': 'ein TLS-Server hat keinen organizationalUnitName',
  'sentence.lint.tls-name-internal': '{{name}} ist ein Name nur eines Netzes',
  'sentence.lint.tls-validity-too-long': 'das Zertifikat eines TLS-Servers gilt höchstens {{days}} Tage',
  'sentence.lint.tls-key-unreadable':
    'Browser lesen von einem Server keinen Schlüssel der Familie {{family}}',
  'sentence.lint.tls-key-usage-unfit': '{{usage}} ist nichts für den {{family}}-Schlüssel eines TLS-Servers',
  'sentence.lint.tls-purpose-besides': '{{purpose}} passt nicht zu serverAuth',
  'sentence.lint.gem-key-unreadable': 'gem kann mit einem Schlüssel {{key}} nicht signieren',
  'sentence.lint.gem-signature-unreadable':
    'gem kann die Signatur eines Ausstellers mit {{algorithm}} nicht prüfen',
}
