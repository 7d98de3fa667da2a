// The Portuguese words for error codes about what a stranger's file or a typo brought.

import { maximumInputText } from '../../../src-main/contract/input-length.ts'
import type { inputErrors as english } from '../en/errors-input.ts'
import type { ErrorWords } from '../error-words.ts'
import { nothingChanged, nothingSigned } from './nothing.ts'

export const inputErrors: Readonly<Record<keyof typeof english, ErrorWords>> = {
  'input.invalid': {
    what: 'A entrada não está completa ou não está na forma esperada.',
    unchanged: nothingSigned,
    next: 'Corrija os campos indicados acima e tente de novo.',
  },
  'input.unknown-procedure': {
    what: 'A janela pediu algo que esta versão não sabe fazer.',
    unchanged: nothingChanged,
    next: 'Feche o Rootkeep e inicie-o de novo; se voltar a acontecer, comunique.',
  },
  'input.unreadable-file': {
    what: 'O arquivo não pôde ser lido.',
    unchanged: nothingChanged,
    next: 'Verifique se ele ainda existe e se há permissão para lê-lo, e tente de novo.',
  },
  'input.is-a-directory': {
    what: 'Isto é uma pasta, não um arquivo.',
    unchanged: nothingChanged,
    next: 'Escolha os arquivos dentro da pasta.',
  },
  'input.empty': {
    what: 'O arquivo está vazio.',
    unchanged: nothingChanged,
    next: 'Peça o arquivo de novo: provavelmente não foi copiado por inteiro.',
  },
  'input.too-large': {
    what: 'O arquivo é grande demais para ser o que deveria.',
    unchanged: nothingChanged,
    next: `Verifique se é o arquivo certo; o limite é ${maximumInputText}.`,
  },
  'input.not-pem': {
    what: 'Isto não é PEM nem DER.',
    unchanged: nothingChanged,
    next: 'Peça o arquivo em texto PEM (começa com -----BEGIN) ou em DER.',
  },
  'input.wrong-kind': {
    what: 'O arquivo é de outro tipo que o esperado.',
    unchanged: nothingChanged,
    next: 'Leia acima o que ele é, e escolha o arquivo certo ou a tela certa.',
  },
  'der.truncated': {
    what: 'O arquivo termina antes do seu conteúdo.',
    unchanged: nothingChanged,
    next: 'Copie o arquivo de novo: falta uma parte.',
  },
  'der.indefinite-length': {
    what: 'O arquivo é BER com comprimentos indefinidos; certificados exigem DER estrito.',
    unchanged: nothingChanged,
    next: 'Peça ao autor que grave em DER, ou converta-o com um programa de confiança.',
  },
  'der.malformed': {
    what: 'O conteúdo não é DER bem formado.',
    unchanged: nothingChanged,
    next: 'Peça o arquivo de novo; se continuar assim, quem o faz grava arquivos defeituosos.',
  },
  'der.too-deep': {
    what: 'O arquivo tem mais níveis de aninhamento que qualquer arquivo honesto.',
    unchanged: nothingChanged,
    next: 'Não use este arquivo; pergunte de onde veio.',
  },
  'name.malformed': {
    what: 'Um nome contido nele está malformado.',
    unchanged: nothingChanged,
    next: 'Escreva-o em atributos, como CN=Seattle.rb,O=RubyConf.',
  },
  'name.forbidden-character': {
    what: 'Um nome contém caracteres de controle ou caracteres que ocultam texto.',
    unchanged: nothingChanged,
    next: 'Peça um pedido com um nome simples.',
  },
  'extension.malformed': {
    what: 'Uma extensão está malformada.',
    unchanged: nothingChanged,
    next: 'Peça o arquivo de novo, feito por um programa que siga a RFC 5280.',
  },
  'extension.duplicate': {
    what: 'Uma extensão aparece duas vezes.',
    unchanged: nothingChanged,
    next: 'Peça o arquivo de novo, com cada extensão uma só vez.',
  },
  'algorithm.unsupported': {
    what: 'O algoritmo não é conhecido aqui.',
    unchanged: nothingChanged,
    next: 'Use RSA (2048 bits ou mais), P-256, P-384, P-521 ou Ed25519.',
  },
  'algorithm.weak': {
    what: 'O algoritmo ou o tamanho da chave é fraco demais.',
    unchanged: nothingSigned,
    next: 'Peça uma nova chave: RSA com 2048 bits ou mais, ou uma curva elíptica.',
  },
  'algorithm.not-allowed': {
    what: 'O perfil não permite este tipo de chave.',
    unchanged: nothingSigned,
    next: 'Escolha outro perfil, ou peça uma chave de um tipo permitido.',
  },
  'time.invalid': {
    what: 'Uma data não é um instante válido.',
    unchanged: nothingChanged,
    next: 'Corrija a data e tente de novo.',
  },
}
