// French texts about what extensions say, and how they are granted, by their codes; English says what the contract
// says.

import type { extension as english } from '../en/extension.ts'
import type { Words } from '../words.ts'

export const extension: Words<typeof english> = {
  'extension.unreadable': 'illisible : {{hex}}',
  'extension.critical': 'critique',
  'extension.basicConstraints.notCA': 'n’est pas une autorité de certification',
  'extension.basicConstraints.cA': 'autorité de certification',
  'extension.basicConstraints.pathLenConstraint':
    'autorité de certification, avec au plus {{pathLenConstraint}} autres en dessous',
  'extension.keyUsage.nothing': 'rien',
  'extension.keyUsage.digitalSignature': 'signer des données',
  'extension.keyUsage.nonRepudiation': 's’engager sur un contenu (non-répudiation)',
  'extension.keyUsage.keyEncipherment': 'chiffrer des clés',
  'extension.keyUsage.dataEncipherment': 'chiffrer des données',
  'extension.keyUsage.keyAgreement': 'convenir de clés',
  'extension.keyUsage.keyCertSign': 'signer des certificats',
  'extension.keyUsage.cRLSign': 'signer des listes de révocation',
  'extension.keyUsage.encipherOnly': 'chiffrer seulement, en convenant de clés',
  'extension.keyUsage.decipherOnly': 'déchiffrer seulement, en convenant de clés',
  'extension.extKeyUsage.anyExtendedKeyUsage': 'tout usage',
  'extension.extKeyUsage.serverAuth': 'identifier un serveur TLS',
  'extension.extKeyUsage.clientAuth': 'identifier un client TLS',
  'extension.extKeyUsage.codeSigning': 'signer du code',
  'extension.extKeyUsage.emailProtection': 'protéger des e-mails',
  'extension.extKeyUsage.timeStamping': 'signer des horodatages',
  'extension.extKeyUsage.OCSPSigning': 'signer des réponses OCSP',
  'extension.extKeyUsage.documentSigning': 'signer des documents',
  'extension.authorityKeyIdentifier.keyIdentifier': 'clé {{keyIdentifier}}',
  'extension.authorityKeyIdentifier.authorityCertIssuer': 'certificat émis par {{name}}',
  'extension.authorityKeyIdentifier.authorityCertSerialNumber': 'certificat numéro {{serialNumber}}',
  'extension.generalName.rfc822Name': 'e-mail : {{value}}',
  'extension.generalName.directoryName': 'nom : {{value}}',
  'extension.nameConstraints.permittedSubtree': 'seulement dans {{name}}',
  'extension.nameConstraints.excludedSubtree': 'jamais dans {{name}}',
  'extension.certificatePolicies.policyIdentifier': 'politique {{policy}}',
  'extension.certificatePolicies.cps': 'déclaration de pratiques à {{uri}}',
  'extension.certificatePolicies.userNotice': 'avis : {{text}}',
  'extension.certificatePolicies.otherQualifier': 'qualificatif {{qualifier}} : {{hex}}',
  'extension.policyMappings.mapping':
    '{{issuerDomainPolicy}} de l’émetteur vaut {{subjectDomainPolicy}} du sujet',
  'extension.policyConstraints.requireExplicitPolicy':
    'une politique est exigée après {{skipCerts}} autres certificats',
  'extension.policyConstraints.inhibitPolicyMapping':
    'les politiques ne sont plus mises en correspondance après {{skipCerts}} autres certificats',
  'extension.inhibitAnyPolicy.skipCerts':
    'anyPolicy ne tient plus lieu des autres après {{skipCerts}} autres certificats',
  'extension.distributionPoint.nameRelativeToCRLIssuer': 'sous l’émetteur de la CRL : {{name}}',
  'extension.distributionPoint.reasons': 'seulement pour {{reasons}}',
  'extension.distributionPoint.cRLIssuer': 'CRL émise par {{name}}',
  'extension.informationAccess.accessLocation': '{{accessMethod}} à {{name}}',
  'extension.ocspNoCheck.present': 'sa révocation n’est pas vérifiée',
  'extension.tlsFeature.status_request': 'le serveur doit joindre une réponse OCSP (status_request)',
  'extension.tlsFeature.status_request_v2': 'le serveur doit joindre des réponses OCSP (status_request_v2)',
  'extension.tlsFeature.other': 'le serveur doit offrir l’extension TLS {{feature}}',
  'extension.validity.notAfter': 'jusqu’au {{notAfter}}',
  'extension.difference.granted': 'comme demandé',
  'extension.difference.changed': 'décidé par le profil et l’émetteur, non par la demande',
  'extension.difference.dropped': 'le profil ne reprend pas cela d’une demande',
  'extension.difference.added': 'par le profil',
  'extension.difference.refused': 'le profil refuse une demande qui exige cela',
  'extension.difference.subjectByProfile': 'écrit comme le veut le profil',
  'extension.difference.subjectChosen': 'choisi par le responsable',
  'extension.difference.validityShortened':
    'l’émetteur lui-même prend fin avant les {{days}} jours du profil',
}
