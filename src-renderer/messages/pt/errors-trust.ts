// The Portuguese words for error codes about trust lists and the truststores of other programs.

import type { trustErrors as english } from '../en/errors-trust.ts'
import type { ErrorWords } from '../error-words.ts'
import { nothingChanged } from './nothing.ts'

export const trustErrors: Readonly<Record<keyof typeof english, ErrorWords>> = {
  'trust.list-unknown': {
    what: 'Não há lista de confiança com este nome.',
    unchanged: nothingChanged,
    next: 'Veja as listas que há, ou crie uma com este nome.',
  },
  'trust.list-exists': {
    what: 'Já há uma lista de confiança com este nome.',
    unchanged: 'A lista fica como está.',
    next: 'Escolha outro nome, ou adicione à lista que há.',
  },
  'trust.list-empty': {
    what: 'Não há na lista nenhum certificado que ainda seja confiável.',
    unchanged: 'Nenhum arquivo foi gravado.',
    next: 'Adicione primeiro os certificados que devem ser confiáveis.',
  },
  'trust.anchor-unknown': {
    what: 'Este certificado não está na lista de confiança.',
    unchanged: nothingChanged,
    next: 'Veja a lista de novo: ele pode ter sido removido entretanto.',
  },
  'trust.anchor-known': {
    what: 'Este certificado já está na lista de confiança.',
    unchanged: 'A lista fica como está.',
    next: 'Altere o âmbito da âncora existente.',
  },
  'trust.store-malformed': {
    what: 'O repositório de confiança está malformado.',
    unchanged: nothingChanged,
    next: 'Exporte-o de novo com o programa que o criou.',
  },
  'trust.store-unsupported': {
    what: 'O repositório de confiança está protegido de um modo que não se lê aqui.',
    unchanged: nothingChanged,
    next: 'Grave-o de novo com um keytool ou openssl atual, que cifram com AES.',
  },
  'trust.wrong-password': {
    what: 'A senha não é a do repositório de confiança, ou o arquivo está danificado.',
    unchanged: nothingChanged,
    next: 'Tente a senha de novo. A do próprio Java costuma ser changeit.',
  },
  'trust.password-needed': {
    what: 'O repositório de confiança exige uma senha.',
    unchanged: nothingChanged,
    next: 'Informe a senha junto com o arquivo.',
  },
  'trust.password-unfit': {
    what: 'O Java não aceitaria esta senha.',
    unchanged: 'Nenhum arquivo foi gravado.',
    next: 'Escolha pelo menos seis letras, algarismos ou sinais ASCII. Não guarda nenhum segredo.',
  },
}
