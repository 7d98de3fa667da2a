// The Chinese words for error codes about profiles, authorities, requests and certificates.

import type { issuingErrors as english } from '../en/errors-issuing.ts'
import type { ErrorWords } from '../error-words.ts'
import { nothingChanged, nothingSigned } from './nothing.ts'

export const issuingErrors: Readonly<Record<keyof typeof english, ErrorWords>> = {
  'profile.unknown': {
    what: '没有这样的证书模板。',
    unchanged: nothingSigned,
    next: '请从列表中选择一个模板。',
  },
  'profile.invalid': {
    what: '证书模板无效。',
    unchanged: '模板未保存。',
    next: '请更正上面指出的行。',
  },
  'profile.wrong-kind': {
    what: '该模板用于另一类证书。',
    unchanged: nothingSigned,
    next: '请按操作所需，选择用于根 CA、下级 CA 或个人的模板。',
  },
  'profile.name-taken': {
    what: '此名称已被内置模板使用。',
    unchanged: '模板未保存。',
    next: '请为您的模板另取名称。',
  },
  'authority.unknown': {
    what: '此保管库中没有这样的认证机构。',
    unchanged: nothingSigned,
    next: '请从列表中选择认证机构。',
  },
  'authority.name-taken': {
    what: '此保管库已有同名的认证机构。',
    unchanged: nothingSigned,
    next: '请另选短名称；信任目录无法同时容纳两者。',
  },
  'issuer.not-a-ca': {
    what: '签发者不是证书认证机构。',
    unchanged: nothingSigned,
    next: '请选择可以认证他人的认证机构。',
  },
  'issuer.revoked': {
    what: '签发者已被吊销。',
    unchanged: nothingSigned,
    next: '请选择其他签发者，或新建一个。',
  },
  'issuer.expired': {
    what: '签发者已到期。',
    unchanged: nothingSigned,
    next: '请选择其他签发者，或新建一个。',
  },
  'issuer.not-yet-valid': {
    what: '签发者尚未生效。',
    unchanged: nothingSigned,
    next: '请检查本机时钟，或等待。',
  },
  'issuer.key-elsewhere': {
    what: '此签发者的密钥不在此保管库中。',
    unchanged: nothingSigned,
    next: '请选择密钥在此的签发者，或打开持有该密钥的保管库。',
  },
  'issuer.path-length-exceeded': {
    what: '此签发者不得在其下再认证其他认证机构。',
    unchanged: nothingSigned,
    next: '请选择树中更上层的签发者，例如根 CA。',
  },
  'request.bad-signature': {
    what: '证书申请的签名错误：发送者未能证明持有该密钥。',
    unchanged: '证书申请未导入。',
    next: '请索取新的证书申请。这一份无法继续处理。',
  },
  'request.unknown': {
    what: '收件箱中没有这样的证书申请。',
    unchanged: nothingChanged,
    next: '请返回收件箱，从列表中选择。',
  },
  'request.not-pending': {
    what: '此证书申请已有决定。',
    unchanged: nothingSigned,
    next: '请在收件箱中查看：它已签发或已驳回。',
  },
  'request.not-rejected': {
    what: '该证书申请未被驳回。',
    unchanged: nothingSigned,
    next: '请在收件箱中查看：只有已驳回的才能放回。',
  },
  'request.doubtful': {
    what: '此证书申请应先由人查看。',
    unchanged: nothingSigned,
    next: '请查看该申请；可不顾疑点予以批准，或将其驳回。',
  },
  'request.spkac-unsupported': {
    what: '这是 SPKAC，一种不受理的旧式申请。',
    unchanged: '证书申请未导入。',
    next: '请索取 PKCS#10 证书申请（BEGIN CERTIFICATE REQUEST）。',
  },
  'request.asks-for-ca': {
    what: '该证书申请要求成为认证机构。',
    unchanged: nothingSigned,
    next: '如确有此意，请创建下级 CA；否则请索取不含此要求的证书申请。',
  },
  'request.extension-not-allowed': {
    what: '该证书申请要求了模板拒绝的扩展。',
    unchanged: nothingSigned,
    next: '请索取不含该扩展的证书申请，或选择其他模板。',
  },
  'certificate.unknown': {
    what: '此保管库中没有这样的证书。',
    unchanged: nothingChanged,
    next: '请从列表中选择，或作为文件查看。',
  },
  'certificate.bad-signature': {
    what: '证书的签名错误。',
    unchanged: nothingSigned,
    next: '请勿使用此证书，并询问其来源。',
  },
  'certificate.subject-needed': {
    what: '证书需要主体。',
    unchanged: nothingSigned,
    next: '请填写主体，或索取含主体的证书申请。',
  },
  'certificate.name-not-allowed': {
    what: '证书模板不允许此名称。',
    unchanged: nothingSigned,
    next: '请选择其他模板，或其他名称。',
  },
  'certificate.lint-failed': {
    what: '该证书会违反标准的规定。',
    unchanged: nothingSigned,
    next: '请阅读检查结果，并更改其指出之处。',
  },
  'certificate.validity-beyond-issuer': {
    what: '该证书的有效期会超出其签发者。',
    unchanged: nothingSigned,
    next: '请选择更早的结束日期。',
  },
  'certificate.validity-invalid': {
    what: '有效期不成立。',
    unchanged: nothingSigned,
    next: '请选择晚于开始的结束日期。',
  },
  'certificate.preparation-unknown': {
    what: '准备好的内容已不存在。',
    unchanged: nothingSigned,
    next: '请重新准备：锁定或重新启动会清除准备的内容。',
  },
  'certificate.self-check-failed': {
    what: '新证书未通过自检。',
    unchanged: '证书未交出。',
    next: '请勿使用，并附上下面的代码报告。',
  },
  'certificate.serial-taken': {
    what: '该序列号以前已使用过。',
    unchanged: nothingSigned,
    next: '请重试：会抽取新的序列号。',
  },
}
