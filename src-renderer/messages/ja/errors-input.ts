// The Japanese words for error codes about what a stranger's file or a typo brought.

import { maximumInputText } from '../../../src-main/contract/input-length.ts'
import type { inputErrors as english } from '../en/errors-input.ts'
import type { ErrorWords } from '../error-words.ts'
import { nothingChanged, nothingSigned } from './nothing.ts'

export const inputErrors: Readonly<Record<keyof typeof english, ErrorWords>> = {
  'input.invalid': {
    what: '入力が不完全であるか、形式が正しくありません。',
    unchanged: nothingSigned,
    next: '上に示された項目を修正して、もう一度実行してください。',
  },
  'input.unknown-procedure': {
    what: 'このバージョンではできない処理が要求されました。',
    unchanged: nothingChanged,
    next: 'Rootkeepを終了して再起動してください。再発する場合は報告してください。',
  },
  'input.unreadable-file': {
    what: 'ファイルを読み取れませんでした。',
    unchanged: nothingChanged,
    next: 'ファイルが存在し、読み取り権限があることを確認して、もう一度実行してください。',
  },
  'input.is-a-directory': {
    what: 'ファイルではなくフォルダーです。',
    unchanged: nothingChanged,
    next: 'フォルダーの中のファイルを選択してください。',
  },
  'input.empty': {
    what: 'ファイルが空です。',
    unchanged: nothingChanged,
    next: 'ファイルをもう一度入手してください。完全にコピーされていない可能性があります。',
  },
  'input.too-large': {
    what: 'ファイルが大きすぎます。',
    unchanged: nothingChanged,
    next: `正しいファイルか確認してください。上限は${maximumInputText}です。`,
  },
  'input.not-pem': {
    what: 'PEMでもDERでもありません。',
    unchanged: nothingChanged,
    next: 'PEMテキスト（-----BEGINで始まるもの）またはDERのファイルを入手してください。',
  },
  'input.wrong-kind': {
    what: 'ファイルの種類が想定と異なります。',
    unchanged: nothingChanged,
    next: '上に示された種類を確認し、正しいファイルまたは正しい画面を選んでください。',
  },
  'der.truncated': {
    what: 'ファイルが内容の途中で終わっています。',
    unchanged: nothingChanged,
    next: '一部が欠けています。ファイルをコピーし直してください。',
  },
  'der.indefinite-length': {
    what: 'ファイルは不定長形式のBERです。証明書には厳密なDERが必要です。',
    unchanged: nothingChanged,
    next: '作成者にDERでの出力を依頼するか、信頼できるプログラムで変換してください。',
  },
  'der.malformed': {
    what: '内容が正しいDERではありません。',
    unchanged: nothingChanged,
    next: 'ファイルをもう一度入手してください。同じ結果であれば、作成元の不具合です。',
  },
  'der.too-deep': {
    what: 'ファイルの入れ子が異常に深くなっています。',
    unchanged: nothingChanged,
    next: 'このファイルは使わず、入手元を確認してください。',
  },
  'name.malformed': {
    what: '名前の形式が正しくありません。',
    unchanged: nothingChanged,
    next: 'CN=Seattle.rb,O=RubyConfのように、属性で記述してください。',
  },
  'name.forbidden-character': {
    what: '名前に、制御文字またはテキストを隠す文字が含まれています。',
    unchanged: nothingChanged,
    next: '通常の文字による名前の証明書要求を依頼してください。',
  },
  'extension.malformed': {
    what: '拡張の形式が正しくありません。',
    unchanged: nothingChanged,
    next: 'RFC 5280に準拠したプログラムで作り直したファイルを依頼してください。',
  },
  'extension.duplicate': {
    what: '同じ拡張が2回現れます。',
    unchanged: nothingChanged,
    next: '各拡張を1回だけ含むファイルを依頼してください。',
  },
  'algorithm.unsupported': {
    what: 'このアルゴリズムには対応していません。',
    unchanged: nothingChanged,
    next: 'RSA（2048ビット以上）、P-256、P-384、P-521、Ed25519のいずれかを使ってください。',
  },
  'algorithm.weak': {
    what: 'アルゴリズムまたは鍵長が弱すぎます。',
    unchanged: nothingSigned,
    next: '新しい鍵を依頼してください。RSA 2048ビット以上、または楕円曲線です。',
  },
  'algorithm.not-allowed': {
    what: 'プロファイルはこの種類の鍵を許可していません。',
    unchanged: nothingSigned,
    next: '別のプロファイルを選ぶか、許可された種類の鍵を依頼してください。',
  },
  'time.invalid': {
    what: '日時が正しくありません。',
    unchanged: nothingChanged,
    next: '日時を修正して、もう一度実行してください。',
  },
}
