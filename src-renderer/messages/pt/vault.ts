// Portuguese texts about the keep and its vault.

import type { vault as english } from '../en/vault.ts'
import type { Words } from '../words.ts'

export const vault: Words<typeof english> = {
  'vault.create.title': 'Criar uma custódia',
  'vault.create.sentence1':
    'A custódia é uma pasta que guarda as chaves privadas em um cofre e o registro de tudo o que foi assinado com elas.',
  'vault.create.sentence2':
    'O cofre abre com uma frase secreta; ninguém pode recuperá-la, e sem ela as chaves se perdem.',
  'vault.create.sentence3':
    'Nada sai desta máquina por si: as chaves ficam dentro, e só sai o que for salvo por decisão própria.',
  'vault.create.where': 'Será criada em',
  'vault.create.submit': 'Criar a custódia',
  'vault.passphrase': 'Frase secreta',
  'vault.passphraseHint': 'Pelo menos 12 caracteres. O melhor são várias palavras sem relação entre si.',
  'vault.passphraseAgain': 'Repetir a frase secreta',
  'vault.passphraseDiffers': 'As duas ainda não são iguais.',
  'vault.show': 'Mostrar ou ocultar a frase secreta',
  'vault.strength': 'Força',
  'vault.strength.0': 'Adivinhada de imediato',
  'vault.strength.1': 'Adivinhada em minutos',
  'vault.strength.2': 'Fraca contra um atacante persistente',
  'vault.strength.3': 'Forte',
  'vault.strength.4': 'Muito forte',
  'vault.weak': 'Esta frase secreta é fraca. Para usá-la mesmo assim, digite esta frase:',
  'vault.insist': 'Digite a frase',
  'vault.unlock.title': 'Desbloquear a custódia',
  'vault.unlock.again': 'O cofre está bloqueado',
  'vault.unlock.againHint': 'Tudo o que foi digitado continua atrás desta tela, exceto os segredos.',
  'vault.unlock.slot': 'Frase secreta de quem',
  'vault.unlock.anySlot': 'Tentar uma a uma',
  'vault.unlock.submit': 'Desbloquear',
  'vault.capsLock': 'Caps Lock está ativado.',
  'vault.lock': 'Bloquear',
  'vault.lockHint': 'Esquecer as chaves até que a frase secreta seja digitada de novo (Ctrl L)',
  'vault.locked': 'Bloqueado',
  'vault.unlocked': 'Desbloqueado',
  'vault.keep': 'Custódia',
  'vault.readOnly': 'Esta custódia só pode ser lida aqui: nada pode ser assinado nem alterado.',
}
