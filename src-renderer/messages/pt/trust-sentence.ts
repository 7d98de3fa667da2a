// Portuguese texts about what a trust list or a truststore could not hold, by the names of the sentences.

import type { trustSentence as english } from '../en/trust-sentence.ts'
import type { Words } from '../words.ts'

export const trustSentence: Words<typeof english> = {
  'sentence.trust.purposes-not-carried': 'Só é confiável para {{purposes}}, o que o formato não pode dizer',
  'sentence.trust.purposes-widened':
    'É confiável para gems, a que o formato só pode chamar assinatura de código',
  'sentence.trust.names-not-carried': 'Os nomes pelos quais pode responder não podem ser ditos no formato',
  'sentence.trust.dates-not-carried': 'As datas do seu âmbito não podem ser ditas no formato',
  'sentence.trust.over': 'Foi confiável até {{until}} e ficou de fora',
  'sentence.trust.overwritten':
    'O gem tem um ficheiro por titular, e um certificado posterior deste titular ocupa-o',
  'sentence.trust.not-self-signed': 'O gem só confia em raízes autoassinadas, e nunca olha para este',
  'sentence.trust.weak-check':
    'JKS só é verificado com SHA-1; PKCS#12 é o que o próprio Java escreve desde a versão 9',
  'sentence.trust.no-certificate': 'Não é um certificado',
  'sentence.trust.purposes-unknown': 'É confiável para usos desconhecidos aqui',
  'sentence.trust.uses-rejected': 'O ficheiro rejeita alguns dos seus usos',
  'sentence.trust.distrusted': 'O ficheiro diz que não é confiável',
  'sentence.trust.not-trusted': 'O ficheiro não diz que é confiável',
  'sentence.trust.scope-unsayable': 'O seu âmbito não pode ser dito aqui',
  'sentence.trust.private-key': 'É uma chave privada com os seus certificados, não algo em que confiar',
  'sentence.trust.of-private-key': 'Pertence a uma chave privada do ficheiro',
  'sentence.trust.other-things': 'Chaves privadas ou outras coisas: {{number}}',
}
