// Spanish texts about files that are dropped anywhere: what they are, and where they are looked at.

import type { drop as english } from '../en/drop.ts'
import type { Words } from '../words.ts'

export const drop: Words<typeof english> = {
  'drop.title': 'Archivos soltados',
  'drop.titleOpened': 'Archivos abiertos',
  'drop.refused': 'No se pudo abrir',
  'drop.keep': 'Otro depósito',
  'drop.keepSentence': 'Antes se bloquea y cierra este depósito. Nada cambia en él.',
  'drop.openKeep': 'Cerrar este depósito y abrir el otro',
  'drop.letGo': 'Suelte para ver qué es. Aún no se incorpora nada.',
  'drop.kind.certificate': 'Certificado',
  'drop.kind.certification-request': 'Solicitud de certificado',
  'drop.kind.crl': 'Lista de revocación',
  'drop.kind.ocsp-request': 'Petición OCSP',
  'drop.kind.ocsp-response': 'Respuesta OCSP',
  'drop.kind.pkcs7': 'Certificados (PKCS#7)',
  'drop.kind.pkcs12': 'Almacén de claves (PKCS#12)',
  'drop.kind.truststore': 'Almacén de confianza (Java)',
  'drop.kind.private-key': 'Clave privada',
  'drop.kind.public-key': 'Clave pública',
  'drop.kind.spkac': 'Solicitud SPKAC',
  'drop.kind.gem': 'Gem',
  'drop.kind.backup': 'Respaldo de un depósito',
  'drop.kind.keep-link': 'Archivo que abre un depósito',
  'drop.kind.unknown': 'Desconocido aquí',
  'drop.open.certificate': 'Preguntar si es de confianza',
  'drop.open.certification-request': 'Llevar a la bandeja',
  'drop.open.crl': 'Leer la lista',
  'drop.open.ocsp-request': 'Leer la petición',
  'drop.open.ocsp-response': 'Leer la respuesta',
  'drop.open.pkcs7': 'Preguntar si son de confianza',
  'drop.open.truststore': 'Elegirle una lista de confianza',
  'drop.open.gem': 'Examinar la gem',
  'drop.instead.key': 'Una clave privada se incorpora en «Claves», donde se pide su frase de contraseña.',
  'drop.instead.backup':
    'Un respaldo se restaura en una carpeta vacía: inicie Rootkeep con un depósito que aún no exista.',
  'drop.instead.keep-link': 'Se abre con doble clic donde está, no soltándolo aquí.',
  'drop.instead.nothing': 'Ninguna pantalla lee esto. No se incorporó nada.',
}
