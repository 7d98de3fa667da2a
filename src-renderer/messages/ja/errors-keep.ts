// The Japanese words for error codes about the keep, its vault, its records, and the doors of the window.

import type { keepErrors as english } from '../en/errors-keep.ts'
import type { ErrorWords } from '../error-words.ts'
import { nothingChanged, nothingSigned } from './nothing.ts'

export const keepErrors: Readonly<Record<keyof typeof english, ErrorWords>> = {
  'clock.in-doubt': {
    what: 'この端末の時計が狂っている可能性があります。',
    unchanged: '何も署名していません。',
    next: '画面の上の通知か設定で、時計が正しいかどうかを答えてください。または時計を合わせて、もう一度お試しください。',
  },
  'keep.missing': {
    what: 'このフォルダーに保管庫はありません。',
    unchanged: nothingChanged,
    next: '保管庫を作成するか、保管庫のあるフォルダーを指定してRootkeepを起動してください。',
  },
  'keep.exists': {
    what: 'このフォルダーにはすでに保管庫があります。',
    unchanged: '既存の保管庫には触れていません。',
    next: 'ロックを解除するか、別のフォルダーを指定してRootkeepを起動してください。',
  },
  'keep.in-use': {
    what: '別のウィンドウまたはプログラムがこの保管庫を開いています。',
    unchanged: '保管庫はここでは開かれていません。',
    next: '先に他方を閉じてから、もう一度実行してください。',
  },
  'keep.newer-format': {
    what: 'この保管庫は、より新しいバージョンのRootkeepで書き込まれています。',
    unchanged: '保管庫は開かれておらず、変更もされていません。',
    next: '新しいバージョンで開いてください。',
  },
  'keep.read-only': {
    what: '保管庫のフォルダーに書き込めません。',
    unchanged: 'ディスク上の保管庫は元のままです。',
    next: 'フォルダーを書き込み可能にするか、書き込み可能な媒体に保管庫をコピーしてください。',
  },
  'keep.disk-full': {
    what: 'ディスクに空きがありません。',
    unchanged: '操作は実行されておらず、保管庫は元のままです。',
    next: '空き容量を確保して、もう一度実行してください。',
  },
  'keep.unwritable': {
    what: '保管庫に書き込めませんでした。',
    unchanged: '操作は実行されておらず、保管庫は元のままです。',
    next: 'ディスクを確認して、もう一度実行してください。',
  },
  'vault.locked': {
    what: '金庫がロックされています。',
    unchanged: nothingSigned,
    next: 'パスフレーズでロックを解除し、もう一度実行してください。入力した内容は残っています。',
  },
  'vault.wrong-passphrase': {
    what: 'この保管庫のパスフレーズではありません。',
    unchanged: '金庫はロックされたままで、何も変更されていません。',
    next: 'Caps Lockとキーボード配列を確認して、入力し直してください。',
  },
  'vault.passphrase-needed': {
    what: 'パスフレーズが必要です。',
    unchanged: '金庫はロックされたままです。',
    next: 'パスフレーズを入力してください。',
  },
  'vault.weak-passphrase': {
    what: 'パスフレーズが簡単に推測できます。',
    unchanged: nothingChanged,
    next: 'より長いものを選んでください。それでも使う場合は、確認の文を入力してください。',
  },
  'vault.damaged': {
    what: '金庫のファイルが破損しています。',
    unchanged: '金庫は開かれておらず、ファイルは元のままです。',
    next: '最新のコピーから保管庫を復元し、破損したフォルダーは調査のために残してください。',
  },
  'records.damaged': {
    what: '保管庫の記録が破損しています。',
    unchanged: '記録は元のままです。',
    next: '最新のコピーから保管庫を復元し、破損したフォルダーは調査のために残してください。',
  },
  'journal.broken': {
    what: 'ジャーナルが改変されており、項目の整合性が失われています。',
    unchanged: 'ジャーナルは調査のために元のまま残しています。',
    next: '原因が判明するまで、この保管庫で署名しないでください。最新のコピーと照合してください。',
  },
  'journal.rolled-back': {
    what: '記録が、金庫の覚えている状態より古くなっています。',
    unchanged: '記録は元のままです。',
    next: '古いコピーに置き換えられています。最新のコピーを探し、このコピーでは署名しないでください。',
  },
  'journal.unproven': {
    what: 'ジャーナルはまだ検査中です。',
    unchanged: nothingChanged,
    next: '検査が終わってから、もう一度実行してください。終了はウィンドウの下端に表示されます。',
  },
  'file.refused': {
    what: 'ファイルを開くこと、または書き込むことができませんでした。',
    unchanged: 'どのファイルも変更されていません。',
    next: '書き込み権限のある別の場所を選んでください。',
  },
  'host.unavailable': {
    what: 'この操作にはウィンドウが必要です。',
    unchanged: nothingChanged,
    next: 'ウィンドウで実行するか、コマンドラインでファイルを指定してください。',
  },
  'call.cancelled': {
    what: '中止しました。',
    unchanged: '途中の結果は残っていません。',
    next: '準備ができたら、もう一度開始してください。',
  },
  internal: {
    what: 'Rootkeepの内部で問題が発生しました。',
    unchanged: '何も署名されていません。',
    next: 'もう一度実行してください。再発する場合は、下のコードを添えて報告してください。',
  },
}
