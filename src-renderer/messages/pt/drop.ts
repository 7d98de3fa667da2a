// Portuguese texts about files that are dropped anywhere: what they are, and where they are looked at.

import type { drop as english } from '../en/drop.ts'
import type { Words } from '../words.ts'

export const drop: Words<typeof english> = {
  'drop.title': 'Arquivos soltos',
  'drop.titleOpened': 'Arquivos abertos',
  'drop.refused': 'Não pôde ser aberto',
  'drop.keep': 'Outra custódia',
  'drop.keepSentence': 'Antes esta custódia é bloqueada e fechada. Nada muda nela.',
  'drop.openKeep': 'Fechar esta custódia e abrir a outra',
  'drop.letGo': 'Solte para ver o que é. Nada é importado ainda.',
  'drop.kind.certificate': 'Certificado',
  'drop.kind.certification-request': 'Pedido de certificação',
  'drop.kind.crl': 'Lista de revogação',
  'drop.kind.ocsp-request': 'Pedido OCSP',
  'drop.kind.ocsp-response': 'Resposta OCSP',
  'drop.kind.pkcs7': 'Certificados (PKCS#7)',
  'drop.kind.pkcs12': 'Repositório de chaves (PKCS#12)',
  'drop.kind.truststore': 'Repositório de confiança (Java)',
  'drop.kind.private-key': 'Chave privada',
  'drop.kind.public-key': 'Chave pública',
  'drop.kind.spkac': 'Pedido SPKAC',
  'drop.kind.gem': 'Gem',
  'drop.kind.backup': 'Backup de uma custódia',
  'drop.kind.keep-link': 'Arquivo que abre uma custódia',
  'drop.kind.unknown': 'Desconhecido aqui',
  'drop.open.certificate': 'Perguntar se é confiável',
  'drop.open.certification-request': 'Importar para os pedidos',
  'drop.open.crl': 'Ler a lista',
  'drop.open.ocsp-request': 'Ler o pedido',
  'drop.open.ocsp-response': 'Ler a resposta',
  'drop.open.pkcs7': 'Perguntar se é confiável',
  'drop.open.truststore': 'Escolher uma lista de confiança',
  'drop.open.gem': 'Examinar a gem',
  'drop.instead.key': 'Uma chave privada é importada em Chaves, onde se pede a sua frase secreta.',
  'drop.instead.backup':
    'Um backup é restaurado em uma pasta vazia: inicie o Rootkeep com uma custódia que ainda não exista.',
  'drop.instead.keep-link': 'Abre-se com um duplo clique onde está, não soltando-o aqui.',
  'drop.instead.nothing': 'Nenhuma tela lê isto. Nada foi importado.',
}
