// What is said most often, in Chinese, of what was left unchanged.

export const nothingChanged = '没有任何更改。'
export const nothingSigned = '没有签署任何内容，也没有任何更改。'
