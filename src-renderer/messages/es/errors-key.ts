// The Spanish words for error codes about the ways into the vault, and about single keys.

import type { keyErrors as english } from '../en/errors-key.ts'
import type { ErrorWords } from '../error-words.ts'
import { nothingChanged, nothingSigned } from './nothing.ts'

export const keyErrors: Readonly<Record<keyof typeof english, ErrorWords>> = {
  'vault.too-costly': {
    what: 'Esta máquina tiene muy poca memoria libre para lo que cuesta la frase de contraseña.',
    unchanged: 'La bóveda queda como estaba.',
    next: 'Cierre otros programas o use una máquina con más memoria.',
  },
  'vault.cost-not-higher': {
    what: 'Este acceso ya cuesta tanto, o se ha alcanzado el límite.',
    unchanged: 'El acceso está como estaba.',
    next: 'Pida más memoria o más pasadas de las que tiene; ninguna de las dos puede bajarse.',
  },
  'vault.slot-unknown': {
    what: 'La bóveda no tiene tal acceso.',
    unchanged: nothingChanged,
    next: 'Elija uno de los accesos de la lista.',
  },
  'vault.slot-not-understood': {
    what: 'Este acceso lo creó una versión más reciente de Rootkeep.',
    unchanged: 'Se conserva como está.',
    next: 'Quítelo con la versión que lo creó.',
  },
  'vault.last-way-in': {
    what: 'Este es el último acceso que esta versión puede abrir.',
    unchanged: 'El acceso permanece.',
    next: 'Añada antes otra frase de contraseña y quite después esta.',
  },
  'vault.too-many-ways-in': {
    what: 'La bóveda tiene 64 accesos y no caben más.',
    unchanged: nothingChanged,
    next: 'Quite uno que ya nadie necesite.',
  },
  'key.unknown': {
    what: 'No existe esa clave en este depósito.',
    unchanged: nothingSigned,
    next: 'Elija una clave de las que figuran en «Claves», o una autoridad cuya clave esté aquí.',
  },
  'key.name-taken': {
    what: 'Otra clave tiene este nombre.',
    unchanged: 'No se ha creado ninguna clave.',
    next: 'Elija otro nombre.',
  },
  'key.in-use': {
    what: 'Esta clave ya tiene su uso.',
    unchanged: nothingChanged,
    next: 'Cree o elija otra clave.',
  },
  'key.here-already': {
    what: 'Esta clave ya está en la bóveda.',
    unchanged: 'La clave existente no se ha tocado.',
    next: 'Úsela como está; figura en «Claves».',
  },
  'key.locked': {
    what: 'Esta clave se ha bloqueado por separado.',
    unchanged: nothingSigned,
    next: 'Desbloquee la clave con su frase de contraseña y repítalo.',
  },
  'key.passphrase-needed': {
    what: 'Esta clave necesita su propia frase de contraseña.',
    unchanged: nothingSigned,
    next: 'Escriba la frase de contraseña de esta clave.',
  },
  'key.wrong-passphrase': {
    what: 'Esa no es la frase de contraseña de esta clave o archivo.',
    unchanged: nothingChanged,
    next: 'Escríbala de nuevo; compruebe Bloq Mayús y la distribución del teclado.',
  },
  'key.has-passphrase': {
    what: 'Esta clave ya tiene su propia frase de contraseña.',
    unchanged: 'La frase de contraseña queda como estaba.',
    next: 'Quite antes la antigua y dele después una nueva.',
  },
  'key.has-no-passphrase': {
    what: 'Esta clave no tiene frase de contraseña propia.',
    unchanged: nothingChanged,
    next: 'Se abre con la bóveda.',
  },
  'key.not-exportable': {
    what: 'Esta clave está marcada para que nunca salga de la bóveda.',
    unchanged: 'No se ha escrito ningún archivo.',
    next: 'La marca no se puede quitar. Cree una clave nueva si debe llevarse una a otro lugar.',
  },
  'key.mismatched': {
    what: 'Las mitades privada y pública de esta clave no se corresponden.',
    unchanged: 'La clave no se ha incorporado.',
    next: 'El archivo está dañado o fue manipulado: pida la clave de nuevo.',
  },
}
