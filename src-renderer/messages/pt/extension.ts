// Portuguese texts about what extensions say, and how they are granted, by their codes; English says what the contract
// says.

import type { extension as english } from '../en/extension.ts'
import type { Words } from '../words.ts'

export const extension: Words<typeof english> = {
  'extension.unreadable': 'não pode ser lida: {{hex}}',
  'extension.critical': 'crítica',
  'extension.basicConstraints.notCA': 'não é uma autoridade certificadora',
  'extension.basicConstraints.cA': 'autoridade certificadora',
  'extension.basicConstraints.pathLenConstraint':
    'autoridade certificadora, com no máximo {{pathLenConstraint}} mais abaixo',
  'extension.keyUsage.nothing': 'nada',
  'extension.keyUsage.digitalSignature': 'assinar dados',
  'extension.keyUsage.nonRepudiation': 'comprometer-se com o conteúdo (não repúdio)',
  'extension.keyUsage.keyEncipherment': 'cifrar chaves',
  'extension.keyUsage.dataEncipherment': 'cifrar dados',
  'extension.keyUsage.keyAgreement': 'acordar chaves',
  'extension.keyUsage.keyCertSign': 'assinar certificados',
  'extension.keyUsage.cRLSign': 'assinar listas de revogação',
  'extension.keyUsage.encipherOnly': 'só cifrar no acordo de chaves',
  'extension.keyUsage.decipherOnly': 'só decifrar no acordo de chaves',
  'extension.extKeyUsage.anyExtendedKeyUsage': 'qualquer fim',
  'extension.extKeyUsage.serverAuth': 'identificar um servidor TLS',
  'extension.extKeyUsage.clientAuth': 'identificar um cliente TLS',
  'extension.extKeyUsage.codeSigning': 'assinar código',
  'extension.extKeyUsage.emailProtection': 'proteger e-mail',
  'extension.extKeyUsage.timeStamping': 'assinar carimbos do tempo',
  'extension.extKeyUsage.OCSPSigning': 'assinar respostas OCSP',
  'extension.extKeyUsage.documentSigning': 'assinar documentos',
  'extension.authorityKeyIdentifier.keyIdentifier': 'chave {{keyIdentifier}}',
  'extension.authorityKeyIdentifier.authorityCertIssuer': 'certificado emitido por {{name}}',
  'extension.authorityKeyIdentifier.authorityCertSerialNumber': 'certificado número {{serialNumber}}',
  'extension.generalName.rfc822Name': 'e-mail: {{value}}',
  'extension.generalName.directoryName': 'nome: {{value}}',
  'extension.nameConstraints.permittedSubtree': 'só dentro de {{name}}',
  'extension.nameConstraints.excludedSubtree': 'nunca dentro de {{name}}',
  'extension.certificatePolicies.policyIdentifier': 'política {{policy}}',
  'extension.certificatePolicies.cps': 'declaração de práticas em {{uri}}',
  'extension.certificatePolicies.userNotice': 'aviso: {{text}}',
  'extension.certificatePolicies.otherQualifier': 'qualificador {{qualifier}}: {{hex}}',
  'extension.policyMappings.mapping':
    '{{issuerDomainPolicy}} do emissor conta como {{subjectDomainPolicy}} do titular',
  'extension.policyConstraints.requireExplicitPolicy':
    'uma política é exigida após mais {{skipCerts}} certificados',
  'extension.policyConstraints.inhibitPolicyMapping':
    'as políticas não podem ser mapeadas após mais {{skipCerts}} certificados',
  'extension.inhibitAnyPolicy.skipCerts':
    'anyPolicy deixa de valer por outras após mais {{skipCerts}} certificados',
  'extension.distributionPoint.nameRelativeToCRLIssuer': 'abaixo do emissor da CRL: {{name}}',
  'extension.distributionPoint.reasons': 'só para {{reasons}}',
  'extension.distributionPoint.cRLIssuer': 'CRL emitida por {{name}}',
  'extension.informationAccess.accessLocation': '{{accessMethod}} em {{name}}',
  'extension.ocspNoCheck.present': 'a revogação não é verificada',
  'extension.tlsFeature.status_request': 'o servidor deve anexar uma resposta OCSP (status_request)',
  'extension.tlsFeature.status_request_v2': 'o servidor deve anexar respostas OCSP (status_request_v2)',
  'extension.tlsFeature.other': 'o servidor deve oferecer a extensão TLS {{feature}}',
  'extension.validity.notAfter': 'até {{notAfter}}',
  'extension.difference.granted': 'como pedido',
  'extension.difference.changed': 'decidido pelo perfil e pelo emissor, não pelo pedido',
  'extension.difference.dropped': 'o perfil não aceita isto de um pedido',
  'extension.difference.added': 'pelo perfil',
  'extension.difference.refused': 'o perfil recusa um pedido que exige isto',
  'extension.difference.subjectByProfile': 'escrito como o perfil o quer',
  'extension.difference.subjectChosen': 'escolhido pelo responsável',
  'extension.difference.validityShortened': 'o próprio emissor termina antes dos {{days}} dias do perfil',
}
