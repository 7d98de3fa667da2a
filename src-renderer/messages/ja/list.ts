// Japanese texts about lists: their columns, filters, selection and export.

import type { list as english } from '../en/list.ts'
import type { Words } from '../words.ts'

export const list: Words<typeof english> = {
  'list.columns': '列',
  'list.export': '一覧を書き出す',
  'list.export.csv': 'CSV（表計算用）',
  'list.export.json': 'JSON（プログラム用）',
  'list.exported_other': '{{number}}行を書き出しました',
  'list.selectAll': '表示中の行をすべて選択',
  'list.selectOne': '{{title}}を選択',
  'list.selected_other': '{{count}}件を選択中',
  'list.selection': '選択した行',
  'list.unselect': '選択を解除',
  'list.filters': 'フィルター',
  'list.addFilter': 'フィルターを追加',
  'list.removeFilter': 'フィルター{{term}}を外す',
  'list.clearFilters': 'すべて外す',
  'list.savedFilters': '保存したフィルター',
  'list.noSavedFilter': 'まだ何も保存されていません。',
  'list.saveFilter': 'このフィルターを保存…',
  'list.saveFilterTitle': 'フィルターの保存',
  'list.saveFilterHint': 'この端末のこのウィンドウにだけ保存されます。',
  'list.filterName': '名前',
  'list.filterText': '見つかるもの',
  'list.saveFilterSubmit': '保存',
  'list.removeSavedFilter': '保存したフィルター{{name}}を削除',
  'list.filterSaved': 'フィルター{{name}}を保存しました。',
  'list.filterRemoved': 'フィルター{{name}}を削除しました。',
  'list.results': 'それぞれの結果',
  'list.resultDone': '完了',
  'list.resultLeft': '変更なし',
}
