// Japanese texts of the clock.

import type { clock as english } from '../en/clock.ts'
import type { Words } from '../words.ts'

export const clock: Words<typeof english> = {
  'clock.doubt.behind':
    'この端末の時計は{{now}}ですが、それより後の{{known}}がすでに過ぎています。正しいですか？',
  'clock.doubt.ahead': '時計は{{now}}ですが、この保管庫が知る最後の日時は{{known}}です。正しいですか？',
  'clock.doubt.jumped':
    'プログラムの動作中に時計が変更されました。{{now}}ですが、{{known}}のはずです。正しいですか？',
  'clock.answer': '答える…',
  'clock.title': '時計は正しいですか？',
  'clock.says': 'この端末の時計',
  'clock.against': 'それに反するもの',
  'clock.source.journal': 'この保管庫での最後の操作：{{known}}',
  'clock.source.certificate': '取り込んだ証明書の開始日時：{{known}}',
  'clock.source.program': 'このプログラムの作成日時：{{known}}',
  'clock.source.medium': '金庫のファイルの書き込み日時：{{known}}',
  'clock.source.running': 'プログラムの開始からの経過時間によると：{{known}}',
  'clock.why':
    '証明書、リスト、ジャーナルにはこの日時が記され、誤った日時で署名したものは誤ったまま残ります。時計が狂っている場合は、システムの設定で合わせてから戻ってください。まだ何も署名していません。正しいという回答はジャーナルに記録されます。',
  'clock.confirm': '時計は正しい',
  'clock.wrong': '狂っている：何も署名しない',
  'clock.inDoubt': '時計に疑いあり',
  'clock.confirmed': 'ジャーナルに記録しました：時計は正しい。',
  'clock.panel': '時計',
  'clock.trusted': 'この端末の時計を疑う理由はありません。',
  'clock.zone': 'この端末のタイムゾーン：{{zone}}。ここではすべてUTCです。',
  'clock.zoneChanged': 'タイムゾーン：{{zone}}',
  'clock.zoneHint':
    'この端末のタイムゾーンが{{before}}から{{zone}}に変わりました。ここではすべてUTCで、変わりません。',
}
