// What is said most often, in Portuguese, of what was left unchanged.

export const nothingChanged = 'Nada foi alterado.'
export const nothingSigned = 'Nada foi assinado e nada foi alterado.'
