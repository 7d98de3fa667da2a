// Spanish texts about what extensions say, and how they are granted, by their codes; English says what the contract
// says.

import type { extension as english } from '../en/extension.ts'
import type { Words } from '../words.ts'

export const extension: Words<typeof english> = {
  'extension.unreadable': 'no se puede leer: {{hex}}',
  'extension.critical': 'crítica',
  'extension.basicConstraints.notCA': 'no es una autoridad de certificación',
  'extension.basicConstraints.cA': 'autoridad de certificación',
  'extension.basicConstraints.pathLenConstraint':
    'autoridad de certificación, con {{pathLenConstraint}} más por debajo como máximo',
  'extension.keyUsage.nothing': 'nada',
  'extension.keyUsage.digitalSignature': 'firmar datos',
  'extension.keyUsage.nonRepudiation': 'comprometerse con un contenido (no repudio)',
  'extension.keyUsage.keyEncipherment': 'cifrar claves',
  'extension.keyUsage.dataEncipherment': 'cifrar datos',
  'extension.keyUsage.keyAgreement': 'acordar claves',
  'extension.keyUsage.keyCertSign': 'firmar certificados',
  'extension.keyUsage.cRLSign': 'firmar listas de revocación',
  'extension.keyUsage.encipherOnly': 'solo cifrar, al acordar claves',
  'extension.keyUsage.decipherOnly': 'solo descifrar, al acordar claves',
  'extension.extKeyUsage.anyExtendedKeyUsage': 'cualquier fin',
  'extension.extKeyUsage.serverAuth': 'identificar un servidor TLS',
  'extension.extKeyUsage.clientAuth': 'identificar un cliente TLS',
  'extension.extKeyUsage.codeSigning': 'firmar código',
  'extension.extKeyUsage.emailProtection': 'proteger correo electrónico',
  'extension.extKeyUsage.timeStamping': 'firmar sellos de tiempo',
  'extension.extKeyUsage.OCSPSigning': 'firmar respuestas OCSP',
  'extension.extKeyUsage.documentSigning': 'firmar documentos',
  'extension.authorityKeyIdentifier.keyIdentifier': 'clave {{keyIdentifier}}',
  'extension.authorityKeyIdentifier.authorityCertIssuer': 'certificado emitido por {{name}}',
  'extension.authorityKeyIdentifier.authorityCertSerialNumber': 'certificado número {{serialNumber}}',
  'extension.generalName.rfc822Name': 'correo: {{value}}',
  'extension.generalName.directoryName': 'nombre: {{value}}',
  'extension.nameConstraints.permittedSubtree': 'solo dentro de {{name}}',
  'extension.nameConstraints.excludedSubtree': 'nunca dentro de {{name}}',
  'extension.certificatePolicies.policyIdentifier': 'política {{policy}}',
  'extension.certificatePolicies.cps': 'declaración de prácticas en {{uri}}',
  'extension.certificatePolicies.userNotice': 'aviso: {{text}}',
  'extension.certificatePolicies.otherQualifier': 'calificador {{qualifier}}: {{hex}}',
  'extension.policyMappings.mapping':
    '{{issuerDomainPolicy}} del emisor vale como {{subjectDomainPolicy}} del sujeto',
  'extension.policyConstraints.requireExplicitPolicy':
    'se exige una política tras {{skipCerts}} certificados más',
  'extension.policyConstraints.inhibitPolicyMapping':
    'las políticas no se pueden asignar tras {{skipCerts}} certificados más',
  'extension.inhibitAnyPolicy.skipCerts':
    'anyPolicy deja de valer por otras tras {{skipCerts}} certificados más',
  'extension.distributionPoint.nameRelativeToCRLIssuer': 'por debajo del emisor de la CRL: {{name}}',
  'extension.distributionPoint.reasons': 'solo por {{reasons}}',
  'extension.distributionPoint.cRLIssuer': 'CRL emitida por {{name}}',
  'extension.informationAccess.accessLocation': '{{accessMethod}} en {{name}}',
  'extension.ocspNoCheck.present': 'su revocación no se comprueba',
  'extension.tlsFeature.status_request': 'el servidor debe adjuntar una respuesta OCSP (status_request)',
  'extension.tlsFeature.status_request_v2': 'el servidor debe adjuntar respuestas OCSP (status_request_v2)',
  'extension.tlsFeature.other': 'el servidor debe ofrecer la extensión TLS {{feature}}',
  'extension.validity.notAfter': 'hasta el {{notAfter}}',
  'extension.difference.granted': 'como se pidió',
  'extension.difference.changed': 'lo deciden el perfil y el emisor, no la solicitud',
  'extension.difference.dropped': 'el perfil no toma esto de una solicitud',
  'extension.difference.added': 'por el perfil',
  'extension.difference.refused': 'el perfil rechaza una solicitud que pide esto',
  'extension.difference.subjectByProfile': 'escrito como lo quiere el perfil',
  'extension.difference.subjectChosen': 'elegido por el responsable',
  'extension.difference.validityShortened': 'el propio emisor termina antes de los {{days}} días del perfil',
}
