// Japanese texts of the palette.

import type { palette as english } from '../en/palette.ts'
import type { Words } from '../words.ts'

export const palette: Words<typeof english> = {
  'palette.title': 'すべて検索',
  'palette.hint': '操作、名前、シリアル番号、フィンガープリント',
  'palette.find': '検索',
  'palette.found': '検索結果',
  'palette.acts': '操作',
  'palette.help': 'ヘルプ',
  'palette.authorities': '認証局',
  'palette.certificates': '証明書',
  'palette.profiles': 'プロファイル',
  'palette.nothing': '該当する名前はありません',
}
