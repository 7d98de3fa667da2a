// Chinese texts about the view of octets: elements of ASN.1 and a dump.

import type { asn1 as english } from '../en/asn1.ts'
import type { Words } from '../words.ts'

export const asn1: Words<typeof english> = {
  'asn1.title': '查看字节',
  'asn1.subtitle': '逐个元素查看任意 DER 或 PEM 文件。不会收入保管库；私钥不会显示。',
  'asn1.tab': '字节',
  'asn1.file': 'DER 或 PEM 文件',
  'asn1.fileHint': '拖放到此处任意位置，或选择文件。',
  'asn1.open': '查看字节',
  'asn1.elements': '元素',
  'asn1.octets': '八位组',
  'asn1.about_other': '{{kind}}，{{number}} 个八位组。',
  'asn1.object': '第 {{number}} 个对象，共 {{total}} 个',
  'asn1.objects': '文件中的对象',
  'asn1.selected': '偏移 {{offset}} 处的 {{type}}，头部 {{header}}，内容 {{length}} 个八位组',
  'asn1.fault': '偏移 {{offset}} 处不是 DER',
  'asn1.faultNoOffset': '不是 DER',
  'asn1.incomplete': '仅列出前 {{number}} 个元素。',
  'asn1.inside': '在上面的串中',
  'asn1.hint': '偏移、头部 + 内容，以八位组计。方向键移动和折叠；点击八位组可找到其元素。',
  'asn1.kind.certificate': '证书',
  'asn1.kind.certification-request': '证书请求',
  'asn1.kind.crl': '吊销列表',
  'asn1.kind.ocsp-request': 'OCSP 请求',
  'asn1.kind.ocsp-response': 'OCSP 响应',
  'asn1.kind.pkcs7': 'PKCS#7 证书包',
  'asn1.kind.pkcs12': 'PKCS#12 文件',
  'asn1.kind.truststore': '信任库',
  'asn1.kind.private-key': '私钥',
  'asn1.kind.public-key': '公钥',
  'asn1.kind.spkac': '已签名的公钥与质询',
  'asn1.kind.gem': 'gem',
  'asn1.kind.backup': '备份',
  'asn1.kind.keep-link': '指明保管库的文本文件',
  'asn1.kind.unknown': '其他 DER 内容',
}
