// The Portuguese words of the trade, second part: of revocation, of files, of the keep, of gems.

import type { glossaryKeep as english } from '../en/glossary-keep.ts'
import type { Words } from '../words.ts'

export const glossaryKeep: Words<typeof english> = {
  'term.revocation': 'Revogação',
  'term.revocation.meaning':
    'Declarar, com a assinatura do emissor, que um certificado deixa de valer antes do prazo.',
  'term.revocation.why':
    'Só funciona se a lista for publicada onde os outros procuram. Não pode ser desfeita.',
  'term.reasonCode': 'Motivo',
  'term.reasonCode.meaning':
    'Por que um certificado foi revogado: outros conhecem a chave, foi substituído e assim por diante.',
  'term.reasonCode.why': 'Se a chave foi comprometida, o que ela assinou antes também fica em dúvida.',
  'term.hold': 'Suspensão',
  'term.hold.meaning': 'Uma revogação que pode ser levantada: o único motivo que não é para sempre.',
  'term.hold.why':
    'Para uma chave que apenas não se encontra. Enquanto isso, o certificado conta como revogado.',
  'term.crl': 'Lista de revogação (CRL)',
  'term.crl.meaning':
    'Uma lista assinada dos números de série que uma autoridade revogou, com a data da próxima.',
  'term.crl.why':
    'Publique uma antes que a última termine, mesmo sem mudanças: uma lista velha não prova nada.',
  'term.deltaCrl': 'CRL delta',
  'term.deltaCrl.meaning': 'Uma lista curta do que mudou desde uma completa.',
  'term.deltaCrl.why': 'Não é preciso obter de novo listas longas a cada revogação. Nem todo programa a lê.',
  'term.partitionedCrl': 'CRL particionada',
  'term.partitionedCrl.meaning':
    'Várias listas de uma autoridade, cada uma para uma parte dos seus certificados.',
  'term.partitionedCrl.why': 'Nenhuma lista cresce sem limite. O certificado diz em que parte olhar.',
  'term.crlNumber': 'Número da CRL',
  'term.crlNumber.meaning': 'Conta as listas de uma autoridade, e só aumenta.',
  'term.crlNumber.why': 'De duas listas, indica a posterior. O Rootkeep nunca usa um número duas vezes.',
  'term.nextUpdate': 'Próxima atualização (nextUpdate)',
  'term.nextUpdate.meaning':
    'O dia até o qual sai a próxima lista ou resposta. thisUpdate é quando saiu esta.',
  'term.nextUpdate.why': 'Depois dele, programas cuidadosos recusam o que não podem verificar.',
  'term.ocsp': 'OCSP',
  'term.ocsp.meaning':
    'Uma pergunta sobre um certificado e uma resposta assinada: bom, revogado ou desconhecido.',
  'term.ocsp.why':
    'Mais rápido e mais atual que uma lista. Alguém deve responder, ou as respostas são assinadas antes.',
  'term.ocspDelegate': 'Delegado OCSP',
  'term.ocspDelegate.meaning': 'Uma chave que assina respostas OCSP em nome de uma autoridade, e nada mais.',
  'term.ocspDelegate.why': 'A chave da própria autoridade fica off-line.',
  'term.responder': 'Respondedor',
  'term.responder.meaning': 'Um programa que responde a perguntas OCSP pela rede.',
  'term.responder.why': 'Precisa estar em execução quando os outros perguntam. Um kit de estado o dispensa.',
  'term.statusKit': 'Kit de estado',
  'term.statusKit.meaning':
    'Listas e respostas assinadas de antemão, dispostas em arquivos para qualquer servidor web.',
  'term.statusKit.why': 'Nenhuma chave está on-line. Quem invadir o servidor não poderá assinar nada.',
  'term.pem': 'PEM',
  'term.pem.meaning': 'Um certificado, pedido ou chave em texto, entre linhas de BEGIN e END.',
  'term.pem.why': 'Pode ser enviado e colado. O PEM de uma chave privada é tão secreto quanto a chave.',
  'term.der': 'DER',
  'term.der.meaning':
    'Os octetos exatos de um certificado, pedido ou lista. PEM é o mesmo, escrito em texto.',
  'term.der.why': 'Só há um modo de escrever algo em DER, para que uma assinatura tenha um só sentido.',
  'term.pkcs7': 'PKCS#7',
  'term.pkcs7.meaning': 'Um arquivo de vários certificados, sem chaves (.p7b).',
  'term.pkcs7.why': 'Windows e Java aceitam uma cadeia inteira nesta forma.',
  'term.pkcs8': 'PKCS#8',
  'term.pkcs8.meaning':
    'Um arquivo de uma chave privada, cifrado sob uma frase secreta quando sai de um cofre.',
  'term.pkcs8.why': 'Uma vez fora, o cofre não a protege mais.',
  'term.pkcs10': 'Pedido de certificação (PKCS#10, CSR)',
  'term.pkcs10.meaning':
    'A chave pública, o nome e os desejos de um desenvolvedor, assinados com a chave privada, que fica com ele.',
  'term.pkcs10.why': 'Certifica-se uma chave que nunca se teve. Confira se a pessoa é quem diz ser.',
  'term.pkcs12': 'PKCS#12',
  'term.pkcs12.meaning':
    'Um arquivo de uma chave privada com os seus certificados, sob uma senha (.p12, .pfx).',
  'term.pkcs12.why':
    'O modo usual de levar uma identidade a um navegador, a um programa de e-mail ou ao Java.',
  'term.truststore': 'Repositório de confiança',
  'term.truststore.meaning': 'Um arquivo de âncoras de confiança que um programa ou sistema lê.',
  'term.truststore.why': 'Quem pode gravar nele decide em quem esse programa confia.',
  'term.keep': 'Custódia',
  'term.keep.meaning': 'Uma pasta com tudo o que é seu: o cofre com as chaves, e os registros.',
  'term.keep.why': 'Uma só pasta a proteger, a copiar e a levar à cerimônia.',
  'term.vault': 'Cofre',
  'term.vault.meaning': 'O arquivo em que ficam as chaves privadas, cifradas. Abre com uma frase secreta.',
  'term.vault.why':
    'Quem tem uma cópia sem frase secreta não tem nada. Quem esquece todas também não tem nada.',
  'term.wayIn': 'Acesso',
  'term.wayIn.meaning': 'Uma frase secreta que abre o cofre, com o nome do responsável que a conhece.',
  'term.wayIn.why': 'Dê um a cada responsável: assim um pode sair, ou esquecer, sem perda.',
  'term.keyDerivation': 'Custo de um palpite',
  'term.keyDerivation.meaning':
    'O tempo e a memória que custa tentar uma frase secreta, aqui ou na máquina de um ladrão.',
  'term.keyDerivation.why': 'Um segundo para o dono são séculos para quem deve tentar milhões de milhões.',
  'term.journal': 'Diário',
  'term.journal.meaning': 'Cada operação que alterou algo, em ordem, cada entrada com o resumo da anterior.',
  'term.journal.why':
    'Ninguém pode remover ou alterar uma entrada sem ser notado, nem com o arquivo em mãos.',
  'term.journalHead': 'Final do diário',
  'term.journalHead.meaning':
    'O resumo da entrada mais recente, que representa todas as anteriores. Também em oito palavras.',
  'term.journalHead.why': 'Anote-o em papel: distingue uma cópia antiga da custódia desta.',
  'term.checkpoint': 'Ponto de verificação',
  'term.checkpoint.meaning': 'O final do diário, assinado com a chave de uma autoridade.',
  'term.checkpoint.why': 'Outros podem provar depois que o diário continha isso naquele momento.',
  'term.backup': 'Backup',
  'term.backup.meaning': 'A custódia inteira em um arquivo cifrado, que abre com as mesmas frases secretas.',
  'term.backup.why': 'Um disco que morre leva consigo todas as autoridades. Guarde duas, em dois lugares.',
  'term.ceremony': 'Cerimônia',
  'term.ceremony.meaning':
    'Assinar com testemunhas, segundo um plano: quem está, o que se faz, em que ordem, e um registro disso.',
  'term.ceremony.why': 'Os outros confiam em uma raiz na medida em que acreditam em como ela foi feita.',
  'term.gem': 'Gem',
  'term.gem.meaning':
    'Um pacote de código Ruby. Uma assinada traz os certificados e as assinaturas do desenvolvedor.',
  'term.gem.why': 'Instalar uma gem executa o código de quem a fez.',
  'term.gemPolicy': 'Política de gems',
  'term.gemPolicy.meaning':
    'O rigor do comando gem: de NoSecurity, que não verifica nada, a HighSecurity, que quer tudo assinado.',
  'term.gemPolicy.why':
    'Só sob HighSecurity cada arquivo está assinado e a cadeia é verificada até uma raiz confiável.',
  'term.trustDirectory': 'Diretório de confiança do gem',
  'term.trustDirectory.meaning': 'A pasta .gem/trust, onde o comando gem procura as raízes em que confia.',
  'term.trustDirectory.why': 'A gem de um desenvolvedor só é verificada onde a raiz está aqui.',
}
