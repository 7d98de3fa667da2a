// French texts about what stands against a certification path, by the names of the sentences; English says what the
// contract says.

import type { pathSentence as english } from '../en/path-sentence.ts'
import type { Words } from '../words.ts'

export const pathSentence: Words<typeof english> = {
  'sentence.path.budget-exhausted': 'Les certificats demandent plus de travail que de raison : {{resource}}',
  'sentence.path.unreadable': 'Il ne peut être lu',
  'sentence.path.untrusted-root': 'Le chemin finit à une racine qui n’est pas de confiance : {{subject}}',
  'sentence.path.no-issuer': 'Aucun certificat de son émetteur n’est disponible : {{issuer}}',
  'sentence.path.bad-signature': 'Sa signature n’est pas celle de la clé de son émetteur',
  'sentence.path.signature-unreadable': 'Sa signature ne peut être lue',
  'sentence.path.name-chaining': 'Il est émis par {{issuer}}, et au-dessus se trouve {{above}}',
  'sentence.path.revoked': 'Il a été révoqué le {{revocationDate}} : {{reasonCode}}',
  'sentence.path.revoked-by-records':
    'Il a été révoqué le {{revocationDate}} ({{reasonCode}}), selon les registres de ce dépôt',
  'sentence.path.expired': 'Il était valide jusqu’au {{notAfter}}, et l’instant est {{at}}',
  'sentence.path.not-yet-valid': 'Il est valide à partir du {{notBefore}}, et l’instant est {{at}}',
  'sentence.path.is-anchor': 'C’est une ancre de confiance, dont seul l’utilisateur répond',
  'sentence.path.anchor-purposes': 'L’ancre n’est de confiance que pour {{purposes}}',
  'sentence.path.anchor-until': 'L’ancre était de confiance jusqu’au {{until}}',
  'sentence.path.anchor-issued-until':
    'L’ancre répond de ce qui commence jusqu’au {{issuedUntil}}, et le certificat en question commence plus tard',
  'sentence.path.anchor-name-excluded': 'Selon la portée de l’ancre : le nom {{name}} est exclu',
  'sentence.path.anchor-name-not-permitted': 'Selon la portée de l’ancre : le nom {{name}} n’est pas permis',
  'sentence.path.anchor-name-unsupported':
    'Selon la portée de l’ancre : des noms d’une forme qui ne peut être comparée ici sont contraints, et en voici un : {{name}}',
  'sentence.path.algorithm-legacy':
    'Il est signé avec SHA-1, permis à l’instant demandé et qui ne l’est plus',
  'sentence.path.key-weak': 'La clé ({{key}}) est trop faible',
  'sentence.path.key-unfit-for-web': 'La clé ({{key}}) n’est pas de celles que permet CA/Browser BR §6.1.5',
  'sentence.path.not-a-ca': 'Ce n’est pas une autorité : basicConstraints ne le dit pas',
  'sentence.path.basic-constraints-not-critical':
    'basicConstraints n’est pas critique, comme il le faut dans une autorité',
  'sentence.path.key-usage-not-cert-sign': 'Sa clé ne peut signer de certificats',
  'sentence.path.key-usage-inconsistent': 'Sa clé peut signer des certificats, et ce n’est pas une autorité',
  'sentence.path.key-usage-unfit': 'Sa clé permet {{usages}}, et {{purpose}} demande {{wanted}}',
  'sentence.path.key-usage-empty': 'Sa clé ne permet rien, et {{purpose}} demande {{wanted}}',
  'sentence.path.path-length-exceeded': 'Une autorité au-dessus permet moins d’autorités sous elle',
  'sentence.path.depth-exceeded':
    'Plus de {{maxDepth}} autorités se trouvent entre le certificat en question et l’ancre',
  'sentence.path.extension-malformed': 'L’extension {{extension}} est mal formée',
  'sentence.path.extension-unknown-critical': 'L’extension critique {{extension}} n’est pas comprise ici',
  'sentence.path.extension-critical': '{{extension}} est critique, ce qu’elle ne doit pas être',
  'sentence.path.extension-not-critical': '{{extension}} n’est pas critique, ce qu’elle doit être',
  'sentence.path.alt-name-not-critical':
    'subjectAltName n’est pas critique, ce qu’elle doit être à côté d’un sujet vide',
  'sentence.path.alternative-name-malformed': 'Ce n’est pas un tel nom : {{name}}',
  'sentence.path.name-excluded': 'Une autorité au-dessus exclut le nom {{name}}',
  'sentence.path.name-not-permitted': 'Une autorité au-dessus ne permet pas le nom {{name}}',
  'sentence.path.name-constraint-unsupported':
    'Une autorité contraint des noms d’une forme qui ne peut être comparée ici, et en voici un : {{name}}',
  'sentence.path.name-constraints-empty': 'Ses contraintes de noms ne contraignent rien',
  'sentence.path.name-constraints-malformed': 'Ses contraintes de noms ont une base mal formée',
  'sentence.path.name-constraints-outside-ca': 'Il contraint des noms, et ce n’est pas une autorité',
  'sentence.path.name-mismatch': 'Il est pour {{names}}, non pour {{wanted}}',
  'sentence.path.name-missing': 'Il n’a aucun autre nom, et n’est pas pour {{wanted}}',
  'sentence.path.purpose-not-allowed': 'Il est pour {{purposes}}, non pour {{wanted}}',
  'sentence.path.purpose-missing': 'Il n’est pour aucun usage, ni pour {{wanted}}',
  'sentence.path.time-stamping-not-alone': 'timeStamping doit être le seul usage, et critique',
  'sentence.path.policy-mapping-any': 'Il met anyPolicy en correspondance, ce qui n’est pas permis',
  'sentence.path.policy-twice': 'Il nomme une politique deux fois',
  'sentence.path.policy-qualifier-unknown':
    'Le qualificatif {{qualifier}} d’une politique critique n’est pas compris ici',
  'sentence.path.policy-constraints-empty': 'Ses policyConstraints ne contraignent rien',
  'sentence.path.no-valid-policy': 'Aucune politique demandée ne vaut sur tout le chemin',
  'sentence.path.signature-algorithms-differ':
    'L’algorithme dans ce qui est signé n’est pas celui à côté de la signature',
  'sentence.path.serial-number-zero': 'Son numéro de série est nul',
  'sentence.path.serial-number-negative': 'Son numéro de série est négatif',
  'sentence.path.serial-number-long': 'Son numéro de série a {{octets}} octets',
  'sentence.path.issuer-empty': 'Il ne nomme aucun émetteur',
  'sentence.path.subject-empty': 'Il n’a ni sujet ni autre nom',
  'sentence.path.subject-empty-in-ca': 'C’est une autorité sans nom',
  'sentence.path.subject-key-identifier-missing': 'Il n’identifie pas sa clé',
  'sentence.path.authority-key-identifier-missing': 'Il ne dit pas quelle clé de son émetteur l’a signé',
  'sentence.path.revocation-unknown': 'Aucune CRL ni réponse OCSP ne dit s’il est révoqué',
  'sentence.path.crl-entry-unknown-critical':
    'La CRL de son émetteur a une entrée avec une extension critique qui n’est pas comprise ici (RFC 5280 §5.3)',
  'sentence.path.crl-unknown-critical':
    'La CRL de son émetteur a une extension critique qui n’est pas comprise ici, {{extension}}',
  'sentence.path.crl-malformed': 'La CRL de son émetteur est mal formée',
  'sentence.path.crl-number-missing': 'La CRL de son émetteur n’a pas de numéro (RFC 5280 §5.2.3)',
  'sentence.path.crl-number-critical': 'La CRL de son émetteur a un numéro critique (RFC 5280 §5.2.3)',
  'sentence.path.crl-not-yet-valid': 'La CRL de son émetteur est du {{thisUpdate}}, après l’instant {{at}}',
  'sentence.path.crl-without-end': 'La CRL de son émetteur ne dit pas jusqu’à quand elle vaut',
  'sentence.path.crl-stale':
    'La CRL de son émetteur était à remplacer le {{nextUpdate}} au plus tard, et l’instant est {{at}}',
  'sentence.path.crl-not-signed': 'Une CRL au nom de son émetteur n’est pas signée par lui',
  'sentence.path.crl-key-unfit':
    'La CRL de son émetteur est signée par une clé qui ne peut signer de CRL (RFC 5280 §4.2.1.3)',
  'sentence.path.crl-signer-unreliable':
    'Qui a signé la CRL au nom de son émetteur n’y est pas autorisé, ou n’a pas de chemin valide vers la même ancre',
  'sentence.path.ocsp-stale':
    'La réponse OCSP vaut du {{thisUpdate}} au {{nextUpdate}}, et l’instant est {{at}}',
  'sentence.path.ocsp-unknown-critical':
    'La réponse OCSP a une extension critique qui n’est pas comprise ici',
  'sentence.path.ocsp-delegate-invalid':
    'La réponse OCSP est signée par un délégué qui n’est pas valide lui-même',
  'sentence.path.ocsp-responder-unfit':
    'La réponse OCSP est signée par quelqu’un qui ne peut répondre pour son émetteur',
  'sentence.path.ocsp-not-signed': 'La réponse OCSP n’est pas signée par qui dit l’avoir signée',
  'sentence.path.ocsp-unreadable': 'La réponse OCSP ne peut être vérifiée',
  'sentence.path.web-version': 'Il n’est pas de version 3 (§7.1.1)',
  'sentence.path.web-ca': 'C’est une autorité, non un serveur (§7.1.2.7)',
  'sentence.path.web-alt-name-missing': 'Il n’a aucun autre nom (§7.1.2.7.12)',
  'sentence.path.web-alt-name-critical': 'subjectAltName est critique à côté d’un sujet (§7.1.2.7.12)',
  'sentence.path.web-purpose-missing': 'Il n’a pas d’extKeyUsage (§7.1.2.7.10)',
  'sentence.path.web-purpose-critical': 'extKeyUsage est critique (§7.1.2.7.10)',
  'sentence.path.web-purpose-any': 'Il est pour tout usage (§7.1.2.7.10)',
  'sentence.path.web-name-unfit': 'Aucun serveur n’a le nom {{name}} (§7.1.4.2)',
  'sentence.path.web-common-name': 'Le commonName {{name}} n’est pas parmi les autres noms (§7.1.4.3)',
  'sentence.path.web-root-purpose': 'Une racine a un extKeyUsage (§7.1.2.1.2)',
  'sentence.path.web-root-key-identifier':
    'authorityKeyIdentifier d’une racine n’a pas qu’un identifiant de clé (§7.1.2.1.3)',
  'sentence.path.web-root-key-identifier-other':
    'authorityKeyIdentifier d’une racine n’est pas le sien (§7.1.2.1.3)',
}
