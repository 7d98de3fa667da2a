// The Spanish words for error codes about revocations, lists, answers and paths.

import type { statusErrors as english } from '../en/errors-status.ts'
import type { ErrorWords } from '../error-words.ts'
import { nothingChanged } from './nothing.ts'

export const statusErrors: Readonly<Record<keyof typeof english, ErrorWords>> = {
  'revocation.already-revoked': {
    what: 'El certificado ya estaba revocado.',
    unchanged: 'La revocación anterior queda como está.',
    next: 'Su fecha y motivo figuran en la lista de revocación.',
  },
  'revocation.not-revoked': {
    what: 'El certificado no está revocado.',
    unchanged: nothingChanged,
    next: 'No hay nada que levantar.',
  },
  'revocation.not-on-hold': {
    what: 'La revocación es definitiva: solo puede levantarse una suspensión.',
    unchanged: 'La revocación queda como está.',
    next: 'Emita un certificado nuevo si su titular lo necesita.',
  },
  'revocation.wrong-issuer': {
    what: 'Este certificado no lo emitió esta autoridad.',
    unchanged: nothingChanged,
    next: 'Revóquelo en la autoridad que lo emitió.',
  },
  'revocation.date-invalid': {
    what: 'La fecha de la revocación no es posible.',
    unchanged: nothingChanged,
    next: 'Elija una fecha entre el inicio del certificado y ahora.',
  },
  'crl.number-not-increasing': {
    what: 'El número de la lista no aumentaría.',
    unchanged: 'No se ha firmado ninguna lista.',
    next: 'Busque la copia más reciente del depósito: esta es más antigua que una lista ya publicada.',
  },
  'crl.invalid-period': {
    what: 'El periodo de la lista no es posible.',
    unchanged: 'No se ha firmado ninguna lista.',
    next: 'Elija una próxima actualización posterior a esta, dentro de la vida del emisor.',
  },
  'crl.unknown': {
    what: 'No existe esa lista.',
    unchanged: nothingChanged,
    next: 'Emita primero una lista.',
  },
  'crl.base-missing': {
    what: 'No hay ninguna lista completa de la que un delta pueda decir los cambios.',
    unchanged: 'No se ha firmado ninguna lista.',
    next: 'Emita primero una lista completa, firmada con la misma clave.',
  },
  'crl.self-check-failed': {
    what: 'La lista nueva no superó nuestra propia comprobación.',
    unchanged: 'La lista no se ha entregado.',
    next: 'No la use; informe de ello con el código de abajo.',
  },
  'ocsp.invalid-period': {
    what: 'El periodo de la respuesta no es posible.',
    unchanged: 'No se ha firmado ninguna respuesta.',
    next: 'Elija una próxima actualización futura, dentro de la vida del firmante.',
  },
  'ocsp.malformed-response': {
    what: 'La respuesta OCSP está mal formada.',
    unchanged: nothingChanged,
    next: 'Pida la respuesta de nuevo, hecha por un programa que siga RFC 6960.',
  },
  'ocsp.not-a-responder': {
    what: 'El firmante no puede responder peticiones OCSP por esta autoridad.',
    unchanged: 'No se ha firmado ninguna respuesta.',
    next: 'Responda con la propia autoridad o cree un delegado nuevo.',
  },
  'ocsp.malformed-request': {
    what: 'La petición OCSP está mal formada.',
    unchanged: 'No se ha firmado ninguna respuesta.',
    next: 'Pida la petición de nuevo, hecha por un programa que siga RFC 6960.',
  },
  'ocsp.delegate-unknown': {
    what: 'La autoridad no tiene delegado OCSP.',
    unchanged: 'No se ha firmado ninguna respuesta.',
    next: 'Cree primero un delegado o responda con la propia autoridad.',
  },
  'responder.address-invalid': {
    what: 'Eso no es una dirección con puerto en la que escuchar.',
    unchanged: 'No se ha iniciado ningún respondedor.',
    next: 'Escríbala como 127.0.0.1:8080, o [::1]:8080.',
  },
  'responder.exposed': {
    what: 'La dirección permite que pregunten otras máquinas, y nadie ha dicho que puedan.',
    unchanged: 'No se ha iniciado ningún respondedor.',
    next: 'Escuche en 127.0.0.1 o permita expresamente a desconocidos.',
  },
  'responder.cannot-listen': {
    what: 'Nada puede escuchar en esa dirección y puerto.',
    unchanged: 'No se ha iniciado ningún respondedor.',
    next: 'Elija otro puerto o detenga el programa que escucha ahí.',
  },
  'responder.running': {
    what: 'Ya hay un respondedor en marcha en este proceso.',
    unchanged: 'Sigue respondiendo.',
    next: 'Termine la sesión para detenerlo e inícielo de nuevo.',
  },
  'path.budget-exhausted': {
    what: 'Los certificados están tan enredados que se abandonó su comprobación.',
    unchanged: nothingChanged,
    next: 'Dé solo los certificados que pertenecen a la ruta.',
  },
}
