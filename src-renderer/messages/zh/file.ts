// Chinese texts about files that come in and go out.

import type { file as english } from '../en/file.ts'
import type { Words } from '../words.ts'

export const file: Words<typeof english> = {
  'file.pick': '选择文件…',
  'file.pickFolder': '选择文件夹…',
  'file.letGo': '松开以导入：{{title}}',
  'file.save': '保存…',
  'file.saved_other': '已保存 {{count}} 个文件',
}
