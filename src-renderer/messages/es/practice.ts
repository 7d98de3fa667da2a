// Spanish texts about the keep to practise in.

import type { practice as english } from '../en/practice.ts'
import type { Words } from '../words.ts'

export const practice: Words<typeof english> = {
  'practice.title': 'Practicar primero',
  'practice.hint':
    'El encuentro de ejemplo: una raíz, dos autoridades regionales, desarrolladores, uno revocado y solicitudes en espera. Está en una carpeta propia; su depósito no se toca.',
  'practice.open': 'Practicar con el encuentro de ejemplo',
  'practice.leave': 'Salir de la práctica',
  'practice.mark': 'Práctica',
  'practice.notice':
    'Esto es para practicar: todos conocen su frase de contraseña, y nada de lo que firma vale algo.',
  'practice.passphrase': 'Un depósito de práctica. Su frase de contraseña es',
}
