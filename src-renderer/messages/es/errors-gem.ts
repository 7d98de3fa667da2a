// The Spanish words for error codes about gems, their policies and gem's trust directory.

import type { gemErrors as english } from '../en/errors-gem.ts'
import type { ErrorWords } from '../error-words.ts'
import { nothingChanged, nothingSigned } from './nothing.ts'

export const gemErrors: Readonly<Record<keyof typeof english, ErrorWords>> = {
  'gem.malformed': {
    what: 'Una parte de la gem no se puede leer.',
    unchanged: nothingChanged,
    next: 'No instale la gem. Descárguela de nuevo o pregunte a quien la hizo.',
  },
  'gem.inflates-too-much': {
    what: 'Una parte de la gem se expande a más de lo que contiene ninguna gem.',
    unchanged: nothingChanged,
    next: 'No descomprima la gem: puede llenar el disco.',
  },
  'gem.unsafe': {
    what: 'La gem contiene algo que nadie debería firmar.',
    unchanged: nothingSigned,
    next: 'Examine la gem en su informe y constrúyala de nuevo con gem build.',
  },
  'gem.key-unfit': {
    what: 'gem no puede leer claves de esta clase.',
    unchanged: nothingSigned,
    next: 'Firme con una clave RSA o EC.',
  },
  'gem.signer-refused': {
    what: 'Una gem firmada con este certificado sería rechazada por verificadores rigurosos.',
    unchanged: nothingSigned,
    next: 'Renueve el certificado o añada los certificados que están por encima de él hasta una raíz.',
  },
  'gem.self-check-failed': {
    what: 'La gem firmada no supera su propia comprobación.',
    unchanged: 'No se ha entregado nada; el diario conserva el intento.',
    next: 'Informe de este defecto junto con la gem.',
  },
  'gem.policy-invalid': {
    what: 'La política dice algo que no puede decir.',
    unchanged: nothingChanged,
    next: 'Corrija los lugares indicados por línea y columna.',
  },
  'gem.policy-unknown': {
    what: 'No hay ninguna política con este nombre.',
    unchanged: nothingChanged,
    next: 'Elija una de la lista o indique un archivo YAML.',
  },
  'gem.root-not-trusted': {
    what: 'Este certificado no es una raíz, y gem solo busca raíces.',
    unchanged: nothingChanged,
    next: 'Añada en su lugar la raíz de su cadena.',
  },
}
