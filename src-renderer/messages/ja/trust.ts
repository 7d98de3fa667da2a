// Japanese texts about the tree of trust.

import type { trust as english } from '../en/trust.ts'
import type { Words } from '../words.ts'

export const trust: Words<typeof english> = {
  'trust.title': '信頼',
  'trust.subtitle': 'ルートから開発者まで、誰が誰を認証したかを示します。',
  'trust.tree': '信頼ツリー',
  'trust.search': '名前またはサブジェクトで検索',
  'trust.notFound': '該当する名前はありません',
  'trust.zoomIn': '拡大',
  'trust.zoomOut': '縮小',
  'trust.fit': 'ツリー全体を表示',
  'trust.map': 'ツリー全体の縮小図',
  'trust.states': '表示する状態',
  'trust.foldAll': 'すべて折りたたむ',
  'trust.unfoldAll': 'すべて展開',
  'trust.folded_other': '折りたたみ{{count}}件',
  'trust.group_other': '証明書{{number}}件',
  'trust.groupHint': '個別に描画するには多すぎます。状態を選ぶと一覧が開きます。',
  'trust.groupOfStrangers': '発行者はこの保管庫にありません。',
  'trust.openList': '一覧を開く',
  'trust.showPath': 'そのパスのみ表示',
  'trust.showAll': 'すべて表示',
  'trust.asOf': '基準日',
  'trust.today': '今日',
  'trust.backToToday': '今日に戻る',
  'trust.noneInView': '該当なし',
  'trust.noneInViewHint': 'この時点では、これらの状態のものはありません。',
  'trust.selected': '選択中',
  'trust.below': '直下',
  'trust.crossCertifiedBy': '別の認証元',
  'trust.showInTree': 'ツリーで表示',
  'trust.openAuthority': '認証局を開く',
  'trust.openCertificate': '証明書を開く',
  'trust.empty': 'ルートがまだありません',
  'trust.emptyHint':
    '信頼はルートから始まります。ルートの鍵が地域認証局を認証し、地域認証局が開発者を認証します。',
  'key.here': '鍵はここ',
  'key.elsewhere': '鍵は別の場所',
  'key.purpose': '用途',
}
