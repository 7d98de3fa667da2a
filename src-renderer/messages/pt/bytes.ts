// Portuguese texts about the view of octets: elements of ASN.1 and a dump.

import type { bytes as english } from '../en/bytes.ts'
import type { Words } from '../words.ts'

export const bytes: Words<typeof english> = {
  'bytes.title': 'Ver os bytes',
  'bytes.subtitle':
    'Qualquer arquivo DER ou PEM, elemento por elemento. Nada entra na custódia; chaves privadas não são mostradas.',
  'bytes.tab': 'Bytes',
  'bytes.file': 'Um arquivo DER ou PEM',
  'bytes.fileHint': 'Solte-o em qualquer lugar aqui, ou escolha-o.',
  'bytes.open': 'Ver os bytes',
  'bytes.elements': 'Elementos',
  'bytes.octets': 'Octetos',
  'bytes.find': 'Encontrar uma posição',
  'bytes.about_one': '{{kind}}, um octeto.',
  'bytes.about_many': '{{kind}}, {{number}} de octetos.',
  'bytes.about_other': '{{kind}}, {{number}} octetos.',
  'bytes.object': 'Objeto {{number}} de {{total}}',
  'bytes.objects': 'Objetos do arquivo',
  'bytes.selected': '{{type}} na posição {{offset}}, cabeçalho de {{header}}, conteúdo de {{length}} octetos',
  'bytes.fault': 'Não é DER na posição {{offset}}',
  'bytes.faultNoOffset': 'Não é DER',
  'bytes.incomplete': 'Apenas os primeiros {{number}} elementos são listados.',
  'bytes.inside': 'na cadeia acima',
  'bytes.hint':
    'Posição, cabeçalho + conteúdo em octetos. As setas percorrem e dobram; um clique em um octeto encontra o seu elemento.',
  'bytes.kind.certificate': 'Um certificado',
  'bytes.kind.certification-request': 'Um pedido de certificado',
  'bytes.kind.crl': 'Uma lista de revogação',
  'bytes.kind.ocsp-request': 'Uma requisição OCSP',
  'bytes.kind.ocsp-response': 'Uma resposta OCSP',
  'bytes.kind.pkcs7': 'Um pacote PKCS#7',
  'bytes.kind.pkcs12': 'Um arquivo PKCS#12',
  'bytes.kind.truststore': 'Um armazém de confiança',
  'bytes.kind.private-key': 'Uma chave privada',
  'bytes.kind.public-key': 'Uma chave pública',
  'bytes.kind.spkac': 'Uma chave pública e um desafio assinados',
  'bytes.kind.gem': 'Uma gem',
  'bytes.kind.backup': 'Um backup',
  'bytes.kind.keep-link': 'Um arquivo que indica uma custódia, em texto',
  'bytes.kind.unknown': 'Outra coisa em DER',
}
