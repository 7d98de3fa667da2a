// What is said in Spanish, most often, of what was left unchanged.

export const nothingChanged = 'No se ha modificado nada.'
export const nothingSigned = 'No se ha firmado ni modificado nada.'
