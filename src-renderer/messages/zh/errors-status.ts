// The Chinese words for error codes about revocations, lists, answers and paths.

import type { statusErrors as english } from '../en/errors-status.ts'
import type { ErrorWords } from '../error-words.ts'
import { nothingChanged } from './nothing.ts'

export const statusErrors: Readonly<Record<keyof typeof english, ErrorWords>> = {
  'revocation.already-revoked': {
    what: '该证书已被吊销。',
    unchanged: '先前的吊销保持不变。',
    next: '请在吊销列表中查看其日期和理由。',
  },
  'revocation.not-revoked': {
    what: '该证书未被吊销。',
    unchanged: nothingChanged,
    next: '没有可解除的挂起。',
  },
  'revocation.not-on-hold': {
    what: '该吊销是最终的：只有挂起可以解除。',
    unchanged: '吊销保持不变。',
    next: '如持有者需要，请签发新证书。',
  },
  'revocation.wrong-issuer': {
    what: '该证书不是由此认证机构签发的。',
    unchanged: nothingChanged,
    next: '请在签发它的认证机构吊销。',
  },
  'revocation.date-invalid': {
    what: '吊销日期不成立。',
    unchanged: nothingChanged,
    next: '请选择证书生效至现在之间的日期。',
  },
  'crl.number-not-increasing': {
    what: '吊销列表的编号不会递增。',
    unchanged: '没有签署列表。',
    next: '请找到保管库的最新副本：此副本比已发布的列表更旧。',
  },
  'crl.invalid-period': {
    what: '吊销列表的期间不成立。',
    unchanged: '没有签署列表。',
    next: '请选择晚于本次更新且在签发者有效期内的下次更新。',
  },
  'crl.unknown': {
    what: '没有这样的吊销列表。',
    unchanged: nothingChanged,
    next: '请先签发吊销列表。',
  },
  'crl.base-missing': {
    what: '没有可供增量参照的完整列表。',
    unchanged: '没有签署列表。',
    next: '请先用同一密钥签发完整列表。',
  },
  'crl.self-check-failed': {
    what: '新的吊销列表未通过自检。',
    unchanged: '列表未交出。',
    next: '请勿使用，并附上下面的代码报告。',
  },
  'ocsp.invalid-period': {
    what: '响应的期间不成立。',
    unchanged: '没有签署响应。',
    next: '请选择晚于现在且在签名者有效期内的下次更新。',
  },
  'ocsp.malformed-response': {
    what: 'OCSP 响应格式不正确。',
    unchanged: nothingChanged,
    next: '请重新索取由遵循 RFC 6960 的程序制作的响应。',
  },
  'ocsp.not-a-responder': {
    what: '该签名者不得为此认证机构响应 OCSP 请求。',
    unchanged: '没有签署响应。',
    next: '请由认证机构自身响应，或创建新的委托签名者。',
  },
  'ocsp.malformed-request': {
    what: 'OCSP 请求格式不正确。',
    unchanged: '没有签署响应。',
    next: '请重新索取由遵循 RFC 6960 的程序制作的请求。',
  },
  'ocsp.delegate-unknown': {
    what: '该认证机构没有 OCSP 委托签名者。',
    unchanged: '没有签署响应。',
    next: '请先创建委托签名者，或由认证机构自身响应。',
  },
  'responder.address-invalid': {
    what: '这不是可监听的地址和端口。',
    unchanged: '没有启动响应器。',
    next: '请写成 127.0.0.1:8080 或 [::1]:8080。',
  },
  'responder.exposed': {
    what: '该地址允许其他机器查询，但没有人表示允许。',
    unchanged: '没有启动响应器。',
    next: '请监听 127.0.0.1，或写明允许外部查询的选项。',
  },
  'responder.cannot-listen': {
    what: '无法在该地址和端口上监听。',
    unchanged: '没有启动响应器。',
    next: '请选择其他端口，或停止在该处监听的程序。',
  },
  'responder.running': {
    what: '此进程中已有响应器在运行。',
    unchanged: '它继续响应。',
    next: '请结束会话以停止它，然后重新启动。',
  },
  'path.budget-exhausted': {
    what: '证书之间的关系过于复杂，检查已中止。',
    unchanged: nothingChanged,
    next: '请只提供属于该证书路径的证书。',
  },
}
