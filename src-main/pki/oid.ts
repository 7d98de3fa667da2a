// Object identifiers by name, grouped by what they identify, and their names for people. Only those that
// this program reads or writes by meaning, or shows by name; any other is shown in dotted decimal.

import type { PureAlgorithm } from '../contract/key-algorithm-name.ts'

/** Attribute types of names (RFC 4519, RFC 5280 §4.1.2.4, CA/Browser EV guidelines) and of requests. */
export const attributeType = {
  commonName: '2.5.4.3',
  surname: '2.5.4.4',
  serialNumber: '2.5.4.5',
  countryName: '2.5.4.6',
  localityName: '2.5.4.7',
  stateOrProvinceName: '2.5.4.8',
  streetAddress: '2.5.4.9',
  organizationName: '2.5.4.10',
  organizationalUnitName: '2.5.4.11',
  title: '2.5.4.12',
  description: '2.5.4.13',
  businessCategory: '2.5.4.15',
  postalCode: '2.5.4.17',
  name: '2.5.4.41',
  givenName: '2.5.4.42',
  initials: '2.5.4.43',
  generationQualifier: '2.5.4.44',
  dnQualifier: '2.5.4.46',
  pseudonym: '2.5.4.65',
  organizationIdentifier: '2.5.4.97',
  userId: '0.9.2342.19200300.100.1.1',
  domainComponent: '0.9.2342.19200300.100.1.25',
  emailAddress: '1.2.840.113549.1.9.1',
  jurisdictionLocalityName: '1.3.6.1.4.1.311.60.2.1.1',
  jurisdictionStateOrProvinceName: '1.3.6.1.4.1.311.60.2.1.2',
  jurisdictionCountryName: '1.3.6.1.4.1.311.60.2.1.3',
} as const

/** Attributes of a certification request (RFC 2985 §5.4) and Microsoft's own extension request. */
export const requestAttribute = {
  unstructuredName: '1.2.840.113549.1.9.2',
  challengePassword: '1.2.840.113549.1.9.7',
  extensionRequest: '1.2.840.113549.1.9.14',
  microsoftExtensionRequest: '1.3.6.1.4.1.311.2.1.14',
} as const

/** Attributes of a person (RFC 3739 §3.3.2). */
export const personalAttribute = {
  dateOfBirth: '1.3.6.1.5.5.7.9.1',
  placeOfBirth: '1.3.6.1.5.5.7.9.2',
  gender: '1.3.6.1.5.5.7.9.3',
  countryOfCitizenship: '1.3.6.1.5.5.7.9.4',
  countryOfResidence: '1.3.6.1.5.5.7.9.5',
} as const

/** Extensions of certificates and CRLs (RFC 5280 §4.2, §5.2, §5.3; RFC 6960 §4.2.2.2.1; RFC 7633). */
export const extensionType = {
  subjectDirectoryAttributes: '2.5.29.9',
  subjectKeyIdentifier: '2.5.29.14',
  keyUsage: '2.5.29.15',
  privateKeyUsagePeriod: '2.5.29.16',
  subjectAltName: '2.5.29.17',
  issuerAltName: '2.5.29.18',
  basicConstraints: '2.5.29.19',
  crlNumber: '2.5.29.20',
  reasonCode: '2.5.29.21',
  holdInstructionCode: '2.5.29.23',
  invalidityDate: '2.5.29.24',
  deltaCRLIndicator: '2.5.29.27',
  issuingDistributionPoint: '2.5.29.28',
  certificateIssuer: '2.5.29.29',
  nameConstraints: '2.5.29.30',
  cRLDistributionPoints: '2.5.29.31',
  certificatePolicies: '2.5.29.32',
  policyMappings: '2.5.29.33',
  authorityKeyIdentifier: '2.5.29.35',
  policyConstraints: '2.5.29.36',
  extKeyUsage: '2.5.29.37',
  freshestCRL: '2.5.29.46',
  inhibitAnyPolicy: '2.5.29.54',
  expiredCertsOnCRL: '2.5.29.60',
  authorityInfoAccess: '1.3.6.1.5.5.7.1.1',
  qcStatements: '1.3.6.1.5.5.7.1.3',
  subjectInfoAccess: '1.3.6.1.5.5.7.1.11',
  tlsFeature: '1.3.6.1.5.5.7.1.24',
  ocspNonce: '1.3.6.1.5.5.7.48.1.2',
  ocspNoCheck: '1.3.6.1.5.5.7.48.1.5',
  netscapeCertType: '2.16.840.1.113730.1.1',
  netscapeComment: '2.16.840.1.113730.1.13',
  signedCertificateTimestamps: '1.3.6.1.4.1.11129.2.4.2',
  precertificatePoison: '1.3.6.1.4.1.11129.2.4.3',
} as const

/** Purposes of a key (RFC 5280 §4.2.1.12 and the registry of id-kp). */
export const keyPurpose = {
  anyExtendedKeyUsage: '2.5.29.37.0',
  serverAuth: '1.3.6.1.5.5.7.3.1',
  clientAuth: '1.3.6.1.5.5.7.3.2',
  codeSigning: '1.3.6.1.5.5.7.3.3',
  emailProtection: '1.3.6.1.5.5.7.3.4',
  timeStamping: '1.3.6.1.5.5.7.3.8',
  OCSPSigning: '1.3.6.1.5.5.7.3.9',
  documentSigning: '1.3.6.1.5.5.7.3.36',
  microsoftIndividualCodeSigning: '1.3.6.1.4.1.311.2.1.21',
  microsoftCommercialCodeSigning: '1.3.6.1.4.1.311.2.1.22',
  microsoftEncryptedFileSystem: '1.3.6.1.4.1.311.10.3.4',
  microsoftSmartcardLogon: '1.3.6.1.4.1.311.20.2.2',
  netscapeServerGatedCrypto: '2.16.840.1.113730.4.1',
} as const

