// The Japanese words for error codes about gems, their policies and gem's trust directory.

import type { gemErrors as english } from '../en/errors-gem.ts'
import type { ErrorWords } from '../error-words.ts'
import { nothingChanged, nothingSigned } from './nothing.ts'

export const gemErrors: Readonly<Record<keyof typeof english, ErrorWords>> = {
  'gem.malformed': {
    what: 'gemの一部を読み取れません。',
    unchanged: nothingChanged,
    next: 'このgemはインストールしないでください。再取得するか、作成者に問い合わせてください。',
  },
  'gem.inflates-too-much': {
    what: 'gemの一部が、通常のgemではあり得ない大きさに展開されます。',
    unchanged: nothingChanged,
    next: 'このgemは展開しないでください。ディスクがあふれるおそれがあります。',
  },
  'gem.unsafe': {
    what: 'gemに、署名すべきでないものが含まれています。',
    unchanged: nothingSigned,
    next: '報告でgemの内容を確認し、gem buildで作り直してください。',
  },
  'gem.key-unfit': {
    what: 'gemコマンドはこの種類の鍵を読めません。',
    unchanged: nothingSigned,
    next: 'RSAまたはECの鍵で署名してください。',
  },
  'gem.signer-refused': {
    what: 'この証明書で署名したgemは、慎重な検証者に拒否されます。',
    unchanged: nothingSigned,
    next: '証明書を更新するか、ルートまでの上位の証明書を追加してください。',
  },
  'gem.self-check-failed': {
    what: '署名したgemが自己検査に合格しませんでした。',
    unchanged: '何も出力されていません。試行はジャーナルに記録されています。',
    next: 'gemを添えて、この不具合を報告してください。',
  },
  'gem.policy-invalid': {
    what: 'ポリシーに、許されない記述があります。',
    unchanged: nothingChanged,
    next: '行と列で示された箇所を修正してください。',
  },
  'gem.policy-unknown': {
    what: 'この名前のポリシーはありません。',
    unchanged: nothingChanged,
    next: '一覧から選ぶか、YAMLファイルを指定してください。',
  },
  'gem.root-not-trusted': {
    what: 'この証明書はルートではありません。gemコマンドはルートだけを探します。',
    unchanged: nothingChanged,
    next: '代わりに、そのチェーンのルートを追加してください。',
  },
}
