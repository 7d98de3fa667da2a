// Japanese texts about backups and restored keeps.

import type { backup as english } from '../en/backup.ts'
import type { Words } from '../words.ts'

export const backup: Words<typeof english> = {
  'backup.title': 'バックアップ',
  'backup.subtitle': '鍵、記録、プロファイル、設定を含む保管庫全体を、暗号化した1つのファイルにします。',
  'backup.make': 'バックアップの作成',
  'backup.makeSentence':
    'このファイルは、金庫の現在のパスフレーズで開きます。読み戻して照合した後に、初めて有効とします。',
  'backup.submit': '保管庫をバックアップ…',
  'backup.never': 'この保管庫は一度もバックアップされていません。',
  'backup.last_other': '最後のバックアップは{{at}}です。以後、ジャーナルに{{count}}件の操作があります。',
  'backup.due': 'バックアップの時期です',
  'backup.done': 'バックアップを作成し、照合しました',
  'backup.doneSentence':
    '保管庫とは別の媒体に保管してください。照合句により、復元したコピーが最新かどうかを後で確認できます。',
  'backup.path': 'ファイル',
  'backup.size': 'サイズ',
  'backup.restored': '復元した保管庫',
  'backup.restoredTitle': 'この保管庫はまだ署名できません',
  'backup.restoredSentence':
    '{{backupAt}}のバックアップから{{at}}に復元されました。その後の署名と失効は含まれていません。',
  'backup.reason': '復元の理由と、署名を再開してよい理由',
  'backup.reasonHint': 'ジャーナルに永久に残ります。',
  'backup.knownHead': '最後に控えた照合句（ある場合）',
  'backup.knownHeadHint': '最後に書き留めた番号と8つの単語。失われたものがあるかどうかが分かります。',
  'backup.lists': '最後に公開した失効リスト',
  'backup.listsHint': 'その番号は再使用せず、記載された失効を引き継ぎます。',
  'backup.acknowledge': '申告して署名を許可',
  'backup.lastHead.same': '申告しました。ジャーナルの末尾は照合句と一致し、失われたものはありません。',
  'backup.lastHead.older': '申告しました。照合句はより新しい項目のものです。失われたものがあります。',
  'backup.lastHead.not asked': '申告しました。保管庫は署名を再開できます。',
  'backup.notice': 'この保管庫はバックアップから復元されたため、理由を申告するまで署名できません。',
  'backup.noticeGo': '理由を申告',
  'backup.restore': 'バックアップの復元',
  'backup.restoreSentence':
    'このフォルダー（空であること）に、バックアップから保管庫を復元します。バックアップ作成時に金庫を開けたパスフレーズを入力してから、ファイルを選択してください。',
  'backup.restorePassphrase': 'バックアップ作成時のもの',
  'backup.restoreSubmit': 'バックアップを選択…',
  'backup.orCreate': '保管庫を作成',
}
