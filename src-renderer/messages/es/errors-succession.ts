// The Spanish words for error codes about what comes after the first issuance: renewal, new keys, answers from elsewhere.

import type { successionErrors as english } from '../en/errors-succession.ts'
import type { ErrorWords } from '../error-words.ts'
import { nothingChanged, nothingSigned } from './nothing.ts'

export const successionErrors: Readonly<Record<keyof typeof english, ErrorWords>> = {
  'authority.key-differs': {
    what: 'El certificado es para otra clave que la que tiene la autoridad.',
    unchanged: nothingChanged,
    next: 'Pida a la autoridad superior un certificado para la solicitud hecha aquí.',
  },
  'authority.name-differs': {
    what: 'El certificado es para otro nombre que el solicitado.',
    unchanged: nothingChanged,
    next: 'Pida a la autoridad superior un certificado con exactamente el nombre de la solicitud.',
  },
  'authority.retired': {
    what: 'La autoridad está retirada.',
    unchanged: nothingChanged,
    next: 'Cree una autoridad nueva. Una retirada aún firma sus listas de revocación y respuestas OCSP.',
  },
  'authority.waiting': {
    what: 'La autoridad aún no tiene certificado.',
    unchanged: nothingSigned,
    next: 'Envíe su solicitud a la autoridad superior y adopte el certificado que vuelva.',
  },
  'issuer.retired': {
    what: 'El emisor está retirado: ya no emite.',
    unchanged: nothingSigned,
    next: 'Elija otro emisor.',
  },
  'certificate.expired': {
    what: 'El certificado ha expirado.',
    unchanged: nothingChanged,
    next: 'Pida uno que sea válido.',
  },
  'certificate.revoked': {
    what: 'El certificado está revocado, por lo que su clave no se certifica de nuevo.',
    unchanged: nothingSigned,
    next: 'Certifique en su lugar una clave nueva.',
  },
  'certificate.issued-elsewhere': {
    what: 'Ninguna autoridad de este depósito emitió este certificado.',
    unchanged: nothingSigned,
    next: 'Pida una solicitud y emita para ella.',
  },
  'certificate.key-elsewhere': {
    what: 'La clave de este certificado no está en este depósito.',
    unchanged: nothingSigned,
    next: 'Su propietario puede firmarlo de nuevo donde está la clave, como con gem cert --re-sign.',
  },
  'certificate.is-authority': {
    what: 'Este es el certificado de una autoridad.',
    unchanged: nothingChanged,
    next: 'Renuévelo o impórtelo como autoridad.',
  },
  'certificate.not-a-ca': {
    what: 'Este no es el certificado de una autoridad.',
    unchanged: nothingChanged,
    next: 'Elija el certificado de una AC: uno cuya clave pueda firmar certificados.',
  },
  'certificate.same-key': {
    what: 'La clave es la misma que antes.',
    unchanged: nothingSigned,
    next: 'Traiga una clave nueva o renueve el certificado con la que tiene.',
  },
  'certificate.subject-differs': {
    what: 'La clave nueva pertenece a otro sujeto.',
    unchanged: nothingSigned,
    next: 'Pida una solicitud con el mismo sujeto o emita para ella un certificado propio.',
  },
}
