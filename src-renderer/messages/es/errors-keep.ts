// The Spanish words for error codes about the keep, its vault, its records, and the doors of the window.

import type { keepErrors as english } from '../en/errors-keep.ts'
import type { ErrorWords } from '../error-words.ts'
import { nothingChanged, nothingSigned } from './nothing.ts'

export const keepErrors: Readonly<Record<keyof typeof english, ErrorWords>> = {
  'clock.in-doubt': {
    what: 'Puede que el reloj de esta máquina vaya mal.',
    unchanged: 'No se firmó nada.',
    next: 'Diga si el reloj va bien, en el aviso sobre la pantalla o en los ajustes; o póngalo en hora e inténtelo de nuevo.',
  },
  'keep.missing': {
    what: 'No hay ningún depósito en esta carpeta.',
    unchanged: nothingChanged,
    next: 'Cree un depósito o inicie Rootkeep con la carpeta que contiene el suyo.',
  },
  'keep.exists': {
    what: 'Ya hay un depósito en esta carpeta.',
    unchanged: 'El depósito existente no se ha tocado.',
    next: 'Desbloquéelo o inicie Rootkeep con otra carpeta.',
  },
  'keep.in-use': {
    what: 'Otra ventana u otro programa tiene abierto este depósito.',
    unchanged: 'El depósito no se ha abierto aquí.',
    next: 'Cierre antes el otro e inténtelo de nuevo.',
  },
  'keep.newer-format': {
    what: 'El depósito lo escribió una versión más reciente de Rootkeep.',
    unchanged: 'El depósito no se ha abierto ni modificado.',
    next: 'Ábralo con la versión más reciente.',
  },
  'keep.read-only': {
    what: 'No se puede escribir en la carpeta del depósito.',
    unchanged: 'El depósito en el disco está como estaba.',
    next: 'Permita la escritura en la carpeta o copie el depósito a un medio que la permita.',
  },
  'keep.disk-full': {
    what: 'El disco está lleno.',
    unchanged: 'El acto no se ha hecho; el depósito está como estaba.',
    next: 'Libere espacio e inténtelo de nuevo.',
  },
  'keep.unwritable': {
    what: 'El depósito no se pudo escribir.',
    unchanged: 'El acto no se ha hecho; el depósito está como estaba.',
    next: 'Compruebe el disco e inténtelo de nuevo.',
  },
  'vault.locked': {
    what: 'La bóveda está bloqueada.',
    unchanged: nothingSigned,
    next: 'Desbloquéela con su frase de contraseña y repítalo; lo que escribió sigue aquí.',
  },
  'vault.wrong-passphrase': {
    what: 'Esa no es la frase de contraseña de este depósito.',
    unchanged: 'La bóveda sigue bloqueada. No se ha modificado nada.',
    next: 'Escríbala de nuevo; compruebe Bloq Mayús y la distribución del teclado.',
  },
  'vault.passphrase-needed': {
    what: 'Se necesita una frase de contraseña.',
    unchanged: 'La bóveda sigue bloqueada.',
    next: 'Escriba la frase de contraseña.',
  },
  'vault.weak-passphrase': {
    what: 'La frase de contraseña es demasiado fácil de adivinar.',
    unchanged: nothingChanged,
    next: 'Elija una más larga o insista escribiendo la frase indicada.',
  },
  'vault.damaged': {
    what: 'El archivo de la bóveda está dañado.',
    unchanged: 'La bóveda no se ha abierto y su archivo se ha dejado como está.',
    next: 'Restaure el depósito desde su copia más reciente; conserve la carpeta dañada para examinarla.',
  },
  'records.damaged': {
    what: 'Los registros del depósito están dañados.',
    unchanged: 'Los registros se han dejado como están.',
    next: 'Restaure el depósito desde su copia más reciente; conserve la carpeta dañada para examinarla.',
  },
  'journal.broken': {
    what: 'El diario ha sido alterado: sus entradas ya no concuerdan.',
    unchanged: 'El diario se ha dejado como está, para examinarlo.',
    next: 'No firme nada más con este depósito antes de saber qué ocurrió; compárelo con su copia más reciente.',
  },
  'journal.unproven': {
    what: 'El diario aún se está comprobando.',
    unchanged: nothingChanged,
    next: 'Inténtelo de nuevo cuando termine la comprobación; el pie de la ventana lo dice.',
  },
  'journal.rolled-back': {
    what: 'Los registros son más antiguos de lo que recuerda la bóveda.',
    unchanged: 'Los registros se han dejado como están.',
    next: 'Alguien puso una copia más antigua en su lugar: busque la copia más reciente y no firme nada con esta.',
  },
  'file.refused': {
    what: 'El archivo no se pudo abrir o escribir.',
    unchanged: 'No se ha modificado ningún archivo.',
    next: 'Elija otro lugar en el que pueda escribir.',
  },
  'host.unavailable': {
    what: 'Esto necesita la ventana.',
    unchanged: nothingChanged,
    next: 'Hágalo en la ventana o indique el archivo en la línea de órdenes.',
  },
  'call.cancelled': {
    what: 'Se ha cancelado.',
    unchanged: 'No se ha conservado nada de ello.',
    next: 'Empiece de nuevo cuando quiera.',
  },
  internal: {
    what: 'Algo ha fallado dentro de Rootkeep.',
    unchanged: 'No se ha firmado nada.',
    next: 'Inténtelo de nuevo; si vuelve a ocurrir, informe de ello con el código de abajo.',
  },
}
