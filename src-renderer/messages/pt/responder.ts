// Portuguese texts about the live responder, which the command line starts.

import type { responder as english } from '../en/responder.ts'
import type { Words } from '../words.ts'

export const responder: Words<typeof english> = {
  'responder.title': 'Respondedor ao vivo',
  'responder.sentence':
    'Responde a pedidos OCSP e distribui listas de revogação por HTTP a partir desta custódia, até ser parado. Só lê, e apenas os delegados assinam; as chaves das autoridades repousam.',
  'responder.answers': 'Quem responde',
  'responder.until': 'por {{delegate}}, até {{day}}',
  'responder.missing': 'ninguém: não tem delegado em vigor',
  'responder.makeDelegate': 'Criar um delegado para {{title}}',
  'responder.start': 'Como iniciá-lo',
  'responder.startHint':
    'Em um terminal desta máquina. Um só programa usa a custódia de cada vez: feche primeiro esta janela e pare o respondedor (Ctrl-C) antes de abri-la de novo. Para revogar entretanto, inicie-o dentro de rootkeep session.',
  'responder.none':
    'Nenhuma autoridade tem um delegado em vigor, portanto não há quem assine respostas. Crie primeiro um.',
  'responder.command': 'Comando que inicia o respondedor',
  'responder.copy': 'Copiar o comando',
  'responder.files': 'O que mais distribui',
  'responder.nextUpdate': 'próxima atualização {{day}}',
  'responder.certificate': 'certificado',
}
