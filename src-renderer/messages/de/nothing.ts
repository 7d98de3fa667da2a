// What is said in German, most often, of what was left unchanged.

export const nothingChanged = 'Nichts wurde geändert.'
export const nothingSigned = 'Nichts wurde signiert und nichts geändert.'
