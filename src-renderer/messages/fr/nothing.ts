// What is said in French, most often, of what was left unchanged.

export const nothingChanged = 'Rien n’a été modifié.'
export const nothingSigned = 'Rien n’a été signé ni modifié.'
