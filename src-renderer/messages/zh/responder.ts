// Chinese texts about the live responder, which the command line starts.

import type { responder as english } from '../en/responder.ts'
import type { Words } from '../words.ts'

export const responder: Words<typeof english> = {
  'responder.title': '实时响应器',
  'responder.sentence':
    '从此保管库通过 HTTP 响应 OCSP 请求并分发吊销列表，直到停止。它只读取，且只由委托签名者签名；认证机构的密钥不参与。',
  'responder.answers': '响应者',
  'responder.until': '{{delegate}}，至 {{day}}',
  'responder.missing': '无：没有有效的委托签名者',
  'responder.makeDelegate': '为 {{title}} 创建委托签名者',
  'responder.start': '如何启动',
  'responder.startHint':
    '在本机的终端中启动。同一时间只有一个程序能使用保管库：请先关闭此窗口，并在再次打开之前停止响应器（Ctrl-C）。如需在此期间吊销，请在 rootkeep session 中启动它。',
  'responder.none': '没有认证机构拥有有效的委托签名者，因此无人可签署响应。请先创建一个。',
  'responder.command': '启动响应器的命令',
  'responder.copy': '复制命令',
  'responder.files': '另外分发的内容',
  'responder.nextUpdate': '下次更新 {{day}}',
  'responder.certificate': '证书',
}
