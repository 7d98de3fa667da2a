// Portuguese texts about the view of octets: elements of ASN.1 and a dump.

import type { asn1 as english } from '../en/asn1.ts'
import type { Words } from '../words.ts'

export const asn1: Words<typeof english> = {
  'asn1.title': 'Ver os bytes',
  'asn1.subtitle':
    'Qualquer arquivo DER ou PEM, elemento por elemento. Nada entra na custódia; chaves privadas não são mostradas.',
  'asn1.tab': 'Bytes',
  'asn1.file': 'Um arquivo DER ou PEM',
  'asn1.fileHint': 'Solte-o em qualquer lugar aqui, ou escolha-o.',
  'asn1.open': 'Ver os bytes',
  'asn1.elements': 'Elementos',
  'asn1.octets': 'Octetos',
  'asn1.about_one': '{{kind}}, um octeto.',
  'asn1.about_many': '{{kind}}, {{number}} de octetos.',
  'asn1.about_other': '{{kind}}, {{number}} octetos.',
  'asn1.object': 'Objeto {{number}} de {{total}}',
  'asn1.objects': 'Objetos do arquivo',
  'asn1.selected': '{{type}} na posição {{offset}}, cabeçalho de {{header}}, conteúdo de {{length}} octetos',
  'asn1.fault': 'Não é DER na posição {{offset}}',
  'asn1.faultNoOffset': 'Não é DER',
  'asn1.incomplete': 'Apenas os primeiros {{number}} elementos são listados.',
  'asn1.inside': 'na cadeia acima',
  'asn1.hint':
    'Posição, cabeçalho + conteúdo em octetos. As setas percorrem e dobram; um clique em um octeto encontra o seu elemento.',
  'asn1.kind.certificate': 'Um certificado',
  'asn1.kind.certification-request': 'Um pedido de certificado',
  'asn1.kind.crl': 'Uma lista de revogação',
  'asn1.kind.ocsp-request': 'Uma requisição OCSP',
  'asn1.kind.ocsp-response': 'Uma resposta OCSP',
  'asn1.kind.pkcs7': 'Um pacote PKCS#7',
  'asn1.kind.pkcs12': 'Um arquivo PKCS#12',
  'asn1.kind.truststore': 'Um armazém de confiança',
  'asn1.kind.private-key': 'Uma chave privada',
  'asn1.kind.public-key': 'Uma chave pública',
  'asn1.kind.spkac': 'Uma chave pública e um desafio assinados',
  'asn1.kind.gem': 'Uma gem',
  'asn1.kind.backup': 'Um backup',
  'asn1.kind.keep-link': 'Um arquivo que indica uma custódia, em texto',
  'asn1.kind.unknown': 'Outra coisa em DER',
}
