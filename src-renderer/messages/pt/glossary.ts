// The Portuguese words of the trade, first part: of certificates and paths.

import type { glossary as english } from '../en/glossary.ts'
import type { Words } from '../words.ts'

export const glossary: Words<typeof english> = {
  'term.certificate': 'Certificado',
  'term.certificate.meaning':
    'Uma declaração assinada de que uma chave pública pertence a um nome, para certos usos, até certo dia.',
  'term.certificate.why': 'Quem confia no signatário pode contar com a chave sem ter conhecido o dono dela.',
  'term.authority': 'Autoridade certificadora (AC)',
  'term.authority.meaning': 'Quem assina certificados para outros: uma chave, um nome e as regras que segue.',
  'term.authority.why': 'No que ela assina, outros acreditam. A sua chave é o que há aqui de mais valioso.',
  'term.root': 'Raiz',
  'term.root.meaning': 'Uma autoridade que assinou o próprio certificado. Nada está acima dela.',
  'term.root.why':
    'Quem confia na raiz confia em tudo o que está abaixo dela. É usada raramente, e off-line.',
  'term.subordinate': 'Autoridade subordinada (regional)',
  'term.subordinate.meaning':
    'Uma autoridade cujo certificado outra autoridade assinou. Aqui costuma representar uma região ou equipe.',
  'term.subordinate.why':
    'Faz o trabalho diário. Se a sua chave se perder, ela é revogada, e a raiz permanece.',
  'term.endEntity': 'Entidade final',
  'term.endEntity.meaning':
    'Uma pessoa, um programa ou um servidor que tem certificado e não assina nenhum para outros; em suma, uma folha da árvore.',
  'term.endEntity.why': 'Quem verifica deve recusar como emissor um certificado que não pode emitir.',
  'term.issuer': 'Emissor',
  'term.issuer.meaning': 'A autoridade que assinou um certificado, nele indicada.',
  'term.issuer.why': 'O emissor responde pelo que o certificado diz, e só ele pode revogá-lo.',
  'term.subject': 'Titular',
  'term.subject.meaning': 'De quem trata um certificado: o nome do dono da sua chave.',
  'term.subject.why': 'É o nome que os outros veem e comparam. Confira-o antes de assinar.',
  'term.distinguishedName': 'Nome distinto',
  'term.distinguishedName.meaning':
    'Um nome em partes, como CN=Seattle.rb,O=RubyConf: CN é o nome comum, O a organização, C o país.',
  'term.distinguishedName.why': 'Emissor e titular são comparados parte por parte para achar um caminho.',
  'term.subjectAltName': 'Nome alternativo do titular',
  'term.subjectAltName.meaning':
    'Nomes além do titular: de hosts, de caixas de correio, endereços IP, endereços na web.',
  'term.subjectAltName.why': 'Navegadores e programas de e-mail olham apenas estes nomes.',
  'term.certificationPath': 'Caminho de certificação',
  'term.certificationPath.meaning':
    'Os certificados de uma âncora de confiança até o que está em questão, cada um assinado pelo anterior; também chamado cadeia.',
  'term.certificationPath.why': 'Um certificado é confiável se cada elo de um caminho assim se sustenta.',
  'term.trustAnchor': 'Âncora de confiança',
  'term.trustAnchor.meaning': 'Um nome e uma chave em que alguém decidiu confiar, em geral uma raiz.',
  'term.trustAnchor.why':
    'A confiança começa aqui por decisão, não por prova: compare a impressão digital por outra via.',
  'term.trustList': 'Lista de confiança',
  'term.trustList.meaning': 'Âncoras de confiança reunidas, cada uma com aquilo para que é confiável.',
  'term.trustList.why':
    'Âncoras limitadas a um uso, a alguns nomes ou anos causam menos dano quando uma falha.',
  'term.selfSigned': 'Autoassinado',
  'term.selfSigned.meaning': 'Assinado com a própria chave que certifica.',
  'term.selfSigned.why': 'Prova que o dono tem a chave, e nada sobre quem é o dono.',
  'term.crossCertify': 'Certificação cruzada',
  'term.crossCertify.meaning': 'Assinar um certificado para uma autoridade que já tem um de outra origem.',
  'term.crossCertify.why':
    'Quem confia no novo emissor alcança então o que está abaixo dela, sem mudança do lado dela.',
  'term.linkCertificate': 'Certificado de ligação',
  'term.linkCertificate.meaning':
    'Feito quando uma raiz muda de chave: a chave antiga assina a nova, e a nova a antiga.',
  'term.linkCertificate.why':
    'Quem confia só na raiz antiga, ou só na nova, encontra um caminho para as duas.',
  'term.generation': 'Geração',
  'term.generation.meaning':
    'Um certificado de uma autoridade em uma série deles: renovado, ou com nova chave.',
  'term.generation.why': 'Certificados antigos continuam a ser verificados pela geração que os assinou.',
  'term.proofOfPossession': 'Prova de posse',
  'term.proofOfPossession.meaning': 'A assinatura em um pedido, feita com a chave privada correspondente.',
  'term.proofOfPossession.why':
    'Sem ela, qualquer um poderia pedir um certificado para a chave de outra pessoa.',
  'term.prepare': 'Preparar',
  'term.prepare.meaning': 'Montar o certificado exato e julgá-lo, antes que algo seja assinado.',
  'term.prepare.why':
    'O que se lê é o que se assina, octeto por octeto. Uma assinatura não pode ser retirada.',
  'term.profile': 'Perfil',
  'term.profile.meaning':
    'As regras para fazer um tipo de certificado: o que se pode pedir, o que se concede, por quanto tempo.',
  'term.profile.why': 'Os responsáveis decidem as regras uma vez e com calma, não de novo a cada pedido.',
  'term.lint': 'Verificação prévia (lint)',
  'term.lint.meaning':
    'Uma verificação de um certificado contra uma regra de uma norma, antes de ser assinado.',
  'term.lint.why': 'Um certificado errado é encontrado aqui, e não pelo programa que depois o recusa.',
  'term.renew': 'Renovar',
  'term.renew.meaning':
    'Emitir um novo certificado para a mesma chave e os mesmos nomes, por um novo período.',
  'term.renew.why': 'Nada mais precisa mudar. Quanto mais vive uma chave, mais pode vazar.',
  'term.rekey': 'Nova chave',
  'term.rekey.meaning': 'Emitir um certificado para os mesmos nomes com uma nova chave.',
  'term.rekey.why': 'A chave antiga pode ser posta de lado; é o que se faz quando outros podem conhecê-la.',
  'term.resign': 'Assinar de novo',
  'term.resign.meaning':
    'Assinar um certificado existente como se fosse um pedido, como faz “gem cert --sign”.',
  'term.resign.why':
    'O certificado autoassinado de um desenvolvedor passa a integrar a árvore sem um pedido próprio.',
  'term.adopt': 'Adotar',
  'term.adopt.meaning':
    'Receber de volta o certificado que uma superior externa assinou para uma autoridade desta custódia.',
  'term.adopt.why': 'A partir daí a autoridade pode emitir. A sua chave nunca saiu do cofre.',
  'term.retire': 'Encerrar',
  'term.retire.meaning': 'Pôr fim à emissão de uma autoridade. Ela ainda assina listas do que revogou.',
  'term.retire.why': 'O que ela emitiu continua verificável até terminar.',
  'term.serialNumber': 'Número de série',
  'term.serialNumber.meaning': 'Um número que um emissor dá a um só certificado.',
  'term.serialNumber.why':
    'A revogação indica os certificados por ele. É aleatório, para que não se adivinhe.',
  'term.validity': 'Validade',
  'term.validity.meaning': 'O tempo de notBefore a notAfter em que um certificado pode ser usado.',
  'term.validity.why': 'Um certificado termina por si, mesmo onde ninguém pergunta se está revogado.',
  'term.extension': 'Extensão',
  'term.extension.meaning':
    'Uma parte de um certificado que diz mais que nome e chave. Uma crítica deve ser entendida ou recusada.',
  'term.extension.why': 'Para que um certificado pode ser usado está escrito aqui.',
  'term.basicConstraints': 'Restrições básicas (basicConstraints)',
  'term.basicConstraints.meaning':
    'Diz se um certificado pode assinar outros, e a profundidade que a árvore pode ter.',
  'term.basicConstraints.why': 'Sem ela, qualquer desenvolvedor poderia fazer certificados em nome alheio.',
  'term.pathLenConstraint': 'Limite do caminho (pathLenConstraint)',
  'term.pathLenConstraint.meaning':
    'Quantas autoridades podem estar entre esta e uma folha. Zero: só assina folhas.',
  'term.pathLenConstraint.why': 'Uma autoridade regional com zero não pode criar autoridades próprias.',
  'term.keyUsage': 'Uso da chave (keyUsage)',
  'term.keyUsage.meaning': 'O que a chave pode fazer: assinar dados, certificados ou listas, cifrar chaves.',
  'term.keyUsage.why': 'Uma chave que faz uma só coisa só pode ser abusada para uma coisa.',
  'term.extKeyUsage': 'Uso estendido da chave (extKeyUsage)',
  'term.extKeyUsage.meaning':
    'Para que finalidade: servidores web, clientes web, código, e-mail, carimbos do tempo, OCSP.',
  'term.extKeyUsage.why': 'O certificado de um desenvolvedor para código não deve abrir um site em seu nome.',
  'term.nameConstraints': 'Restrições de nome (nameConstraints)',
  'term.nameConstraints.meaning': 'Que nomes uma autoridade pode certificar, e quais não.',
  'term.nameConstraints.why':
    'Uma autoridade para example.org nunca poderá então responder por outro domínio.',
  'term.certificatePolicies': 'Políticas de certificado',
  'term.certificatePolicies.meaning':
    'Números das regras escritas sob as quais um certificado foi emitido, que se podem exigir.',
  'term.certificatePolicies.why':
    'Duas autoridades podem verificar pessoas com cuidado muito diferente. Isto diz qual.',
  'term.keyIdentifier': 'Identificador de chave',
  'term.keyIdentifier.meaning': 'Um resumo curto de uma chave: a do próprio certificado e a do seu emissor.',
  'term.keyIdentifier.why': 'Acha o emissor certo entre vários do mesmo nome. Não prova nada.',
  'term.authorityInfoAccess': 'Acesso à informação da autoridade (AIA)',
  'term.authorityInfoAccess.meaning': 'Endereços onde está o certificado do emissor, e onde o OCSP responde.',
  'term.authorityInfoAccess.why':
    'Não podem ser alterados depois de assinados. Escolha endereços que serão mantidos.',
  'term.crlDistributionPoints': 'Pontos de distribuição da CRL',
  'term.crlDistributionPoints.meaning': 'Endereços onde o emissor publica o que revogou.',
  'term.crlDistributionPoints.why': 'Quem não acha a lista não pode saber que um certificado foi revogado.',
  'term.fingerprint': 'Impressão digital',
  'term.fingerprint.meaning': 'O resumo SHA-256 de um certificado inteiro, em 64 algarismos hexadecimais.',
  'term.fingerprint.why': 'Duas pessoas que a leem em voz alta sabem que têm o mesmo certificado.',
  'term.publicKey': 'Chave pública e privada',
  'term.publicKey.meaning': 'Um par: a chave privada assina, a pública verifica o que ela assinou.',
  'term.publicKey.why':
    'A chave pública pode ser conhecida por todos. Quem tem a privada se passa pelo dono perante todos.',
  'term.signatureAlgorithm': 'Algoritmo de assinatura',
  'term.signatureAlgorithm.meaning':
    'Como se faz uma assinatura: um tipo de chave e um resumo, como ECDSA com SHA-384.',
  'term.signatureAlgorithm.why': 'Os antigos podem ser falsificados, e nem todo programa lê os novos.',
}
