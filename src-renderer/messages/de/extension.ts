// German texts about what extensions say, and how they are granted, by their codes; English says what the contract
// says.

import type { extension as english } from '../en/extension.ts'
import type { Words } from '../words.ts'

export const extension: Words<typeof english> = {
  'extension.unreadable': 'nicht lesbar: {{hex}}',
  'extension.critical': 'kritisch',
  'extension.basicConstraints.notCA': 'keine Zertifizierungsstelle (CA)',
  'extension.basicConstraints.cA': 'Zertifizierungsstelle (CA)',
  'extension.basicConstraints.pathLenConstraint':
    'Zertifizierungsstelle (CA), höchstens {{pathLenConstraint}} weitere darunter',
  'extension.keyUsage.nothing': 'nichts',
  'extension.keyUsage.digitalSignature': 'Daten signieren',
  'extension.keyUsage.nonRepudiation': 'Inhalte verbindlich bestätigen (non-repudiation)',
  'extension.keyUsage.keyEncipherment': 'Schlüssel verschlüsseln',
  'extension.keyUsage.dataEncipherment': 'Daten verschlüsseln',
  'extension.keyUsage.keyAgreement': 'Schlüssel vereinbaren',
  'extension.keyUsage.keyCertSign': 'Zertifikate signieren',
  'extension.keyUsage.cRLSign': 'Sperrlisten signieren',
  'extension.keyUsage.encipherOnly': 'beim Vereinbaren von Schlüsseln nur verschlüsseln',
  'extension.keyUsage.decipherOnly': 'beim Vereinbaren von Schlüsseln nur entschlüsseln',
  'extension.extKeyUsage.anyExtendedKeyUsage': 'jeder Zweck',
  'extension.extKeyUsage.serverAuth': 'einen TLS-Server ausweisen',
  'extension.extKeyUsage.clientAuth': 'einen TLS-Client ausweisen',
  'extension.extKeyUsage.codeSigning': 'Code signieren',
  'extension.extKeyUsage.emailProtection': 'E-Mails schützen',
  'extension.extKeyUsage.timeStamping': 'Zeitstempel signieren',
  'extension.extKeyUsage.OCSPSigning': 'OCSP-Antworten signieren',
  'extension.extKeyUsage.documentSigning': 'Dokumente signieren',
  'extension.authorityKeyIdentifier.keyIdentifier': 'Schlüssel {{keyIdentifier}}',
  'extension.authorityKeyIdentifier.authorityCertIssuer': 'Zertifikat ausgestellt von {{name}}',
  'extension.authorityKeyIdentifier.authorityCertSerialNumber': 'Zertifikat Nummer {{serialNumber}}',
  'extension.generalName.rfc822Name': 'E-Mail: {{value}}',
  'extension.generalName.directoryName': 'Name: {{value}}',
  'extension.nameConstraints.permittedSubtree': 'nur innerhalb von {{name}}',
  'extension.nameConstraints.excludedSubtree': 'nie innerhalb von {{name}}',
  'extension.certificatePolicies.policyIdentifier': 'Richtlinie {{policy}}',
  'extension.certificatePolicies.cps': 'Zertifizierungspraxis unter {{uri}}',
  'extension.certificatePolicies.userNotice': 'Hinweis: {{text}}',
  'extension.certificatePolicies.otherQualifier': 'Zusatz {{qualifier}}: {{hex}}',
  'extension.policyMappings.mapping':
    '{{issuerDomainPolicy}} des Ausstellers gilt als {{subjectDomainPolicy}} des Subjects',
  'extension.policyConstraints.requireExplicitPolicy':
    'nach {{skipCerts}} weiteren Zertifikaten ist eine Richtlinie Pflicht',
  'extension.policyConstraints.inhibitPolicyMapping':
    'nach {{skipCerts}} weiteren Zertifikaten dürfen Richtlinien nicht mehr abgebildet werden',
  'extension.inhibitAnyPolicy.skipCerts':
    'nach {{skipCerts}} weiteren Zertifikaten steht anyPolicy nicht mehr für andere',
  'extension.distributionPoint.nameRelativeToCRLIssuer': 'unterhalb des CRL-Ausstellers: {{name}}',
  'extension.distributionPoint.reasons': 'nur für {{reasons}}',
  'extension.distributionPoint.cRLIssuer': 'CRL ausgestellt von {{name}}',
  'extension.informationAccess.accessLocation': '{{accessMethod}} unter {{name}}',
  'extension.ocspNoCheck.present': 'wird nicht auf Sperrung geprüft',
  'extension.tlsFeature.status_request': 'der Server muss eine OCSP-Antwort anheften (status_request)',
  'extension.tlsFeature.status_request_v2': 'der Server muss OCSP-Antworten anheften (status_request_v2)',
  'extension.tlsFeature.other': 'der Server muss die TLS-Erweiterung {{feature}} anbieten',
  'extension.validity.notAfter': 'bis {{notAfter}}',
  'extension.difference.granted': 'wie beantragt',
  'extension.difference.changed': 'vom Profil und vom Aussteller bestimmt, nicht vom Antrag',
  'extension.difference.dropped': 'das Profil übernimmt dies nicht aus einem Antrag',
  'extension.difference.added': 'durch das Profil',
  'extension.difference.refused': 'das Profil verweigert einen Antrag, der dies verlangt',
  'extension.difference.subjectByProfile': 'so geschrieben, wie es das Profil will',
  'extension.difference.subjectChosen': 'von der verantwortlichen Person gewählt',
  'extension.difference.validityShortened': 'der Aussteller selbst endet vor den {{days}} Tagen des Profils',
}
