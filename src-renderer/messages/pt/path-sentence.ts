// Portuguese texts about what stands against a certification path, by the names of the sentences; English says what the
// contract says.

import type { pathSentence as english } from '../en/path-sentence.ts'
import type { Words } from '../words.ts'

export const pathSentence: Words<typeof english> = {
  'sentence.path.budget-exhausted': 'Os certificados pedem mais trabalho do que é razoável: {{resource}}',
  'sentence.path.unreadable': 'Não pode ser lido',
  'sentence.path.untrusted-root': 'O caminho termina numa raiz que não é confiável: {{subject}}',
  'sentence.path.no-issuer': 'Nenhum certificado do seu emissor está à mão: {{issuer}}',
  'sentence.path.bad-signature': 'A sua assinatura não é a da chave do seu emissor',
  'sentence.path.signature-unreadable': 'A sua assinatura não pode ser lida',
  'sentence.path.name-chaining': 'É emitido por {{issuer}}, e acima dele está {{above}}',
  'sentence.path.revoked': 'Foi revogado em {{revocationDate}}: {{reasonCode}}',
  'sentence.path.revoked-by-records':
    'Foi revogado em {{revocationDate}} ({{reasonCode}}), segundo os registos desta custódia',
  'sentence.path.expired': 'Foi válido até {{notAfter}}, e o instante é {{at}}',
  'sentence.path.not-yet-valid': 'É válido a partir de {{notBefore}}, e o instante é {{at}}',
  'sentence.path.is-anchor': 'É ele próprio uma âncora de confiança, pela qual só o utilizador responde',
  'sentence.path.anchor-purposes': 'A âncora só é confiável para {{purposes}}',
  'sentence.path.anchor-until': 'A âncora foi confiável até {{until}}',
  'sentence.path.anchor-issued-until':
    'A âncora responde pelo que começa até {{issuedUntil}}, e o certificado em questão começa depois',
  'sentence.path.anchor-name-excluded': 'Segundo o âmbito da âncora: o nome {{name}} está excluído',
  'sentence.path.anchor-name-not-permitted': 'Segundo o âmbito da âncora: o nome {{name}} não é permitido',
  'sentence.path.anchor-name-unsupported':
    'Segundo o âmbito da âncora: restringem-se nomes de uma forma que aqui não pode ser comparada, e este é um: {{name}}',
  'sentence.path.algorithm-legacy':
    'Está assinado com SHA-1, que era permitido no instante em questão e já não é',
  'sentence.path.key-weak': 'A chave ({{key}}) é fraca demais',
  'sentence.path.key-unfit-for-web': 'A chave ({{key}}) não é das que CA/Browser BR §6.1.5 permite',
  'sentence.path.not-a-ca': 'Não é uma autoridade: basicConstraints não o diz',
  'sentence.path.basic-constraints-not-critical':
    'basicConstraints não é crítica, como deve ser numa autoridade',
  'sentence.path.key-usage-not-cert-sign': 'A sua chave não pode assinar certificados',
  'sentence.path.key-usage-inconsistent': 'A sua chave pode assinar certificados, e não é uma autoridade',
  'sentence.path.key-usage-unfit': 'A sua chave permite {{usages}}, e {{purpose}} precisa de {{wanted}}',
  'sentence.path.key-usage-empty': 'A sua chave não permite nada, e {{purpose}} precisa de {{wanted}}',
  'sentence.path.path-length-exceeded': 'Uma autoridade acima permite menos autoridades abaixo dela',
  'sentence.path.depth-exceeded':
    'Mais de {{maxDepth}} autoridades estão entre o certificado em questão e a âncora',
  'sentence.path.extension-malformed': 'A extensão {{extension}} está malformada',
  'sentence.path.extension-unknown-critical': 'A extensão crítica {{extension}} não é entendida aqui',
  'sentence.path.extension-critical': '{{extension}} é crítica, e não deve ser',
  'sentence.path.extension-not-critical': '{{extension}} não é crítica, e deve ser',
  'sentence.path.alt-name-not-critical':
    'subjectAltName não é crítica, e deve ser ao lado de um titular vazio',
  'sentence.path.alternative-name-malformed': 'Este não é um nome desse tipo: {{name}}',
  'sentence.path.name-excluded': 'Uma autoridade acima exclui o nome {{name}}',
  'sentence.path.name-not-permitted': 'Uma autoridade acima não permite o nome {{name}}',
  'sentence.path.name-constraint-unsupported':
    'Uma autoridade restringe nomes de uma forma que aqui não pode ser comparada, e este é um: {{name}}',
  'sentence.path.name-constraints-empty': 'As suas restrições de nomes não restringem nada',
  'sentence.path.name-constraints-malformed': 'As suas restrições de nomes têm uma base malformada',
  'sentence.path.name-constraints-outside-ca': 'Restringe nomes, e não é uma autoridade',
  'sentence.path.name-mismatch': 'É para {{names}}, não para {{wanted}}',
  'sentence.path.name-missing': 'Não tem nome alternativo, e não é para {{wanted}}',
  'sentence.path.purpose-not-allowed': 'É para {{purposes}}, não para {{wanted}}',
  'sentence.path.purpose-missing': 'Não é para nenhum uso, nem para {{wanted}}',
  'sentence.path.time-stamping-not-alone': 'timeStamping deve ser o único uso, e crítico',
  'sentence.path.policy-mapping-any': 'Mapeia anyPolicy, que não pode ser mapeada',
  'sentence.path.policy-twice': 'Indica uma política duas vezes',
  'sentence.path.policy-qualifier-unknown':
    'O qualificador {{qualifier}} de uma política crítica não é entendido aqui',
  'sentence.path.policy-constraints-empty': 'As suas policyConstraints não restringem nada',
  'sentence.path.no-valid-policy': 'Nenhuma das políticas pedidas vale em todo o caminho',
  'sentence.path.signature-algorithms-differ':
    'O algoritmo dentro do que é assinado não é o que está ao lado da assinatura',
  'sentence.path.serial-number-zero': 'O seu número de série é zero',
  'sentence.path.serial-number-negative': 'O seu número de série é negativo',
  'sentence.path.serial-number-long': 'O seu número de série tem {{octets}} octetos',
  'sentence.path.issuer-empty': 'Não indica nenhum emissor',
  'sentence.path.subject-empty': 'Não tem titular nem nome alternativo',
  'sentence.path.subject-empty-in-ca': 'É uma autoridade sem nome',
  'sentence.path.subject-key-identifier-missing': 'Não identifica a sua chave',
  'sentence.path.authority-key-identifier-missing': 'Não diz que chave do seu emissor o assinou',
  'sentence.path.revocation-unknown': 'Nenhuma CRL ou resposta OCSP diz se está revogado',
  'sentence.path.crl-entry-unknown-critical':
    'A CRL do seu emissor tem uma entrada com uma extensão crítica que não é entendida aqui (RFC 5280 §5.3)',
  'sentence.path.crl-unknown-critical':
    'A CRL do seu emissor tem uma extensão crítica que não é entendida aqui, {{extension}}',
  'sentence.path.crl-malformed': 'A CRL do seu emissor está malformada',
  'sentence.path.crl-number-missing': 'A CRL do seu emissor não tem número (RFC 5280 §5.2.3)',
  'sentence.path.crl-number-critical': 'A CRL do seu emissor tem um número crítico (RFC 5280 §5.2.3)',
  'sentence.path.crl-not-yet-valid': 'A CRL do seu emissor é de {{thisUpdate}}, depois do instante {{at}}',
  'sentence.path.crl-without-end': 'A CRL do seu emissor não diz até quando vale',
  'sentence.path.crl-stale':
    'A CRL do seu emissor devia ser substituída até {{nextUpdate}}, e o instante é {{at}}',
  'sentence.path.crl-not-signed': 'Uma CRL em nome do seu emissor não está assinada por ele',
  'sentence.path.crl-key-unfit':
    'A CRL do seu emissor está assinada com uma chave que não pode assinar CRLs (RFC 5280 §4.2.1.3)',
  'sentence.path.crl-signer-unreliable':
    'Quem assinou a CRL em nome do seu emissor não o pode fazer, ou não tem um caminho válido até à mesma âncora',
  'sentence.path.ocsp-stale':
    'A resposta OCSP vale de {{thisUpdate}} a {{nextUpdate}}, e o instante é {{at}}',
  'sentence.path.ocsp-unknown-critical': 'A resposta OCSP tem uma extensão crítica que não é entendida aqui',
  'sentence.path.ocsp-delegate-invalid':
    'A resposta OCSP está assinada por um delegado que não é ele próprio válido',
  'sentence.path.ocsp-responder-unfit':
    'A resposta OCSP está assinada por alguém que não pode responder pelo seu emissor',
  'sentence.path.ocsp-not-signed': 'A resposta OCSP não está assinada por quem diz tê-la assinado',
  'sentence.path.ocsp-unreadable': 'A resposta OCSP não pode ser verificada',
  'sentence.path.web-version': 'Não é da versão 3 (§7.1.1)',
  'sentence.path.web-ca': 'É uma autoridade, não um servidor (§7.1.2.7)',
  'sentence.path.web-alt-name-missing': 'Não tem nome alternativo (§7.1.2.7.12)',
  'sentence.path.web-alt-name-critical': 'subjectAltName é crítica ao lado de um titular (§7.1.2.7.12)',
  'sentence.path.web-purpose-missing': 'Não tem extKeyUsage (§7.1.2.7.10)',
  'sentence.path.web-purpose-critical': 'extKeyUsage é crítica (§7.1.2.7.10)',
  'sentence.path.web-purpose-any': 'É para qualquer uso (§7.1.2.7.10)',
  'sentence.path.web-name-unfit': 'Nenhum servidor tem o nome {{name}} (§7.1.4.2)',
  'sentence.path.web-common-name': 'O commonName {{name}} não é nenhum dos nomes alternativos (§7.1.4.3)',
  'sentence.path.web-root-purpose': 'Uma raiz tem um extKeyUsage (§7.1.2.1.2)',
  'sentence.path.web-root-key-identifier':
    'authorityKeyIdentifier de uma raiz não tem só um identificador de chave (§7.1.2.1.3)',
  'sentence.path.web-root-key-identifier-other':
    'authorityKeyIdentifier de uma raiz não é o dela própria (§7.1.2.1.3)',
}
