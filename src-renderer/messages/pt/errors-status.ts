// The Portuguese words for error codes about revocations, lists, answers and paths.

import type { statusErrors as english } from '../en/errors-status.ts'
import type { ErrorWords } from '../error-words.ts'
import { nothingChanged } from './nothing.ts'

export const statusErrors: Readonly<Record<keyof typeof english, ErrorWords>> = {
  'revocation.already-revoked': {
    what: 'O certificado já foi revogado.',
    unchanged: 'A revogação anterior vale como está.',
    next: 'Veja a data e o motivo na lista de revogação.',
  },
  'revocation.not-revoked': {
    what: 'O certificado não foi revogado.',
    unchanged: nothingChanged,
    next: 'Não há suspensão a levantar.',
  },
  'revocation.not-on-hold': {
    what: 'A revogação é definitiva: só uma suspensão pode ser levantada.',
    unchanged: 'A revogação vale como está.',
    next: 'Emita um novo certificado, se o portador precisar.',
  },
  'revocation.wrong-issuer': {
    what: 'O certificado não foi emitido por esta autoridade.',
    unchanged: nothingChanged,
    next: 'Revogue-o na autoridade que o emitiu.',
  },
  'revocation.date-invalid': {
    what: 'A data da revogação não é possível.',
    unchanged: nothingChanged,
    next: 'Escolha uma data entre o início do certificado e agora.',
  },
  'crl.number-not-increasing': {
    what: 'O número da lista não aumentaria.',
    unchanged: 'Nenhuma lista foi assinada.',
    next: 'Encontre a cópia mais recente da custódia: esta é mais antiga que uma lista publicada.',
  },
  'crl.invalid-period': {
    what: 'O período da lista não é possível.',
    unchanged: 'Nenhuma lista foi assinada.',
    next: 'Escolha uma próxima atualização posterior a esta, dentro da validade do emissor.',
  },
  'crl.unknown': {
    what: 'Não há tal lista.',
    unchanged: nothingChanged,
    next: 'Emita primeiro uma lista.',
  },
  'crl.base-missing': {
    what: 'Não há lista completa à qual um delta possa se referir.',
    unchanged: 'Nenhuma lista foi assinada.',
    next: 'Emita primeiro uma lista completa, assinada com a mesma chave.',
  },
  'crl.self-check-failed': {
    what: 'A nova lista não passou na própria verificação.',
    unchanged: 'A lista não foi entregue.',
    next: 'Não a use; comunique isto com o código abaixo.',
  },
  'ocsp.invalid-period': {
    what: 'O período da resposta não é possível.',
    unchanged: 'Nenhuma resposta foi assinada.',
    next: 'Escolha uma próxima atualização posterior a agora, dentro da validade do signatário.',
  },
  'ocsp.malformed-response': {
    what: 'A resposta OCSP está malformada.',
    unchanged: nothingChanged,
    next: 'Peça a resposta de novo, feita por um programa que siga a RFC 6960.',
  },
  'ocsp.not-a-responder': {
    what: 'O signatário não pode responder a pedidos OCSP por esta autoridade.',
    unchanged: 'Nenhuma resposta foi assinada.',
    next: 'Responda com a própria autoridade, ou crie um novo delegado.',
  },
  'ocsp.malformed-request': {
    what: 'O pedido OCSP está malformado.',
    unchanged: 'Nenhuma resposta foi assinada.',
    next: 'Solicite o pedido de novo, feito por um programa que siga a RFC 6960.',
  },
  'ocsp.delegate-unknown': {
    what: 'A autoridade não tem delegado OCSP.',
    unchanged: 'Nenhuma resposta foi assinada.',
    next: 'Crie primeiro um delegado, ou responda com a própria autoridade.',
  },
  'responder.address-invalid': {
    what: 'Isto não é um endereço e porta em que se possa escutar.',
    unchanged: 'Nenhum respondedor foi iniciado.',
    next: 'Escreva-o como 127.0.0.1:8080, ou [::1]:8080.',
  },
  'responder.exposed': {
    what: 'O endereço permite que outras máquinas perguntem, e ninguém disse que podem.',
    unchanged: 'Nenhum respondedor foi iniciado.',
    next: 'Escute em 127.0.0.1, ou use a opção que permite estranhos.',
  },
  'responder.cannot-listen': {
    what: 'Não é possível escutar nesse endereço e porta.',
    unchanged: 'Nenhum respondedor foi iniciado.',
    next: 'Escolha outra porta, ou pare o programa que escuta nela.',
  },
  'responder.running': {
    what: 'Já há um respondedor em execução neste processo.',
    unchanged: 'Ele continua a responder.',
    next: 'Encerre a sessão para pará-lo, depois inicie-o de novo.',
  },
  'path.budget-exhausted': {
    what: 'Os certificados estão tão entrelaçados que se desistiu de verificá-los.',
    unchanged: nothingChanged,
    next: 'Dê apenas os certificados que pertencem ao caminho.',
  },
}
