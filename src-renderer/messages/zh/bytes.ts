// Chinese texts about the view of octets: elements of ASN.1 and a dump.

import type { bytes as english } from '../en/bytes.ts'
import type { Words } from '../words.ts'

export const bytes: Words<typeof english> = {
  'bytes.title': '查看字节',
  'bytes.subtitle': '逐个元素查看任意 DER 或 PEM 文件。不会收入保管库；私钥不会显示。',
  'bytes.tab': '字节',
  'bytes.file': 'DER 或 PEM 文件',
  'bytes.fileHint': '拖放到此处任意位置，或选择文件。',
  'bytes.open': '查看字节',
  'bytes.elements': '元素',
  'bytes.octets': '八位组',
  'bytes.about_other': '{{kind}}，{{number}} 个八位组。',
  'bytes.object': '第 {{number}} 个对象，共 {{total}} 个',
  'bytes.objects': '文件中的对象',
  'bytes.selected': '偏移 {{offset}} 处的 {{type}}，头部 {{header}}，内容 {{length}} 个八位组',
  'bytes.fault': '偏移 {{offset}} 处不是 DER',
  'bytes.faultNoOffset': '不是 DER',
  'bytes.incomplete': '仅列出前 {{number}} 个元素。',
  'bytes.inside': '在上面的串中',
  'bytes.hint': '偏移、头部 + 内容，以八位组计。方向键移动和折叠；点击八位组可找到其元素。',
  'bytes.kind.certificate': '证书',
  'bytes.kind.certification-request': '证书请求',
  'bytes.kind.crl': '吊销列表',
  'bytes.kind.ocsp-request': 'OCSP 请求',
  'bytes.kind.ocsp-response': 'OCSP 响应',
  'bytes.kind.pkcs7': 'PKCS#7 证书包',
  'bytes.kind.pkcs12': 'PKCS#12 文件',
  'bytes.kind.truststore': '信任库',
  'bytes.kind.private-key': '私钥',
  'bytes.kind.public-key': '公钥',
  'bytes.kind.spkac': '已签名的公钥与质询',
  'bytes.kind.gem': 'gem',
  'bytes.kind.backup': '备份',
  'bytes.kind.keep-link': '指明保管库的文本文件',
  'bytes.kind.unknown': '其他 DER 内容',
}
