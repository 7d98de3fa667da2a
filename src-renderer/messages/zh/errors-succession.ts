// The Chinese words for error codes about what comes after the first issuance: renewal, new keys, answers from
// elsewhere.

import type { successionErrors as english } from '../en/errors-succession.ts'
import type { ErrorWords } from '../error-words.ts'
import { nothingChanged, nothingSigned } from './nothing.ts'

export const successionErrors: Readonly<Record<keyof typeof english, ErrorWords>> = {
  'authority.key-differs': {
    what: '该证书的密钥与认证机构的密钥不同。',
    unchanged: nothingChanged,
    next: '请向上级索取针对在此生成的证书申请的证书。',
  },
  'authority.name-differs': {
    what: '该证书的名称与申请的名称不同。',
    unchanged: nothingChanged,
    next: '请向上级索取名称与证书申请完全相同的证书。',
  },
  'authority.retired': {
    what: '该认证机构已退役。',
    unchanged: nothingChanged,
    next: '请新建认证机构。已退役的机构仍会签署其吊销列表和 OCSP 响应。',
  },
  'authority.waiting': {
    what: '该认证机构尚无证书。',
    unchanged: nothingSigned,
    next: '请将其证书申请送交上级，并接收返回的证书。',
  },
  'issuer.retired': {
    what: '签发者已退役，不再签发。',
    unchanged: nothingSigned,
    next: '请选择其他签发者。',
  },
  'certificate.expired': {
    what: '该证书已到期。',
    unchanged: nothingChanged,
    next: '请索取有效的证书。',
  },
  'certificate.revoked': {
    what: '该证书已被吊销，因此不再认证其密钥。',
    unchanged: nothingSigned,
    next: '请改为认证新密钥。',
  },
  'certificate.issued-elsewhere': {
    what: '此证书不是由此保管库的任何认证机构签发的。',
    unchanged: nothingSigned,
    next: '请索取证书申请，并据此签发。',
  },
  'certificate.key-elsewhere': {
    what: '此证书的密钥不在此保管库中。',
    unchanged: nothingSigned,
    next: '其所有者可在密钥所在处重新签署，例如用 gem cert --re-sign。',
  },
  'certificate.is-authority': {
    what: '这是认证机构的证书。',
    unchanged: nothingChanged,
    next: '请将其作为认证机构续期或导入。',
  },
  'certificate.not-a-ca': {
    what: '这不是认证机构的证书。',
    unchanged: nothingChanged,
    next: '请选择 CA 的证书，即其密钥可签署证书者。',
  },
  'certificate.same-key': {
    what: '密钥与以前相同。',
    unchanged: nothingSigned,
    next: '请提供新密钥，或用现有密钥为证书续期。',
  },
  'certificate.subject-differs': {
    what: '新密钥属于另一主体。',
    unchanged: nothingSigned,
    next: '请索取主体相同的证书申请，或为其另行签发证书。',
  },
}
