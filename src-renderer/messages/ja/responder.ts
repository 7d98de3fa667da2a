// Japanese texts about the live responder, which the command line starts.

import type { responder as english } from '../en/responder.ts'
import type { Words } from '../words.ts'

export const responder: Words<typeof english> = {
  'responder.title': '常時レスポンダー',
  'responder.sentence':
    '停止するまで、この保管庫からHTTPでOCSP要求に応答し、失効リストを配布します。読み取りのみを行い、署名するのは委任署名者だけで、認証局の鍵は使いません。',
  'responder.answers': '応答者',
  'responder.until': '{{delegate}}（{{day}}まで）',
  'responder.missing': 'なし：有効な委任署名者がいません',
  'responder.makeDelegate': '{{title}}の委任署名者を作成',
  'responder.start': '起動方法',
  'responder.startHint':
    'この端末のターミナルで実行します。保管庫を使えるプログラムは一度に1つです。先にこのウィンドウを閉じ、再び開く前にレスポンダーを停止（Ctrl-C）してください。稼働中に失効を行うには、rootkeep sessionの中で起動します。',
  'responder.none':
    '有効な委任署名者を持つ認証局がないため、応答に署名できません。先に委任署名者を作成してください。',
  'responder.command': 'レスポンダーを起動するコマンド',
  'responder.copy': 'コマンドをコピー',
  'responder.files': 'ほかに配布するもの',
  'responder.nextUpdate': '次回更新{{day}}',
  'responder.certificate': '証明書',
}
