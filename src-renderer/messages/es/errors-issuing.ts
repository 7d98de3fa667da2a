// The Spanish words for error codes about profiles, authorities, requests and certificates.

import type { issuingErrors as english } from '../en/errors-issuing.ts'
import type { ErrorWords } from '../error-words.ts'
import { nothingChanged, nothingSigned } from './nothing.ts'

export const issuingErrors: Readonly<Record<keyof typeof english, ErrorWords>> = {
  'profile.unknown': {
    what: 'No existe ese perfil.',
    unchanged: nothingSigned,
    next: 'Elija uno de los perfiles de la lista.',
  },
  'profile.invalid': {
    what: 'El perfil no es válido.',
    unchanged: 'El perfil no se ha guardado.',
    next: 'Corrija las líneas indicadas arriba.',
  },
  'profile.wrong-kind': {
    what: 'El perfil es para otra clase de certificado.',
    unchanged: nothingSigned,
    next: 'Elija un perfil para raíces, para subordinadas o para personas, según el acto.',
  },
  'profile.name-taken': {
    what: 'Un perfil incorporado tiene este nombre.',
    unchanged: 'El perfil no se ha guardado.',
    next: 'Dé otro nombre a su perfil.',
  },
  'authority.unknown': {
    what: 'No existe esa autoridad en este depósito.',
    unchanged: nothingSigned,
    next: 'Elija una autoridad de la lista.',
  },
  'authority.name-taken': {
    what: 'Una autoridad de este depósito ya tiene este nombre.',
    unchanged: nothingSigned,
    next: 'Elija otro nombre corto; un directorio de confianza no podría contener ambas.',
  },
  'issuer.not-a-ca': {
    what: 'El emisor no es una autoridad de certificación.',
    unchanged: nothingSigned,
    next: 'Elija una autoridad que pueda certificar a otros.',
  },
  'issuer.revoked': {
    what: 'El emisor ha sido revocado.',
    unchanged: nothingSigned,
    next: 'Elija otro emisor o cree uno nuevo.',
  },
  'issuer.expired': {
    what: 'El emisor ha expirado.',
    unchanged: nothingSigned,
    next: 'Elija otro emisor o cree uno nuevo.',
  },
  'issuer.not-yet-valid': {
    what: 'El emisor aún no es válido.',
    unchanged: nothingSigned,
    next: 'Compruebe el reloj de esta máquina, o espere.',
  },
  'issuer.key-elsewhere': {
    what: 'La clave de este emisor no está en este depósito.',
    unchanged: nothingSigned,
    next: 'Elija un emisor cuya clave esté aquí o abra el depósito que la tiene.',
  },
  'issuer.path-length-exceeded': {
    what: 'El emisor no puede certificar otra autoridad por debajo de él.',
    unchanged: nothingSigned,
    next: 'Elija un emisor más alto en el árbol, como la raíz.',
  },
  'request.bad-signature': {
    what: 'La firma de la solicitud es incorrecta: el remitente no ha probado que posee la clave.',
    unchanged: 'La solicitud no se ha incorporado.',
    next: 'Pida una solicitud nueva. Con esta no se puede seguir.',
  },
  'request.unknown': {
    what: 'No hay tal solicitud en la bandeja.',
    unchanged: nothingChanged,
    next: 'Vuelva a la bandeja y elija una de la lista.',
  },
  'request.not-pending': {
    what: 'La solicitud ya está decidida.',
    unchanged: nothingSigned,
    next: 'Véala en la bandeja: se emitió o se rechazó.',
  },
  'request.not-rejected': {
    what: 'La solicitud no fue rechazada.',
    unchanged: nothingSigned,
    next: 'Mírela en la bandeja de entrada: solo se puede devolver lo que se rechazó.',
  },
  'request.doubtful': {
    what: 'Una persona debe mirar antes esta solicitud.',
    unchanged: nothingSigned,
    next: 'Examine la solicitud; apruébela pese a la duda o rechácela.',
  },
  'request.spkac-unsupported': {
    what: 'Esto es un SPKAC, una forma antigua de solicitud que no se acepta.',
    unchanged: 'La solicitud no se ha incorporado.',
    next: 'Pida una solicitud PKCS#10 (BEGIN CERTIFICATE REQUEST).',
  },
  'request.asks-for-ca': {
    what: 'La solicitud pide convertirse en autoridad de certificación.',
    unchanged: nothingSigned,
    next: 'Cree en su lugar una autoridad subordinada de forma deliberada o pida una solicitud sin ello.',
  },
  'request.extension-not-allowed': {
    what: 'La solicitud pide una extensión que el perfil deniega.',
    unchanged: nothingSigned,
    next: 'Pida una solicitud sin ella o elija otro perfil.',
  },
  'certificate.unknown': {
    what: 'No existe ese certificado en este depósito.',
    unchanged: nothingChanged,
    next: 'Elija uno de la lista o examínelo como archivo.',
  },
  'certificate.bad-signature': {
    what: 'La firma del certificado es incorrecta.',
    unchanged: nothingSigned,
    next: 'No use este certificado; pregunte de dónde viene.',
  },
  'certificate.subject-needed': {
    what: 'El certificado necesita un sujeto.',
    unchanged: nothingSigned,
    next: 'Escriba un sujeto o pida una solicitud que lo tenga.',
  },
  'certificate.name-not-allowed': {
    what: 'El perfil no permite este nombre.',
    unchanged: nothingSigned,
    next: 'Elija otro perfil u otro nombre.',
  },
  'certificate.lint-failed': {
    what: 'El certificado infringiría una regla de las normas.',
    unchanged: nothingSigned,
    next: 'Lea los hallazgos y cambie lo que indican.',
  },
  'certificate.validity-beyond-issuer': {
    what: 'El certificado sobreviviría a su emisor.',
    unchanged: nothingSigned,
    next: 'Elija un final anterior.',
  },
  'certificate.validity-invalid': {
    what: 'El periodo de validez no es posible.',
    unchanged: nothingSigned,
    next: 'Elija un final posterior al inicio.',
  },
  'certificate.preparation-unknown': {
    what: 'Lo que se preparó ya no está.',
    unchanged: nothingSigned,
    next: 'Prepárelo de nuevo: un bloqueo o un reinicio olvida lo preparado.',
  },
  'certificate.self-check-failed': {
    what: 'El certificado nuevo no superó nuestra propia comprobación.',
    unchanged: 'El certificado no se ha entregado.',
    next: 'No lo use; informe de ello con el código de abajo.',
  },
  'certificate.serial-taken': {
    what: 'El número de serie ya se ha usado.',
    unchanged: nothingSigned,
    next: 'Inténtelo de nuevo: se sortea otro número.',
  },
}
