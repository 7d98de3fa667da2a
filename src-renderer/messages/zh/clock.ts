// Chinese texts of the clock.

import type { clock as english } from '../en/clock.ts'
import type { Words } from '../words.ts'

export const clock: Words<typeof english> = {
  'clock.doubt.behind': '本机时钟为 {{now}}，但更晚的时间已经过去：{{known}}。它正确吗？',
  'clock.doubt.ahead': '时钟为 {{now}}；此保管库所知的最近时间为 {{known}}。它正确吗？',
  'clock.doubt.jumped': '程序运行期间时钟被更改：现为 {{now}}，应为 {{known}}。它正确吗？',
  'clock.answer': '回答…',
  'clock.title': '时钟正确吗？',
  'clock.says': '本机时钟',
  'clock.against': '与之不符的',
  'clock.source.journal': '此保管库中的最近操作：{{known}}',
  'clock.source.certificate': '已收录的证书开始于：{{known}}',
  'clock.source.program': '本程序制作于：{{known}}',
  'clock.source.medium': '保险箱文件写入于：{{known}}',
  'clock.source.running': '按程序启动以来经过的时间：{{known}}',
  'clock.why':
    '证书、列表和日志都带有此时间，用错误时间签署的内容无法更正。如果时钟不正确，请在系统设置中校准后再回来：尚未签署任何内容。您对时钟正确的声明会记入日志。',
  'clock.confirm': '时钟正确',
  'clock.wrong': '不正确：不签署任何内容',
  'clock.inDoubt': '时钟存疑',
  'clock.confirmed': '已记入日志：时钟正确。',
  'clock.panel': '时钟',
  'clock.trusted': '没有任何理由怀疑本机时钟。',
  'clock.zone': '本机时区：{{zone}}。此处一律使用 UTC。',
  'clock.zoneChanged': '时区：{{zone}}',
  'clock.zoneHint': '本机时区由 {{before}} 变为 {{zone}}。此处一律使用 UTC，不受影响。',
}
