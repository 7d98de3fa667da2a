// Spanish texts about what stands against a certification path, by the names of the sentences; English says what the
// contract says.

import type { pathSentence as english } from '../en/path-sentence.ts'
import type { Words } from '../words.ts'

export const pathSentence: Words<typeof english> = {
  'sentence.path.budget-exhausted': 'Los certificados piden más trabajo del razonable: {{resource}}',
  'sentence.path.unreadable': 'No se puede leer',
  'sentence.path.untrusted-root': 'La ruta termina en una raíz que no es de confianza: {{subject}}',
  'sentence.path.no-issuer': 'No hay a mano ningún certificado de su emisor: {{issuer}}',
  'sentence.path.bad-signature': 'Su firma no es la de la clave de su emisor',
  'sentence.path.signature-unreadable': 'Su firma no se puede leer',
  'sentence.path.name-chaining': 'Lo emite {{issuer}}, y por encima está {{above}}',
  'sentence.path.revoked': 'Se revocó el {{revocationDate}}: {{reasonCode}}',
  'sentence.path.revoked-by-records':
    'Se revocó el {{revocationDate}} ({{reasonCode}}), según los registros de este depósito',
  'sentence.path.expired': 'Fue válido hasta el {{notAfter}}, y el instante es {{at}}',
  'sentence.path.not-yet-valid': 'Es válido desde el {{notBefore}}, y el instante es {{at}}',
  'sentence.path.is-anchor': 'Es en sí un ancla de confianza, de la que solo responde el usuario',
  'sentence.path.anchor-purposes': 'El ancla solo es de confianza para {{purposes}}',
  'sentence.path.anchor-until': 'El ancla fue de confianza hasta el {{until}}',
  'sentence.path.anchor-issued-until':
    'El ancla responde de lo que empieza hasta el {{issuedUntil}}, y el certificado en cuestión empieza después',
  'sentence.path.anchor-name-excluded': 'Según el alcance del ancla: el nombre {{name}} está excluido',
  'sentence.path.anchor-name-not-permitted':
    'Según el alcance del ancla: el nombre {{name}} no está permitido',
  'sentence.path.anchor-name-unsupported':
    'Según el alcance del ancla: se restringen nombres de una forma que aquí no se puede comparar, y este es uno: {{name}}',
  'sentence.path.algorithm-legacy':
    'Está firmado con SHA-1, que se permitía en el instante consultado y ya no',
  'sentence.path.key-weak': 'La clave ({{key}}) es demasiado débil',
  'sentence.path.key-unfit-for-web': 'La clave ({{key}}) no es de las que permite CA/Browser BR §6.1.5',
  'sentence.path.not-a-ca': 'No es una autoridad: basicConstraints no lo dice',
  'sentence.path.basic-constraints-not-critical':
    'basicConstraints no es crítica, como debe serlo en una autoridad',
  'sentence.path.key-usage-not-cert-sign': 'Su clave no puede firmar certificados',
  'sentence.path.key-usage-inconsistent': 'Su clave puede firmar certificados, y no es una autoridad',
  'sentence.path.key-usage-unfit': 'Su clave permite {{usages}}, y {{purpose}} necesita {{wanted}}',
  'sentence.path.key-usage-empty': 'Su clave no permite nada, y {{purpose}} necesita {{wanted}}',
  'sentence.path.path-length-exceeded': 'Una autoridad superior permite menos autoridades por debajo',
  'sentence.path.depth-exceeded':
    'Hay más de {{maxDepth}} autoridades entre el certificado en cuestión y el ancla',
  'sentence.path.extension-malformed': 'La extensión {{extension}} está mal formada',
  'sentence.path.extension-unknown-critical': 'La extensión crítica {{extension}} no se entiende aquí',
  'sentence.path.extension-critical': '{{extension}} es crítica, y no debe serlo',
  'sentence.path.extension-not-critical': '{{extension}} no es crítica, y debe serlo',
  'sentence.path.alt-name-not-critical': 'subjectAltName no es crítica, y debe serlo junto a un sujeto vacío',
  'sentence.path.alternative-name-malformed': 'Este no es un nombre de esa clase: {{name}}',
  'sentence.path.name-excluded': 'Una autoridad superior excluye el nombre {{name}}',
  'sentence.path.name-not-permitted': 'Una autoridad superior no permite el nombre {{name}}',
  'sentence.path.name-constraint-unsupported':
    'Una autoridad restringe nombres de una forma que aquí no se puede comparar, y este es uno: {{name}}',
  'sentence.path.name-constraints-empty': 'Sus restricciones de nombres no restringen nada',
  'sentence.path.name-constraints-malformed': 'Sus restricciones de nombres tienen una base mal formada',
  'sentence.path.name-constraints-outside-ca': 'Restringe nombres, y no es una autoridad',
  'sentence.path.name-mismatch': 'Es para {{names}}, no para {{wanted}}',
  'sentence.path.name-missing': 'No tiene ningún nombre alternativo, y no es para {{wanted}}',
  'sentence.path.purpose-not-allowed': 'Es para {{purposes}}, no para {{wanted}}',
  'sentence.path.purpose-missing': 'No es para ningún uso, tampoco para {{wanted}}',
  'sentence.path.time-stamping-not-alone': 'timeStamping debe ser el único uso, y crítico',
  'sentence.path.policy-mapping-any': 'Asigna anyPolicy a otra política, y eso no se permite',
  'sentence.path.policy-twice': 'Nombra una política dos veces',
  'sentence.path.policy-qualifier-unknown':
    'El calificador {{qualifier}} de una política crítica no se entiende aquí',
  'sentence.path.policy-constraints-empty': 'Sus policyConstraints no restringen nada',
  'sentence.path.no-valid-policy': 'Ninguna política de las pedidas vale en toda la ruta',
  'sentence.path.signature-algorithms-differ':
    'El algoritmo dentro de lo firmado no es el que está junto a la firma',
  'sentence.path.serial-number-zero': 'Su número de serie es cero',
  'sentence.path.serial-number-negative': 'Su número de serie es negativo',
  'sentence.path.serial-number-long': 'Su número de serie tiene {{octets}} octetos',
  'sentence.path.issuer-empty': 'No nombra ningún emisor',
  'sentence.path.subject-empty': 'No tiene sujeto ni nombre alternativo',
  'sentence.path.subject-empty-in-ca': 'Es una autoridad sin nombre',
  'sentence.path.subject-key-identifier-missing': 'No identifica su clave',
  'sentence.path.authority-key-identifier-missing': 'No dice qué clave de su emisor lo firmó',
  'sentence.path.revocation-unknown': 'Ninguna CRL ni respuesta OCSP dice si está revocado',
  'sentence.path.crl-entry-unknown-critical':
    'La CRL de su emisor tiene una entrada con una extensión crítica que no se entiende aquí (RFC 5280 §5.3)',
  'sentence.path.crl-unknown-critical':
    'La CRL de su emisor tiene una extensión crítica que no se entiende aquí, {{extension}}',
  'sentence.path.crl-malformed': 'La CRL de su emisor está mal formada',
  'sentence.path.crl-number-missing': 'La CRL de su emisor no tiene número (RFC 5280 §5.2.3)',
  'sentence.path.crl-number-critical': 'La CRL de su emisor tiene un número crítico (RFC 5280 §5.2.3)',
  'sentence.path.crl-not-yet-valid':
    'La CRL de su emisor es del {{thisUpdate}}, posterior al instante {{at}}',
  'sentence.path.crl-without-end': 'La CRL de su emisor no dice hasta cuándo vale',
  'sentence.path.crl-stale':
    'La CRL de su emisor debía sustituirse antes del {{nextUpdate}}, y el instante es {{at}}',
  'sentence.path.crl-not-signed': 'Una CRL a nombre de su emisor no está firmada por él',
  'sentence.path.crl-key-unfit':
    'La CRL de su emisor está firmada con una clave que no puede firmar CRL (RFC 5280 §4.2.1.3)',
  'sentence.path.crl-signer-unreliable':
    'Quien firmó la CRL a nombre de su emisor no puede hacerlo, o no tiene una ruta válida a la misma ancla',
  'sentence.path.ocsp-stale':
    'La respuesta OCSP vale del {{thisUpdate}} al {{nextUpdate}}, y el instante es {{at}}',
  'sentence.path.ocsp-unknown-critical':
    'La respuesta OCSP tiene una extensión crítica que no se entiende aquí',
  'sentence.path.ocsp-delegate-invalid': 'La respuesta OCSP la firma un delegado que no es válido',
  'sentence.path.ocsp-responder-unfit':
    'La respuesta OCSP la firma alguien que no puede responder por su emisor',
  'sentence.path.ocsp-not-signed': 'La respuesta OCSP no está firmada por quien dice haberla firmado',
  'sentence.path.ocsp-unreadable': 'La respuesta OCSP no se puede comprobar',
  'sentence.path.web-version': 'No es de la versión 3 (§7.1.1)',
  'sentence.path.web-ca': 'Es una autoridad, no un servidor (§7.1.2.7)',
  'sentence.path.web-alt-name-missing': 'No tiene ningún nombre alternativo (§7.1.2.7.12)',
  'sentence.path.web-alt-name-critical': 'subjectAltName es crítica junto a un sujeto (§7.1.2.7.12)',
  'sentence.path.web-purpose-missing': 'No tiene extKeyUsage (§7.1.2.7.10)',
  'sentence.path.web-purpose-critical': 'extKeyUsage es crítica (§7.1.2.7.10)',
  'sentence.path.web-purpose-any': 'Es para cualquier uso (§7.1.2.7.10)',
  'sentence.path.web-name-unfit': 'Ningún servidor tiene el nombre {{name}} (§7.1.4.2)',
  'sentence.path.web-common-name':
    'El commonName {{name}} no es ninguno de los nombres alternativos (§7.1.4.3)',
  'sentence.path.web-root-purpose': 'Una raíz tiene un extKeyUsage (§7.1.2.1.2)',
  'sentence.path.web-root-key-identifier':
    'authorityKeyIdentifier de una raíz no tiene solo un identificador de clave (§7.1.2.1.3)',
  'sentence.path.web-root-key-identifier-other':
    'authorityKeyIdentifier de una raíz no es el suyo (§7.1.2.1.3)',
}
