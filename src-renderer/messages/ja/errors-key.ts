// The Japanese words for error codes about the ways into the vault, and about single keys.

import type { keyErrors as english } from '../en/errors-key.ts'
import type { ErrorWords } from '../error-words.ts'
import { nothingChanged, nothingSigned } from './nothing.ts'

export const keyErrors: Readonly<Record<keyof typeof english, ErrorWords>> = {
  'vault.too-costly': {
    what: 'この端末の空きメモリーが、パスフレーズの推測コストに対して不足しています。',
    unchanged: '金庫は元のままです。',
    next: '他のプログラムを終了するか、メモリーの多い端末を使ってください。',
  },
  'vault.cost-not-higher': {
    what: 'この解錠手段のコストはすでにその値以上であるか、上限に達しています。',
    unchanged: '解錠手段は元のままです。',
    next: '現在より多いメモリーまたは反復回数を指定してください。どちらも下げられません。',
  },
  'vault.slot-unknown': {
    what: 'その解錠手段は金庫にありません。',
    unchanged: nothingChanged,
    next: '一覧の解錠手段から選んでください。',
  },
  'vault.slot-not-understood': {
    what: 'この解錠手段は、より新しいバージョンのRootkeepで作成されています。',
    unchanged: '元のまま保持されています。',
    next: '作成したバージョンで削除してください。',
  },
  'vault.last-way-in': {
    what: 'このバージョンで開ける最後の解錠手段です。',
    unchanged: '解錠手段は残っています。',
    next: '先に別のパスフレーズを追加してから、これを削除してください。',
  },
  'vault.too-many-ways-in': {
    what: '金庫の解錠手段は64個で、これ以上追加できません。',
    unchanged: nothingChanged,
    next: '不要になったものを削除してください。',
  },
  'key.unknown': {
    what: 'その鍵はこの保管庫にありません。',
    unchanged: nothingSigned,
    next: '「鍵」の一覧にある鍵、または鍵がここにある認証局を選んでください。',
  },
  'key.name-taken': {
    what: '別の鍵がこの名前を使っています。',
    unchanged: '鍵は生成されていません。',
    next: '別の名前を選んでください。',
  },
  'key.in-use': {
    what: 'この鍵の用途はすでに決まっています。',
    unchanged: nothingChanged,
    next: '別の鍵を生成するか選んでください。',
  },
  'key.here-already': {
    what: 'この鍵はすでに金庫にあります。',
    unchanged: '既存の鍵には触れていません。',
    next: 'そのまま使えます。「鍵」の一覧にあります。',
  },
  'key.locked': {
    what: 'この鍵は個別にロックされています。',
    unchanged: nothingSigned,
    next: 'パスフレーズで鍵のロックを解除し、もう一度実行してください。',
  },
  'key.passphrase-needed': {
    what: 'この鍵には専用のパスフレーズが必要です。',
    unchanged: nothingSigned,
    next: 'この鍵のパスフレーズを入力してください。',
  },
  'key.wrong-passphrase': {
    what: 'この鍵またはファイルのパスフレーズではありません。',
    unchanged: nothingChanged,
    next: 'Caps Lockとキーボード配列を確認して、入力し直してください。',
  },
  'key.has-passphrase': {
    what: 'この鍵にはすでに専用のパスフレーズがあります。',
    unchanged: 'パスフレーズは元のままです。',
    next: '先に古いパスフレーズを解除してから、新しいものを設定してください。',
  },
  'key.has-no-passphrase': {
    what: 'この鍵には専用のパスフレーズがありません。',
    unchanged: nothingChanged,
    next: 'この鍵は金庫とともに開きます。',
  },
  'key.not-exportable': {
    what: 'この鍵は金庫からの持ち出しが禁止されています。',
    unchanged: 'ファイルは書き込まれていません。',
    next: '禁止は解除できません。別の場所で使う鍵が必要な場合は、新しく生成してください。',
  },
  'key.mismatched': {
    what: 'この鍵の秘密鍵と公開鍵が対応していません。',
    unchanged: '鍵は取り込まれていません。',
    next: 'ファイルが破損または改ざんされています。鍵をもう一度入手してください。',
  },
}
