// Spanish texts about the keep and its vault.

import type { vault as english } from '../en/vault.ts'
import type { Words } from '../words.ts'

export const vault: Words<typeof english> = {
  'vault.create.title': 'Crear un depósito',
  'vault.create.sentence1':
    'Un depósito es una carpeta que contiene sus claves privadas en una bóveda y el registro de todo lo que se firmó con ellas.',
  'vault.create.sentence2':
    'La bóveda se abre con una frase de contraseña; nadie puede recuperarla por usted, y sin ella las claves se pierden.',
  'vault.create.sentence3':
    'Nada de ello sale por sí solo de esta máquina: las claves se quedan dentro y solo sale lo que usted guarda.',
  'vault.create.where': 'Se creará en',
  'vault.create.submit': 'Crear el depósito',
  'vault.passphrase': 'Frase de contraseña',
  'vault.passphraseHint': 'Al menos 12 caracteres. Lo mejor son varias palabras sin relación entre sí.',
  'vault.passphraseAgain': 'Frase de contraseña, otra vez',
  'vault.passphraseDiffers': 'Las dos aún no coinciden.',
  'vault.show': 'Mostrar u ocultar la frase de contraseña',
  'vault.strength': 'Fortaleza',
  'vault.strength.0': 'Se adivina al instante',
  'vault.strength.1': 'Se adivina en minutos',
  'vault.strength.2': 'Débil ante un atacante decidido',
  'vault.strength.3': 'Fuerte',
  'vault.strength.4': 'Muy fuerte',
  'vault.weak': 'Esta frase de contraseña es débil. Para usarla de todos modos, escriba esta frase:',
  'vault.insist': 'Escriba la frase',
  'vault.unlock.title': 'Desbloquear el depósito',
  'vault.unlock.again': 'La bóveda está bloqueada',
  'vault.unlock.againHint': 'Todo lo que escribió sigue ahí, tras esta pantalla, salvo los secretos.',
  'vault.unlock.slot': 'Frase de contraseña de',
  'vault.unlock.anySlot': 'Probar cada una por turno',
  'vault.unlock.submit': 'Desbloquear',
  'vault.capsLock': 'Bloq Mayús está activado.',
  'vault.lock': 'Bloquear',
  'vault.lockHint': 'Olvidar las claves hasta que se escriba de nuevo la frase de contraseña (Ctrl L)',
  'vault.locked': 'Bóveda bloqueada',
  'vault.unlocked': 'Bóveda desbloqueada',
  'vault.keep': 'Depósito',
  'vault.readOnly': 'Aquí este depósito es de solo lectura: no se puede firmar ni cambiar nada.',
}
