// The Portuguese words for error codes about profiles, authorities, requests and certificates.

import type { issuingErrors as english } from '../en/errors-issuing.ts'
import type { ErrorWords } from '../error-words.ts'
import { nothingChanged, nothingSigned } from './nothing.ts'

export const issuingErrors: Readonly<Record<keyof typeof english, ErrorWords>> = {
  'profile.unknown': {
    what: 'Não há tal perfil.',
    unchanged: nothingSigned,
    next: 'Escolha um dos perfis da lista.',
  },
  'profile.invalid': {
    what: 'O perfil não é válido.',
    unchanged: 'O perfil não foi salvo.',
    next: 'Corrija as linhas indicadas acima.',
  },
  'profile.wrong-kind': {
    what: 'O perfil é para outro tipo de certificado.',
    unchanged: nothingSigned,
    next: 'Escolha um perfil para raízes, subordinadas ou pessoas, conforme a operação.',
  },
  'profile.name-taken': {
    what: 'Um perfil integrado tem este nome.',
    unchanged: 'O perfil não foi salvo.',
    next: 'Dê outro nome ao perfil.',
  },
  'authority.unknown': {
    what: 'Não há tal autoridade nesta custódia.',
    unchanged: nothingSigned,
    next: 'Escolha uma autoridade da lista.',
  },
  'authority.name-taken': {
    what: 'Uma autoridade desta custódia já tem este nome.',
    unchanged: nothingSigned,
    next: 'Escolha outro nome curto; um diretório de confiança não poderia conter as duas.',
  },
  'issuer.not-a-ca': {
    what: 'O emissor não é uma autoridade certificadora.',
    unchanged: nothingSigned,
    next: 'Escolha uma autoridade que possa certificar outros.',
  },
  'issuer.revoked': {
    what: 'O emissor foi revogado.',
    unchanged: nothingSigned,
    next: 'Escolha outro emissor, ou crie um novo.',
  },
  'issuer.expired': {
    what: 'O emissor expirou.',
    unchanged: nothingSigned,
    next: 'Escolha outro emissor, ou crie um novo.',
  },
  'issuer.not-yet-valid': {
    what: 'O emissor ainda não é válido.',
    unchanged: nothingSigned,
    next: 'Verifique o relógio desta máquina, ou espere.',
  },
  'issuer.key-elsewhere': {
    what: 'A chave deste emissor não está nesta custódia.',
    unchanged: nothingSigned,
    next: 'Escolha um emissor cuja chave esteja aqui, ou abra a custódia que a tem.',
  },
  'issuer.path-length-exceeded': {
    what: 'O emissor não pode certificar outra autoridade abaixo dele.',
    unchanged: nothingSigned,
    next: 'Escolha um emissor mais acima na árvore, como a raiz.',
  },
  'request.bad-signature': {
    what: 'A assinatura do pedido está errada: o remetente não provou possuir a chave.',
    unchanged: 'O pedido não foi importado.',
    next: 'Solicite um novo pedido. Com este não há como prosseguir.',
  },
  'request.unknown': {
    what: 'Não há tal pedido na caixa de entrada.',
    unchanged: nothingChanged,
    next: 'Volte à caixa de entrada e escolha um da lista.',
  },
  'request.not-pending': {
    what: 'O pedido já foi decidido.',
    unchanged: nothingSigned,
    next: 'Veja-o na caixa de entrada: foi emitido ou rejeitado.',
  },
  'request.not-rejected': {
    what: 'O pedido não foi rejeitado.',
    unchanged: nothingSigned,
    next: 'Veja-o na caixa de entrada: só o que foi rejeitado pode ser reposto.',
  },
  'request.doubtful': {
    what: 'Uma pessoa deve ver este pedido primeiro.',
    unchanged: nothingSigned,
    next: 'Veja o pedido; aprove-o apesar da dúvida ou rejeite-o.',
  },
  'request.spkac-unsupported': {
    what: 'Isto é um SPKAC, uma forma antiga de pedido que não é aceita.',
    unchanged: 'O pedido não foi importado.',
    next: 'Solicite um pedido PKCS#10 (BEGIN CERTIFICATE REQUEST).',
  },
  'request.asks-for-ca': {
    what: 'O pedido quer tornar-se autoridade certificadora.',
    unchanged: nothingSigned,
    next: 'Se for essa a intenção, crie uma autoridade subordinada; senão, solicite um pedido sem isso.',
  },
  'request.extension-not-allowed': {
    what: 'O pedido inclui uma extensão que o perfil recusa.',
    unchanged: nothingSigned,
    next: 'Solicite um pedido sem ela, ou escolha outro perfil.',
  },
  'certificate.unknown': {
    what: 'Não há tal certificado nesta custódia.',
    unchanged: nothingChanged,
    next: 'Escolha um da lista, ou veja-o como arquivo.',
  },
  'certificate.bad-signature': {
    what: 'A assinatura do certificado está errada.',
    unchanged: nothingSigned,
    next: 'Não use este certificado; pergunte de onde veio.',
  },
  'certificate.subject-needed': {
    what: 'O certificado precisa de um titular.',
    unchanged: nothingSigned,
    next: 'Escreva um titular, ou solicite um pedido que tenha um.',
  },
  'certificate.name-not-allowed': {
    what: 'O perfil não permite este nome.',
    unchanged: nothingSigned,
    next: 'Escolha outro perfil, ou outro nome.',
  },
  'certificate.lint-failed': {
    what: 'O certificado violaria uma regra das normas.',
    unchanged: nothingSigned,
    next: 'Leia as constatações e altere o que indicam.',
  },
  'certificate.validity-beyond-issuer': {
    what: 'O certificado duraria mais que o seu emissor.',
    unchanged: nothingSigned,
    next: 'Escolha um fim anterior.',
  },
  'certificate.validity-invalid': {
    what: 'O período de validade não é possível.',
    unchanged: nothingSigned,
    next: 'Escolha um fim posterior ao início.',
  },
  'certificate.preparation-unknown': {
    what: 'O que foi preparado não existe mais.',
    unchanged: nothingSigned,
    next: 'Prepare de novo: um bloqueio ou um reinício esquece as preparações.',
  },
  'certificate.self-check-failed': {
    what: 'O novo certificado não passou na própria verificação.',
    unchanged: 'O certificado não foi entregue.',
    next: 'Não o use; comunique isto com o código abaixo.',
  },
  'certificate.serial-taken': {
    what: 'O número de série já foi usado.',
    unchanged: nothingSigned,
    next: 'Tente de novo: será sorteado um novo número.',
  },
}
