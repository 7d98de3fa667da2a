// What is said most often, in Japanese, of what was left unchanged.

export const nothingChanged = '何も変更されていません。'
export const nothingSigned = '何も署名されず、変更もされていません。'
