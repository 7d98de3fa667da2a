// The Spanish words for error codes about trust lists and the truststores of other programs.

import type { trustErrors as english } from '../en/errors-trust.ts'
import type { ErrorWords } from '../error-words.ts'
import { nothingChanged } from './nothing.ts'

export const trustErrors: Readonly<Record<keyof typeof english, ErrorWords>> = {
  'trust.list-unknown': {
    what: 'No hay ninguna lista de confianza con este nombre.',
    unchanged: nothingChanged,
    next: 'Mire las listas que hay o cree una con este nombre.',
  },
  'trust.list-exists': {
    what: 'Ya hay una lista de confianza con este nombre.',
    unchanged: 'La lista queda como está.',
    next: 'Elija otro nombre o amplíe la lista existente.',
  },
  'trust.list-empty': {
    what: 'En la lista no hay ningún certificado en el que aún se confíe.',
    unchanged: 'No se ha escrito ningún archivo.',
    next: 'Añada primero los certificados en los que se ha de confiar.',
  },
  'trust.anchor-unknown': {
    what: 'Este certificado no está en la lista de confianza.',
    unchanged: nothingChanged,
    next: 'Mire la lista de nuevo: quizá se quitó entretanto.',
  },
  'trust.anchor-known': {
    what: 'Este certificado ya está en la lista de confianza.',
    unchanged: 'La lista queda como está.',
    next: 'Cambie el alcance del que ya está.',
  },
  'trust.store-malformed': {
    what: 'El almacén de confianza está mal formado.',
    unchanged: nothingChanged,
    next: 'Expórtelo de nuevo con el programa que lo creó.',
  },
  'trust.store-unsupported': {
    what: 'El almacén de confianza está protegido de un modo que aquí no se lee.',
    unchanged: nothingChanged,
    next: 'Escríbalo de nuevo con un keytool u openssl actual, que cifran con AES.',
  },
  'trust.wrong-password': {
    what: 'La contraseña no es la del almacén, o el archivo está dañado.',
    unchanged: nothingChanged,
    next: 'Pruebe la contraseña de nuevo. La del propio Java suele ser changeit.',
  },
  'trust.password-needed': {
    what: 'El almacén de confianza necesita una contraseña.',
    unchanged: nothingChanged,
    next: 'Dé la contraseña junto con el archivo.',
  },
  'trust.password-unfit': {
    what: 'Java no aceptaría esta contraseña.',
    unchanged: 'No se ha escrito ningún archivo.',
    next: 'Elija al menos seis letras, cifras o signos ASCII. No guarda ningún secreto.',
  },
}
