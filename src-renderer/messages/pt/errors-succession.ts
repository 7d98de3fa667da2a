// The Portuguese words for error codes about what comes after the first issuance: renewal, new keys, answers from
// elsewhere.

import type { successionErrors as english } from '../en/errors-succession.ts'
import type { ErrorWords } from '../error-words.ts'
import { nothingChanged, nothingSigned } from './nothing.ts'

export const successionErrors: Readonly<Record<keyof typeof english, ErrorWords>> = {
  'authority.key-differs': {
    what: 'O certificado é para outra chave que não a da autoridade.',
    unchanged: nothingChanged,
    next: 'Peça à superior um certificado para o pedido que foi feito aqui.',
  },
  'authority.name-differs': {
    what: 'O certificado é para outro nome que não o pedido.',
    unchanged: nothingChanged,
    next: 'Peça à superior um certificado com exatamente o nome do pedido.',
  },
  'authority.retired': {
    what: 'A autoridade foi encerrada.',
    unchanged: nothingChanged,
    next: 'Crie uma nova autoridade. Uma encerrada ainda assina as suas listas de revogação e respostas OCSP.',
  },
  'authority.waiting': {
    what: 'A autoridade ainda não tem certificado.',
    unchanged: nothingSigned,
    next: 'Envie o pedido à superior e adote o certificado que ela devolver.',
  },
  'issuer.retired': {
    what: 'O emissor foi encerrado: não emite mais.',
    unchanged: nothingSigned,
    next: 'Escolha outro emissor.',
  },
  'certificate.expired': {
    what: 'O certificado expirou.',
    unchanged: nothingChanged,
    next: 'Peça um que seja válido.',
  },
  'certificate.revoked': {
    what: 'O certificado foi revogado, por isso a sua chave não é certificada de novo.',
    unchanged: nothingSigned,
    next: 'Certifique em vez dela uma nova chave.',
  },
  'certificate.issued-elsewhere': {
    what: 'Nenhuma autoridade desta custódia emitiu este certificado.',
    unchanged: nothingSigned,
    next: 'Solicite um pedido e emita para ele.',
  },
  'certificate.key-elsewhere': {
    what: 'A chave deste certificado não está nesta custódia.',
    unchanged: nothingSigned,
    next: 'O dono pode assiná-lo de novo onde está a chave, como com gem cert --re-sign.',
  },
  'certificate.is-authority': {
    what: 'Este é o certificado de uma autoridade.',
    unchanged: nothingChanged,
    next: 'Renove-o ou importe-o como autoridade.',
  },
  'certificate.not-a-ca': {
    what: 'Este não é o certificado de uma autoridade.',
    unchanged: nothingChanged,
    next: 'Escolha o certificado de uma AC: um cuja chave possa assinar certificados.',
  },
  'certificate.same-key': {
    what: 'A chave é a mesma de antes.',
    unchanged: nothingSigned,
    next: 'Traga uma nova chave, ou renove o certificado com a chave que ele tem.',
  },
  'certificate.subject-differs': {
    what: 'A nova chave pertence a outro titular.',
    unchanged: nothingSigned,
    next: 'Solicite um pedido com o mesmo titular, ou emita para ela um certificado próprio.',
  },
}
