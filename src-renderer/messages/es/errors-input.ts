// The Spanish words for error codes about what a stranger's file or a typo brought.

import { maximumInputText } from '../../../src-main/contract/input-length.ts'
import type { inputErrors as english } from '../en/errors-input.ts'
import type { ErrorWords } from '../error-words.ts'
import { nothingChanged, nothingSigned } from './nothing.ts'

export const inputErrors: Readonly<Record<keyof typeof english, ErrorWords>> = {
  'input.invalid': {
    what: 'La entrada está incompleta o no tiene la forma esperada.',
    unchanged: nothingSigned,
    next: 'Corrija los campos indicados arriba e inténtelo de nuevo.',
  },
  'input.unknown-procedure': {
    what: 'La ventana pidió algo que esta versión no sabe hacer.',
    unchanged: nothingChanged,
    next: 'Cierre Rootkeep e inícielo de nuevo; si vuelve a ocurrir, informe de ello.',
  },
  'input.unreadable-file': {
    what: 'El archivo no se pudo leer.',
    unchanged: nothingChanged,
    next: 'Compruebe que aún existe y que usted puede leerlo, e inténtelo de nuevo.',
  },
  'input.is-a-directory': {
    what: 'Eso es una carpeta, no un archivo.',
    unchanged: nothingChanged,
    next: 'Elija los archivos dentro de la carpeta.',
  },
  'input.empty': {
    what: 'El archivo está vacío.',
    unchanged: nothingChanged,
    next: 'Pida el archivo de nuevo: probablemente no se copió entero.',
  },
  'input.too-large': {
    what: 'El archivo es demasiado grande para ser lo que debería.',
    unchanged: nothingChanged,
    next: `Compruebe que es el archivo correcto; el límite es ${maximumInputText}.`,
  },
  'input.not-pem': {
    what: 'Esto no es ni PEM ni DER.',
    unchanged: nothingChanged,
    next: 'Pida el archivo como texto PEM (empieza por -----BEGIN) o como DER.',
  },
  'input.wrong-kind': {
    what: 'El archivo es de otra clase que la esperada.',
    unchanged: nothingChanged,
    next: 'Lea arriba qué es y elija el archivo o la pantalla correctos.',
  },
  'der.truncated': {
    what: 'El archivo termina antes que su contenido.',
    unchanged: nothingChanged,
    next: 'Copie el archivo de nuevo: falta una parte.',
  },
  'der.indefinite-length': {
    what: 'El archivo es BER con longitudes indefinidas; los certificados exigen DER estricto.',
    unchanged: nothingChanged,
    next: 'Pida DER a quien lo hizo o conviértalo con un programa en el que confíe.',
  },
  'der.malformed': {
    what: 'El contenido no es DER bien formado.',
    unchanged: nothingChanged,
    next: 'Pida el archivo de nuevo; si sigue igual, quien lo hizo escribe archivos defectuosos.',
  },
  'der.too-deep': {
    what: 'El archivo está anidado más hondo que ninguno honrado.',
    unchanged: nothingChanged,
    next: 'No use este archivo; pregunte de dónde viene.',
  },
  'name.malformed': {
    what: 'Un nombre en él está mal formado.',
    unchanged: nothingChanged,
    next: 'Escríbalo como atributos, por ejemplo CN=Seattle.rb,O=RubyConf.',
  },
  'name.forbidden-character': {
    what: 'Un nombre contiene caracteres de control o caracteres que ocultan texto.',
    unchanged: nothingChanged,
    next: 'Pida una solicitud con un nombre sencillo.',
  },
  'extension.malformed': {
    what: 'Una extensión está mal formada.',
    unchanged: nothingChanged,
    next: 'Pida el archivo de nuevo, hecho por un programa que siga RFC 5280.',
  },
  'extension.duplicate': {
    what: 'Una extensión aparece dos veces.',
    unchanged: nothingChanged,
    next: 'Pida el archivo de nuevo, con cada extensión una sola vez.',
  },
  'algorithm.unsupported': {
    what: 'El algoritmo no se conoce aquí.',
    unchanged: nothingChanged,
    next: 'Use RSA (2048 bits o más), P-256, P-384, P-521 o Ed25519.',
  },
  'algorithm.weak': {
    what: 'El algoritmo o el tamaño de clave es demasiado débil.',
    unchanged: nothingSigned,
    next: 'Pida una clave nueva: RSA de 2048 bits o más, o una curva elíptica.',
  },
  'algorithm.not-allowed': {
    what: 'El perfil no permite esta clase de clave.',
    unchanged: nothingSigned,
    next: 'Elija otro perfil o pida una clave de una clase permitida.',
  },
  'time.invalid': {
    what: 'Una fecha no es un instante válido.',
    unchanged: nothingChanged,
    next: 'Corrija la fecha e inténtelo de nuevo.',
  },
}
