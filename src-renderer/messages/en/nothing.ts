// What is said most often of what was left unchanged.

export const nothingChanged = 'Nothing was changed.'
export const nothingSigned = 'Nothing was signed and nothing was changed.'
