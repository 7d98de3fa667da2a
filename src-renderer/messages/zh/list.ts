// Chinese texts about lists: their columns, filters, selection and export.

import type { list as english } from '../en/list.ts'
import type { Words } from '../words.ts'

export const list: Words<typeof english> = {
  'list.columns': '列',
  'list.export': '导出列表',
  'list.export.csv': 'CSV，供电子表格使用',
  'list.export.json': 'JSON，供程序使用',
  'list.exported_other': '已写出 {{number}} 行',
  'list.selectAll': '选择所有显示的行',
  'list.selectOne': '选择 {{title}}',
  'list.selected_other': '已选 {{count}} 项',
  'list.selection': '所选行',
  'list.unselect': '清除选择',
  'list.filters': '筛选条件',
  'list.addFilter': '添加筛选条件',
  'list.removeFilter': '移除筛选条件 {{term}}',
  'list.clearFilters': '全部清除',
  'list.savedFilters': '已保存的筛选条件',
  'list.noSavedFilter': '尚未保存任何内容。',
  'list.saveFilter': '保存此筛选条件…',
  'list.saveFilterTitle': '保存筛选条件',
  'list.saveFilterHint': '保存在此计算机上，供此窗口使用。',
  'list.filterName': '名称',
  'list.filterText': '匹配内容',
  'list.saveFilterSubmit': '保存',
  'list.removeSavedFilter': '移除已保存的筛选条件 {{name}}',
  'list.filterSaved': '筛选条件 {{name}} 已保存。',
  'list.filterRemoved': '筛选条件 {{name}} 已移除。',
  'list.results': '各项结果',
  'list.resultDone': '已完成',
  'list.resultLeft': '保持原样',
}
