// German texts about what stands against a certification path, by the names of the sentences; English says what the
// contract says.

import type { pathSentence as english } from '../en/path-sentence.ts'
import type { Words } from '../words.ts'

export const pathSentence: Words<typeof english> = {
  'sentence.path.budget-exhausted': 'Die Zertifikate verlangen mehr Arbeit, als vernünftig ist: {{resource}}',
  'sentence.path.unreadable': 'Es ist nicht lesbar',
  'sentence.path.untrusted-root': 'Der Pfad endet in einer Root-CA, der nicht vertraut wird: {{subject}}',
  'sentence.path.no-issuer': 'Kein Zertifikat seines Ausstellers ist zur Hand: {{issuer}}',
  'sentence.path.bad-signature': 'Seine Signatur ist nicht die des Schlüssels seines Ausstellers',
  'sentence.path.signature-unreadable': 'Seine Signatur ist nicht lesbar',
  'sentence.path.name-chaining': 'Es ist von {{issuer}} ausgestellt, und darüber steht {{above}}',
  'sentence.path.revoked': 'Es wurde am {{revocationDate}} widerrufen: {{reasonCode}}',
  'sentence.path.revoked-by-records':
    'Es wurde am {{revocationDate}} widerrufen ({{reasonCode}}), sagen die Aufzeichnungen dieses Bestands',
  'sentence.path.expired': 'Es war bis {{notAfter}} gültig, und der Zeitpunkt ist {{at}}',
  'sentence.path.not-yet-valid': 'Es ist ab {{notBefore}} gültig, und der Zeitpunkt ist {{at}}',
  'sentence.path.is-anchor': 'Es ist selbst ein Vertrauensanker, für den nur der Benutzer bürgt',
  'sentence.path.anchor-purposes': 'Dem Anker wird nur für {{purposes}} vertraut',
  'sentence.path.anchor-until': 'Dem Anker wurde bis {{until}} vertraut',
  'sentence.path.anchor-issued-until':
    'Der Anker bürgt für das, was bis {{issuedUntil}} beginnt, und das geprüfte Zertifikat beginnt später',
  'sentence.path.anchor-name-excluded':
    'Nach dem Geltungsbereich des Ankers: Der Name {{name}} ist ausgeschlossen',
  'sentence.path.anchor-name-not-permitted':
    'Nach dem Geltungsbereich des Ankers: Der Name {{name}} ist nicht erlaubt',
  'sentence.path.anchor-name-unsupported':
    'Nach dem Geltungsbereich des Ankers: Namen einer Form sind beschränkt, die sich hier nicht vergleichen lässt, und dies ist so einer: {{name}}',
  'sentence.path.algorithm-legacy':
    'Es ist mit SHA-1 signiert, was zum gefragten Zeitpunkt erlaubt war und es nicht mehr ist',
  'sentence.path.key-weak': 'Der Schlüssel ({{key}}) ist zu schwach',
  'sentence.path.key-unfit-for-web': 'Der Schlüssel ({{key}}) ist keiner, den CA/Browser BR §6.1.5 erlaubt',
  'sentence.path.not-a-ca': 'Es ist keine CA: basicConstraints sagt es nicht',
  'sentence.path.basic-constraints-not-critical':
    'basicConstraints ist nicht kritisch, was es in einer CA sein muss',
  'sentence.path.key-usage-not-cert-sign': 'Sein Schlüssel darf keine Zertifikate signieren',
  'sentence.path.key-usage-inconsistent': 'Sein Schlüssel darf Zertifikate signieren, und es ist keine CA',
  'sentence.path.key-usage-unfit': 'Sein Schlüssel darf {{usages}}, und {{purpose}} braucht {{wanted}}',
  'sentence.path.key-usage-empty': 'Sein Schlüssel darf nichts, und {{purpose}} braucht {{wanted}}',
  'sentence.path.path-length-exceeded': 'Eine CA darüber erlaubt weniger CAs unter sich',
  'sentence.path.depth-exceeded':
    'Mehr als {{maxDepth}} CAs stehen zwischen dem geprüften Zertifikat und dem Anker',
  'sentence.path.extension-malformed': 'Die Erweiterung {{extension}} ist fehlerhaft',
  'sentence.path.extension-unknown-critical':
    'Die kritische Erweiterung {{extension}} wird hier nicht verstanden',
  'sentence.path.extension-critical': '{{extension}} ist kritisch, was es nicht sein darf',
  'sentence.path.extension-not-critical': '{{extension}} ist nicht kritisch, was es sein muss',
  'sentence.path.alt-name-not-critical':
    'subjectAltName ist nicht kritisch, was es neben einem leeren Subject sein muss',
  'sentence.path.alternative-name-malformed': 'Dies ist kein solcher Name: {{name}}',
  'sentence.path.name-excluded': 'Eine CA darüber schließt den Namen {{name}} aus',
  'sentence.path.name-not-permitted': 'Eine CA darüber erlaubt den Namen {{name}} nicht',
  'sentence.path.name-constraint-unsupported':
    'Eine CA beschränkt Namen einer Form, die sich hier nicht vergleichen lässt, und dies ist so einer: {{name}}',
  'sentence.path.name-constraints-empty': 'Seine Namensbeschränkungen beschränken nichts',
  'sentence.path.name-constraints-malformed': 'Seine Namensbeschränkungen haben eine fehlerhafte Basis',
  'sentence.path.name-constraints-outside-ca': 'Es beschränkt Namen und ist keine CA',
  'sentence.path.name-mismatch': 'Es gilt für {{names}}, nicht für {{wanted}}',
  'sentence.path.name-missing': 'Es hat keinen alternativen Namen und gilt nicht für {{wanted}}',
  'sentence.path.purpose-not-allowed': 'Es ist für {{purposes}}, nicht für {{wanted}}',
  'sentence.path.purpose-missing': 'Es ist für keinen Zweck, auch nicht für {{wanted}}',
  'sentence.path.time-stamping-not-alone': 'timeStamping muss der einzige Zweck und kritisch sein',
  'sentence.path.policy-mapping-any': 'Es bildet anyPolicy ab, was nicht erlaubt ist',
  'sentence.path.policy-twice': 'Es nennt eine Richtlinie zweimal',
  'sentence.path.policy-qualifier-unknown':
    'Der Zusatz {{qualifier}} einer kritischen Richtlinie wird hier nicht verstanden',
  'sentence.path.policy-constraints-empty': 'Seine policyConstraints beschränken nichts',
  'sentence.path.no-valid-policy': 'Keine der gefragten Richtlinien gilt auf dem ganzen Pfad',
  'sentence.path.signature-algorithms-differ':
    'Der Signaturalgorithmus im Signierten ist nicht der neben der Signatur',
  'sentence.path.serial-number-zero': 'Seine Seriennummer ist null',
  'sentence.path.serial-number-negative': 'Seine Seriennummer ist negativ',
  'sentence.path.serial-number-long': 'Seine Seriennummer ist {{octets}} Oktette lang',
  'sentence.path.issuer-empty': 'Es nennt keinen Aussteller',
  'sentence.path.subject-empty': 'Es hat weder ein Subject noch einen alternativen Namen',
  'sentence.path.subject-empty-in-ca': 'Es ist eine CA ohne Namen',
  'sentence.path.subject-key-identifier-missing': 'Es bezeichnet seinen Schlüssel nicht',
  'sentence.path.authority-key-identifier-missing':
    'Es sagt nicht, welcher Schlüssel seines Ausstellers es signiert hat',
  'sentence.path.revocation-unknown': 'Keine CRL und keine OCSP-Antwort sagt, ob es widerrufen ist',
  'sentence.path.crl-entry-unknown-critical':
    'Die CRL seines Ausstellers hat einen Eintrag mit einer kritischen Erweiterung, die hier nicht verstanden wird (RFC 5280 §5.3)',
  'sentence.path.crl-unknown-critical':
    'Die CRL seines Ausstellers hat eine kritische Erweiterung, die hier nicht verstanden wird, {{extension}}',
  'sentence.path.crl-malformed': 'Die CRL seines Ausstellers ist fehlerhaft',
  'sentence.path.crl-number-missing': 'Die CRL seines Ausstellers hat keine Nummer (RFC 5280 §5.2.3)',
  'sentence.path.crl-number-critical':
    'Die CRL seines Ausstellers hat eine kritische Nummer (RFC 5280 §5.2.3)',
  'sentence.path.crl-not-yet-valid':
    'Die CRL seines Ausstellers ist von {{thisUpdate}}, nach dem Zeitpunkt {{at}}',
  'sentence.path.crl-without-end': 'Die CRL seines Ausstellers sagt nicht, bis wann sie gilt',
  'sentence.path.crl-stale':
    'Die CRL seines Ausstellers war bis {{nextUpdate}} zu ersetzen, und der Zeitpunkt ist {{at}}',
  'sentence.path.crl-not-signed': 'Eine CRL im Namen seines Ausstellers ist nicht von ihm signiert',
  'sentence.path.crl-key-unfit':
    'Die CRL seines Ausstellers ist mit einem Schlüssel signiert, der keine CRLs signieren darf (RFC 5280 §4.2.1.3)',
  'sentence.path.crl-signer-unreliable':
    'Wer die CRL im Namen seines Ausstellers signiert hat, darf es nicht oder hat keinen gültigen Pfad zum selben Anker',
  'sentence.path.ocsp-stale':
    'Die OCSP-Antwort gilt von {{thisUpdate}} bis {{nextUpdate}}, und der Zeitpunkt ist {{at}}',
  'sentence.path.ocsp-unknown-critical':
    'Die OCSP-Antwort hat eine kritische Erweiterung, die hier nicht verstanden wird',
  'sentence.path.ocsp-delegate-invalid':
    'Die OCSP-Antwort ist von einem Beauftragten signiert, der selbst nicht gültig ist',
  'sentence.path.ocsp-responder-unfit':
    'Die OCSP-Antwort ist von jemandem signiert, der nicht für seinen Aussteller antworten darf',
  'sentence.path.ocsp-not-signed': 'Die OCSP-Antwort ist nicht von dem signiert, der es angeblich war',
  'sentence.path.ocsp-unreadable': 'Die OCSP-Antwort ist nicht prüfbar',
  'sentence.path.web-version': 'Es ist nicht von Version 3 (§7.1.1)',
  'sentence.path.web-ca': 'Es ist eine CA, kein Server (§7.1.2.7)',
  'sentence.path.web-alt-name-missing': 'Es hat keinen alternativen Namen (§7.1.2.7.12)',
  'sentence.path.web-alt-name-critical': 'subjectAltName ist neben einem Subject kritisch (§7.1.2.7.12)',
  'sentence.path.web-purpose-missing': 'Es hat kein extKeyUsage (§7.1.2.7.10)',
  'sentence.path.web-purpose-critical': 'extKeyUsage ist kritisch (§7.1.2.7.10)',
  'sentence.path.web-purpose-any': 'Es ist für jeden Zweck (§7.1.2.7.10)',
  'sentence.path.web-name-unfit': 'Kein Server hat den Namen {{name}} (§7.1.4.2)',
  'sentence.path.web-common-name': 'Der commonName {{name}} ist keiner der alternativen Namen (§7.1.4.3)',
  'sentence.path.web-root-purpose': 'Eine Root-CA hat ein extKeyUsage (§7.1.2.1.2)',
  'sentence.path.web-root-key-identifier':
    'authorityKeyIdentifier einer Root-CA hat nicht nur eine Schlüsselkennung (§7.1.2.1.3)',
  'sentence.path.web-root-key-identifier-other':
    'authorityKeyIdentifier einer Root-CA ist nicht ihr eigener (§7.1.2.1.3)',
}