/** Access methods (RFC 5280 §4.2.2). */
export const accessMethod = {
  ocsp: '1.3.6.1.5.5.7.48.1',
  caIssuers: '1.3.6.1.5.5.7.48.2',
  timeStamping: '1.3.6.1.5.5.7.48.3',
  caRepository: '1.3.6.1.5.5.7.48.5',
} as const

/** Policies and policy qualifiers (RFC 5280 §4.2.1.4; CA/Browser Baseline Requirements §7.1.6). */
export const policy = {
  anyPolicy: '2.5.29.32.0',
  cps: '1.3.6.1.5.5.7.2.1',
  userNotice: '1.3.6.1.5.5.7.2.2',
  extendedValidation: '2.23.140.1.1',
  domainValidated: '2.23.140.1.2.1',
  organizationValidated: '2.23.140.1.2.2',
  individualValidated: '2.23.140.1.2.3',
} as const

/** Forms of otherName (RFC 9598). */
export const otherNameType = {
  smtpUTF8Mailbox: '1.3.6.1.5.5.7.8.9',
  microsoftUserPrincipalName: '1.3.6.1.4.1.311.20.2.3',
} as const

/** Public keys, signatures and digests (RFC 3279, 4055, 5480, 5758). */
export const algorithmType = {
  rsaEncryption: '1.2.840.113549.1.1.1',
  md5WithRSAEncryption: '1.2.840.113549.1.1.4',
  sha1WithRSAEncryption: '1.2.840.113549.1.1.5',
  mgf1: '1.2.840.113549.1.1.8',
  rsassaPss: '1.2.840.113549.1.1.10',
  sha256WithRSAEncryption: '1.2.840.113549.1.1.11',
  sha384WithRSAEncryption: '1.2.840.113549.1.1.12',
  sha512WithRSAEncryption: '1.2.840.113549.1.1.13',
  ecPublicKey: '1.2.840.10045.2.1',
  ecdsaWithSHA1: '1.2.840.10045.4.1',
  ecdsaWithSHA256: '1.2.840.10045.4.3.2',
  ecdsaWithSHA384: '1.2.840.10045.4.3.3',
  ecdsaWithSHA512: '1.2.840.10045.4.3.4',
  prime256v1: '1.2.840.10045.3.1.7',
  secp384r1: '1.3.132.0.34',
  secp521r1: '1.3.132.0.35',
  secp256k1: '1.3.132.0.10',
  secp224r1: '1.3.132.0.33',
  brainpoolP256r1: '1.3.36.3.3.2.8.1.1.7',
  brainpoolP384r1: '1.3.36.3.3.2.8.1.1.11',
  brainpoolP512r1: '1.3.36.3.3.2.8.1.1.13',
  x25519: '1.3.101.110',
  x448: '1.3.101.111',
  dsa: '1.2.840.10040.4.1',
  dsaWithSHA1: '1.2.840.10040.4.3',
  dsaWithSHA256: '2.16.840.1.101.3.4.3.2',
  dsaWithSHA384: '2.16.840.1.101.3.4.3.3',
  dsaWithSHA512: '2.16.840.1.101.3.4.3.4',
  md5: '1.2.840.113549.2.5',
  sha1: '1.3.14.3.2.26',
  sha256: '2.16.840.1.101.3.4.2.1',
  sha384: '2.16.840.1.101.3.4.2.2',
  sha512: '2.16.840.1.101.3.4.2.3',
} as const

/** Keys and signatures under one OID each, without parameters (RFC 8410 §3, RFC 9881 §2, RFC 9909 §3). */
export const pureAlgorithmType = {
  ed25519: '1.3.101.112',
  ed448: '1.3.101.113',
  'ml-dsa-44': '2.16.840.1.101.3.4.3.17',
  'ml-dsa-65': '2.16.840.1.101.3.4.3.18',
  'ml-dsa-87': '2.16.840.1.101.3.4.3.19',
  'slh-dsa-sha2-128s': '2.16.840.1.101.3.4.3.20',
  'slh-dsa-sha2-128f': '2.16.840.1.101.3.4.3.21',
  'slh-dsa-sha2-192s': '2.16.840.1.101.3.4.3.22',
  'slh-dsa-sha2-192f': '2.16.840.1.101.3.4.3.23',
  'slh-dsa-sha2-256s': '2.16.840.1.101.3.4.3.24',
  'slh-dsa-sha2-256f': '2.16.840.1.101.3.4.3.25',
  'slh-dsa-shake-128s': '2.16.840.1.101.3.4.3.26',
  'slh-dsa-shake-128f': '2.16.840.1.101.3.4.3.27',
  'slh-dsa-shake-192s': '2.16.840.1.101.3.4.3.28',
  'slh-dsa-shake-192f': '2.16.840.1.101.3.4.3.29',
  'slh-dsa-shake-256s': '2.16.840.1.101.3.4.3.30',
  'slh-dsa-shake-256f': '2.16.840.1.101.3.4.3.31',
} as const satisfies Readonly<Record<PureAlgorithm, string>>

const groups = [
  attributeType,
  requestAttribute,
  personalAttribute,
  extensionType,
  keyPurpose,
  accessMethod,
  policy,
  otherNameType,
  algorithmType,
  pureAlgorithmType,
]

// The first name of an OID wins.
const names = new Map<string, string>()
for (const group of groups) {
  for (const [name, oid] of Object.entries(group)) {
    if (!names.has(oid)) names.set(oid, name)
  }
}

/** The name of an OID, or the dotted decimal itself when it has none here. */
export function nameOfOid(oid: string): string {
  return names.get(oid) ?? oid
}
