// Chinese texts of the palette.

import type { palette as english } from '../en/palette.ts'
import type { Words } from '../words.ts'

export const palette: Words<typeof english> = {
  'palette.title': '查找任何内容',
  'palette.hint': '操作、名称、序列号、指纹',
  'palette.find': '查找',
  'palette.found': '查找结果',
  'palette.acts': '操作',
  'palette.help': '帮助',
  'palette.authorities': '认证机构',
  'palette.certificates': '证书',
  'palette.profiles': '证书模板',
  'palette.nothing': '没有此名称',
}
