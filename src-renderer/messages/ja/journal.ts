// Japanese texts about the journal.

import type { journal as english } from '../en/journal.ts'
import type { Words } from '../words.ts'

export const journal: Words<typeof english> = {
  'journal.title': 'ジャーナル',
  'journal.subtitle': 'すべての操作を実行順に記録します。各項目は直前の項目のハッシュを含みます。',
  'journal.none': '操作の記録はまだありません',
  'journal.noneHint': '保管庫を変更するすべての操作がここに記録されます。',
  'journal.checking': 'ジャーナル全体を検査中',
  'journal.checked': 'ジャーナル全体の検査が終わりました',
  'journal.checkingHint':
    '記録のすべての行をジャーナルと照合しています。その間も閲覧はできますが、署名や変更を伴う操作は検査が終わるまで待機します。',
  'journal.head': 'ジャーナルの末尾',
  'journal.headSentence':
    '照合句を書き留めるかコードを撮影し、この端末の外に保管してください。保管庫が古いコピーかどうかを後で確認できます。',
  'journal.headCode': '最新の項目のQRコード',
  'journal.phrase': '照合句',
  'journal.copyPhrase': '照合句をコピー',
  'journal.knownHead': '控えた照合句',
  'journal.knownHeadHint': '番号と8つの単語、またはQRコードの内容。',
  'journal.knownHeadSubmit': 'ジャーナルと照合',
  'journal.checkpoint': 'チェックポイント',
  'journal.checkpointSentence':
    '認証局の鍵で最新の項目に署名します。その証明書を持つ人は、当時のジャーナルの状態を後で証明できます。',
  'journal.checkpointBy': '署名者',
  'journal.checkpointForm': '形式',
  'journal.checkpointForm.cms': '1つのCMSファイル',
  'journal.checkpointForm.signature': 'テキストと署名',
  'journal.checkpointSubmit': '署名して保存…',
  'journal.verify': '検証',
  'journal.valid': 'ジャーナルは完全です',
  'journal.invalid': 'ジャーナルの整合性が失われています',
  'journal.verified_other': '{{count}}件の項目を1つずつ検査しました。',
  'journal.authenticated': '最新の項目は金庫と一致しています。',
  'journal.notAuthenticated': '金庫がロックされていたため、最新の項目を照合していません。',
  'journal.sequence': '番号',
  'journal.at': '日時',
  'journal.verb': '操作',
  'journal.summary': '内容',
  'journal.entry': '項目{{sequence}}',
  'journal.details': '詳細',
  'journal.hash': 'ハッシュ',
}
