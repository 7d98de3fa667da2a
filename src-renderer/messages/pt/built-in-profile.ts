// Portuguese texts about the profiles that come with the program.

import type { builtInProfile as english } from '../en/built-in-profile.ts'
import type { Words } from '../words.ts'

export const builtInProfile: Words<typeof english> = {
  'builtIn.code-signing.title': 'Assinatura de código',
  'builtIn.code-signing.description':
    'Quem assina programas. Um ano, para que uma chave perdida não cause dano por muito tempo.',
  'builtIn.cross.title': 'Certificado cruzado',
  'builtIn.cross.description':
    'Outra autoridade, com tudo o que está abaixo dela, certificada ao lado do seu próprio emissor.',
  'builtIn.developer.title': 'Desenvolvedor (assinatura de gems)',
  'builtIn.developer.description': 'Quem assina gems. Chaves RSA ou EC, pois o comando gem não lê outras.',
  'builtIn.email.title': 'E-mail (S/MIME)',
  'builtIn.email.description':
    'Quem assina mensagens e recebe mensagens cifradas. O endereço está em subjectAltName.',
  'builtIn.ocsp-signer.title': 'Signatário OCSP',
  'builtIn.ocsp-signer.description':
    'Assina respostas OCSP em nome da autoridade emissora; de curta duração e não verificado ele próprio.',
  'builtIn.person.title': 'Pessoa',
  'builtIn.person.description':
    'Uma pessoa que assina mensagens e documentos e acessa servidores com um só certificado.',
  'builtIn.regional.title': 'Autoridade regional',
  'builtIn.regional.description':
    'Uma autoridade sob uma raiz que certifica apenas entidades finais (pathLenConstraint 0).',
  'builtIn.root.title': 'Raiz',
  'builtIn.root.description':
    'Uma autoridade autoassinada no topo de uma hierarquia, criada uma vez e mantida off-line.',
  'builtIn.timestamp.title': 'Carimbo do tempo',
  'builtIn.timestamp.description':
    'Assina carimbos do tempo, verificados muito depois do fim do certificado do signatário.',
  'builtIn.tls-client.title': 'Cliente TLS',
  'builtIn.tls-client.description': 'Quem acessa um servidor com um certificado, pessoa ou máquina.',
  'builtIn.tls-server.title': 'Servidor TLS',
  'builtIn.tls-server.description':
    'Um servidor acessado por TLS. Seus nomes estão em subjectAltName, o único lugar onde os clientes os procuram.',
}
