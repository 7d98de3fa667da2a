// The short names that OpenSSL's object table (3.0) has for attribute types, on which the file names of RubyGems'
// trust directory hang. The arcs of X.520, of PKCS#9, of the COSINE pilot and of the EV guidelines, whole; a type
// of another arc that OpenSSL may know by name is written dotted here.

/** X.520: 2.5.4.N. */
const directoryNames: readonly string[] = [
  ...['', '', '', 'CN', 'SN', 'serialNumber', 'C', 'L', 'ST', 'street', 'O', 'OU', 'title', 'description'],
  ...['searchGuide', 'businessCategory', 'postalAddress', 'postalCode', 'postOfficeBox'],
  ...['physicalDeliveryOfficeName', 'telephoneNumber', 'telexNumber', 'teletexTerminalIdentifier'],
  ...['facsimileTelephoneNumber', 'x121Address', 'internationaliSDNNumber', 'registeredAddress'],
  ...['destinationIndicator', 'preferredDeliveryMethod', 'presentationAddress'],
  ...['supportedApplicationContext', 'member', 'owner', 'roleOccupant', 'seeAlso', 'userPassword'],
  ...['userCertificate', 'cACertificate', 'authorityRevocationList', 'certificateRevocationList'],
  ...['crossCertificatePair', 'name', 'GN', 'initials', 'generationQualifier', 'x500UniqueIdentifier'],
  ...['dnQualifier', 'enhancedSearchGuide', 'protocolInformation', 'distinguishedName', 'uniqueMember'],
  ...['houseIdentifier', 'supportedAlgorithms', 'deltaRevocationList', 'dmdName'],
]

/** The COSINE pilot (RFC 4524): 0.9.2342.19200300.100.1.N. */
const pilotNames: readonly string[] = [
  ...[
    '',
    'UID',
    'textEncodedORAddress',
    'mail',
    'info',
    'favouriteDrink',
    'roomNumber',
    'photo',
    'userClass',
  ],
  ...['host', 'manager', 'documentIdentifier', 'documentTitle', 'documentVersion', 'documentAuthor'],
  ...['documentLocation', '', '', '', '', 'homeTelephoneNumber', 'secretary', 'otherMailbox'],
  ...['lastModifiedTime', 'lastModifiedBy', 'DC', 'aRecord', 'pilotAttributeType27', 'mXRecord', 'nSRecord'],
  ...['sOARecord', 'cNAMERecord', '', '', '', '', '', 'associatedDomain', 'associatedName'],
  ...['homePostalAddress', 'personalTitle', 'mobileTelephoneNumber', 'pagerTelephoneNumber'],
  ...['friendlyCountryName', 'uid', 'organizationalStatus', 'janetMailbox', 'mailPreferenceOption'],
  ...['buildingName', 'dSAQuality', 'singleLevelQuality', 'subtreeMinimumQuality', 'subtreeMaximumQuality'],
  ...['personalSignature', 'dITRedirect', 'audio', 'documentPublisher'],
]

/** PKCS#9 (RFC 2985): 1.2.840.113549.1.9.N. */
const pkcs9Names: readonly string[] = [
  ...['', 'emailAddress', 'unstructuredName', 'contentType', 'messageDigest', 'signingTime'],
  ...['countersignature', 'challengePassword', 'unstructuredAddress', 'extendedCertificateAttributes'],
  ...['', '', '', '', 'extReq', 'SMIME-CAPS', 'SMIME', '', '', '', 'friendlyName', 'localKeyID'],
]

const shortNames = new Map<string, string>([
  ...numbered('2.5.4', directoryNames),
  ['2.5.4.65', 'pseudonym'],
  ['2.5.4.72', 'role'],
  ['2.5.4.97', 'organizationIdentifier'],
  ['2.5.4.98', 'c3'],
  ['2.5.4.99', 'n3'],
  ['2.5.4.100', 'dnsName'],
  ...numbered('0.9.2342.19200300.100.1', pilotNames),
  ...numbered('1.2.840.113549.1.9', pkcs9Names),
  ...numbered('1.3.6.1.4.1.311.60.2.1', ['', 'jurisdictionL', 'jurisdictionST', 'jurisdictionC']),
])

function numbered(arc: string, names: readonly string[]): [string, string][] {
  return names.flatMap((name, number) => (name === '' ? [] : [[`${arc}.${number}`, name]]))
}

/** OpenSSL's short name of an attribute type, or the dotted decimal when it has none. */
export function opensslShortName(type: string): string {
  return shortNames.get(type) ?? type
}
