// Texts about what extensions say, and how they are granted, by their codes; English says what the contract
// says.

import { extensionSentences } from '../../../src-main/contract/extension-sentence.ts'

export const extension = {
  'extension.unreadable': extensionSentences.unreadable,
  'extension.critical': extensionSentences.critical,
  'extension.basicConstraints.notCA': extensionSentences['basicConstraints.notCA'],
  'extension.basicConstraints.cA': extensionSentences['basicConstraints.cA'],
  'extension.basicConstraints.pathLenConstraint': extensionSentences['basicConstraints.pathLenConstraint'],
  'extension.keyUsage.nothing': extensionSentences['keyUsage.nothing'],
  'extension.keyUsage.digitalSignature': extensionSentences['keyUsage.digitalSignature'],
  'extension.keyUsage.nonRepudiation': extensionSentences['keyUsage.nonRepudiation'],
  'extension.keyUsage.keyEncipherment': extensionSentences['keyUsage.keyEncipherment'],
  'extension.keyUsage.dataEncipherment': extensionSentences['keyUsage.dataEncipherment'],
  'extension.keyUsage.keyAgreement': extensionSentences['keyUsage.keyAgreement'],
  'extension.keyUsage.keyCertSign': extensionSentences['keyUsage.keyCertSign'],
  'extension.keyUsage.cRLSign': extensionSentences['keyUsage.cRLSign'],
  'extension.keyUsage.encipherOnly': extensionSentences['keyUsage.encipherOnly'],
  'extension.keyUsage.decipherOnly': extensionSentences['keyUsage.decipherOnly'],
  'extension.extKeyUsage.anyExtendedKeyUsage': extensionSentences['extKeyUsage.anyExtendedKeyUsage'],
  'extension.extKeyUsage.serverAuth': extensionSentences['extKeyUsage.serverAuth'],
  'extension.extKeyUsage.clientAuth': extensionSentences['extKeyUsage.clientAuth'],
  'extension.extKeyUsage.codeSigning': extensionSentences['extKeyUsage.codeSigning'],
  'extension.extKeyUsage.emailProtection': extensionSentences['extKeyUsage.emailProtection'],
  'extension.extKeyUsage.timeStamping': extensionSentences['extKeyUsage.timeStamping'],
  'extension.extKeyUsage.OCSPSigning': extensionSentences['extKeyUsage.OCSPSigning'],
  'extension.extKeyUsage.documentSigning': extensionSentences['extKeyUsage.documentSigning'],
  'extension.authorityKeyIdentifier.keyIdentifier':
    extensionSentences['authorityKeyIdentifier.keyIdentifier'],
  'extension.authorityKeyIdentifier.authorityCertIssuer':
    extensionSentences['authorityKeyIdentifier.authorityCertIssuer'],
  'extension.authorityKeyIdentifier.authorityCertSerialNumber':
    extensionSentences['authorityKeyIdentifier.authorityCertSerialNumber'],
  'extension.generalName.rfc822Name': extensionSentences['generalName.rfc822Name'],
  'extension.generalName.directoryName': extensionSentences['generalName.directoryName'],
  'extension.nameConstraints.permittedSubtree': extensionSentences['nameConstraints.permittedSubtree'],
  'extension.nameConstraints.excludedSubtree': extensionSentences['nameConstraints.excludedSubtree'],
  'extension.certificatePolicies.policyIdentifier':
    extensionSentences['certificatePolicies.policyIdentifier'],
  'extension.certificatePolicies.cps': extensionSentences['certificatePolicies.cps'],
  'extension.certificatePolicies.userNotice': extensionSentences['certificatePolicies.userNotice'],
  'extension.certificatePolicies.otherQualifier': extensionSentences['certificatePolicies.otherQualifier'],
  'extension.policyMappings.mapping': extensionSentences['policyMappings.mapping'],
  'extension.policyConstraints.requireExplicitPolicy':
    extensionSentences['policyConstraints.requireExplicitPolicy'],
  'extension.policyConstraints.inhibitPolicyMapping':
    extensionSentences['policyConstraints.inhibitPolicyMapping'],
  'extension.inhibitAnyPolicy.skipCerts': extensionSentences['inhibitAnyPolicy.skipCerts'],
  'extension.distributionPoint.nameRelativeToCRLIssuer':
    extensionSentences['distributionPoint.nameRelativeToCRLIssuer'],
  'extension.distributionPoint.reasons': extensionSentences['distributionPoint.reasons'],
  'extension.distributionPoint.cRLIssuer': extensionSentences['distributionPoint.cRLIssuer'],
  'extension.informationAccess.accessLocation': extensionSentences['informationAccess.accessLocation'],
  'extension.ocspNoCheck.present': extensionSentences['ocspNoCheck.present'],
  'extension.tlsFeature.status_request': extensionSentences['tlsFeature.status_request'],
  'extension.tlsFeature.status_request_v2': extensionSentences['tlsFeature.status_request_v2'],
  'extension.tlsFeature.other': extensionSentences['tlsFeature.other'],
  'extension.validity.notAfter': extensionSentences['validity.notAfter'],
  'extension.difference.granted': extensionSentences['difference.granted'],
  'extension.difference.changed': extensionSentences['difference.changed'],
  'extension.difference.dropped': extensionSentences['difference.dropped'],
  'extension.difference.added': extensionSentences['difference.added'],
  'extension.difference.refused': extensionSentences['difference.refused'],
  'extension.difference.subjectByProfile': extensionSentences['difference.subjectByProfile'],
  'extension.difference.subjectChosen': extensionSentences['difference.subjectChosen'],
  'extension.difference.validityShortened': extensionSentences['difference.validityShortened'],
} as const
