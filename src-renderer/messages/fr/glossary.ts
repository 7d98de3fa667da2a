// The French words of the trade, first part: of certificates and paths.

import type { glossary as english } from '../en/glossary.ts'
import type { Words } from '../words.ts'

export const glossary: Words<typeof english> = {
  'term.certificate': 'Certificat',
  'term.certificate.meaning':
    'Une déclaration signée selon laquelle une clé publique appartient à un nom, pour certains usages, jusqu’à un certain jour.',
  'term.certificate.why':
    'Qui se fie au signataire peut compter sur la clé sans en avoir rencontré le propriétaire.',
  'term.authority': 'Autorité de certification (AC)',
  'term.authority.meaning':
    'Qui signe des certificats pour d’autres : une clé, un nom, et les règles suivies.',
  'term.authority.why':
    'Ce qu’elle signe, d’autres le croient. Sa clé est ce qu’il y a ici de plus précieux.',
  'term.root': 'Racine',
  'term.root.meaning': 'Une autorité qui a signé son propre certificat. Rien n’est au-dessus d’elle.',
  'term.root.why':
    'Qui se fie à la racine se fie à tout ce qui en dépend. Elle sert rarement, et hors ligne.',
  'term.subordinate': 'Autorité subordonnée (régionale)',
  'term.subordinate.meaning':
    'Une autorité dont une autre a signé le certificat. Ici, elle représente souvent une région ou une équipe.',
  'term.subordinate.why':
    'Elle fait le travail quotidien. Si sa clé est perdue, elle est révoquée, et la racine demeure.',
  'term.endEntity': 'Entité finale',
  'term.endEntity.meaning':
    'Une personne, un programme ou un serveur qui a un certificat et n’en signe pas pour d’autres ; bref, une feuille de l’arbre.',
  'term.endEntity.why': 'Qui vérifie doit refuser comme émetteur un certificat qui ne peut pas émettre.',
  'term.issuer': 'Émetteur',
  'term.issuer.meaning': 'L’autorité qui a signé un certificat, nommée dans celui-ci.',
  'term.issuer.why': 'L’émetteur répond de ce que dit le certificat, et lui seul peut le révoquer.',
  'term.subject': 'Sujet',
  'term.subject.meaning': 'De qui parle un certificat : le nom du propriétaire de sa clé.',
  'term.subject.why': 'C’est le nom que les autres voient et comparent. Vérifiez-le avant de signer.',
  'term.distinguishedName': 'Nom distinctif',
  'term.distinguishedName.meaning':
    'Un nom en parties, comme CN=Seattle.rb,O=RubyConf : CN est le nom usuel, O l’organisation, C le pays.',
  'term.distinguishedName.why': 'Émetteur et sujet sont comparés partie par partie pour trouver un chemin.',
  'term.subjectAltName': 'Nom alternatif du sujet',
  'term.subjectAltName.meaning':
    'Des noms en plus du sujet : d’hôtes, de boîtes aux lettres, des adresses IP, des adresses web.',
  'term.subjectAltName.why': 'Les navigateurs et les logiciels de messagerie ne regardent que ces noms.',
  'term.certificationPath': 'Chemin de certification',
  'term.certificationPath.meaning':
    'Les certificats depuis une ancre de confiance jusqu’à celui en question, chacun signé par le précédent ; appelé aussi chaîne.',
  'term.certificationPath.why': 'Un certificat est de confiance si chaque lien d’un tel chemin tient.',
  'term.trustAnchor': 'Ancre de confiance',
  'term.trustAnchor.meaning':
    'Un nom et une clé auxquels quelqu’un a décidé de se fier, le plus souvent une racine.',
  'term.trustAnchor.why':
    'La confiance commence ici par une décision, non par une preuve : comparez son empreinte par une autre voie.',
  'term.trustList': 'Liste de confiance',
  'term.trustList.meaning': 'Des ancres de confiance réunies, chacune avec ce pour quoi on s’y fie.',
  'term.trustList.why':
    'Des ancres limitées à un usage, à quelques noms ou à quelques années nuisent moins quand l’une fait défaut.',
  'term.selfSigned': 'Autosigné',
  'term.selfSigned.meaning': 'Signé avec la clé même qu’il certifie.',
  'term.selfSigned.why': 'Cela prouve que le propriétaire a la clé, et rien sur son identité.',
  'term.crossCertify': 'Certification croisée',
  'term.crossCertify.meaning': 'Signer un certificat pour une autorité qui en a déjà un d’ailleurs.',
  'term.crossCertify.why':
    'Ceux qui se fient à vous atteignent alors ce qui en dépend, sans changement de son côté.',
  'term.linkCertificate': 'Certificat de liaison',
  'term.linkCertificate.meaning':
    'Créé quand une racine change de clé : l’ancienne clé signe la nouvelle, et la nouvelle l’ancienne.',
  'term.linkCertificate.why':
    'Qui ne se fie qu’à l’ancienne racine, ou qu’à la nouvelle, trouve un chemin vers les deux.',
  'term.generation': 'Génération',
  'term.generation.meaning':
    'Un certificat d’une autorité dans une suite : renouvelé, ou avec une nouvelle clé.',
  'term.generation.why': 'Les anciens certificats restent vérifiés par la génération qui les a signés.',
  'term.proofOfPossession': 'Preuve de possession',
  'term.proofOfPossession.meaning':
    'La signature d’une demande, faite avec la clé privée qui lui correspond.',
  'term.proofOfPossession.why':
    'Sans elle, n’importe qui pourrait demander un certificat pour la clé d’un autre.',
  'term.prepare': 'Préparer',
  'term.prepare.meaning': 'Établir le certificat exact et le juger, avant que rien ne soit signé.',
  'term.prepare.why':
    'Ce que vous lisez est ce qui est signé, octet pour octet. Une signature ne peut être reprise.',
  'term.profile': 'Profil',
  'term.profile.meaning':
    'Les règles selon lesquelles une sorte de certificat est faite : ce qui peut être demandé, ce qui est accordé, pour combien de temps.',
  'term.profile.why': 'Les responsables fixent les règles une fois, au calme, et non à chaque demande.',
  'term.lint': 'Lint',
  'term.lint.meaning':
    'Le contrôle d’un certificat au regard d’une règle d’une norme, avant qu’il soit signé.',
  'term.lint.why': 'Un certificat fautif se découvre ici, et non par le programme qui le refusera plus tard.',
  'term.renew': 'Renouveler',
  'term.renew.meaning': 'Émettre un nouveau certificat pour les mêmes clé et noms, pour une nouvelle durée.',
  'term.renew.why': 'Rien d’autre ne doit changer. Plus une clé vit longtemps, plus elle peut fuir.',
  'term.rekey': 'Changer de clé',
  'term.rekey.meaning': 'Émettre un certificat pour les mêmes noms avec une nouvelle clé.',
  'term.rekey.why':
    'L’ancienne clé peut être mise de côté ; c’est la voie à suivre quand d’autres la connaissent peut-être.',
  'term.resign': 'Signer à nouveau',
  'term.resign.meaning':
    'Signer un certificat existant comme s’il était une demande, à la manière de « gem cert --sign ».',
  'term.resign.why': 'Le certificat autosigné d’un développeur entre dans l’arbre sans demande de sa part.',
  'term.adopt': 'Adopter',
  'term.adopt.meaning':
    'Reprendre le certificat qu’une autorité parente, ailleurs, a signé pour une autorité de ce dépôt.',
  'term.adopt.why': 'Dès lors, l’autorité peut émettre. Sa clé n’est jamais sortie du coffre-fort.',
  'term.retire': 'Retirer',
  'term.retire.meaning':
    'Mettre fin aux émissions d’une autorité. Elle signe encore les listes de ce qu’elle a révoqué.',
  'term.retire.why': 'Ce qu’elle a émis reste vérifiable jusqu’à son terme.',
  'term.serialNumber': 'Numéro de série',
  'term.serialNumber.meaning': 'Un numéro qu’un émetteur ne donne qu’à un seul certificat.',
  'term.serialNumber.why':
    'La révocation désigne les certificats par lui. Il est aléatoire, pour qu’aucun ne se devine.',
  'term.validity': 'Validité',
  'term.validity.meaning': 'Le temps de notBefore à notAfter pendant lequel un certificat peut servir.',
  'term.validity.why':
    'Un certificat prend fin de lui-même, même là où personne ne demande s’il est révoqué.',
  'term.extension': 'Extension',
  'term.extension.meaning':
    'Une partie d’un certificat qui dit plus que le nom et la clé. Une extension critique doit être comprise, sinon le certificat est refusé.',
  'term.extension.why': 'C’est ici qu’est dit à quoi un certificat peut servir.',
  'term.basicConstraints': 'basicConstraints',
  'term.basicConstraints.meaning':
    'Dit si un certificat peut en signer d’autres, et quelle profondeur l’arbre peut avoir.',
  'term.basicConstraints.why': 'Sans elle, tout développeur pourrait faire des certificats en votre nom.',
  'term.pathLenConstraint': 'pathLenConstraint',
  'term.pathLenConstraint.meaning':
    'Combien d’autorités peuvent se trouver entre celle-ci et une feuille. Zéro : elle ne signe que des feuilles.',
  'term.pathLenConstraint.why': 'Une autorité régionale à zéro ne peut pas créer ses propres autorités.',
  'term.keyUsage': 'keyUsage',
  'term.keyUsage.meaning':
    'Ce que la clé peut faire : signer des données, des certificats, des listes, chiffrer des clés.',
  'term.keyUsage.why': 'Une clé qui fait une seule chose ne peut être détournée que pour une seule.',
  'term.extKeyUsage': 'extKeyUsage',
  'term.extKeyUsage.meaning':
    'Pour quel usage : serveurs web, clients web, code, messagerie, horodatages, OCSP.',
  'term.extKeyUsage.why': 'Le certificat de code d’un développeur ne doit pas ouvrir un site web en son nom.',
  'term.nameConstraints': 'nameConstraints',
  'term.nameConstraints.meaning': 'Quels noms une autorité peut certifier, et lesquels non.',
  'term.nameConstraints.why':
    'Une autorité pour example.org ne peut alors jamais se porter garante d’un autre domaine.',
  'term.certificatePolicies': 'Politiques de certification',
  'term.certificatePolicies.meaning':
    'Des numéros pour les règles écrites sous lesquelles un certificat a été émis ; on peut les exiger.',
  'term.certificatePolicies.why':
    'Deux autorités peuvent vérifier les personnes avec un soin bien différent. Cela dit lequel.',
  'term.keyIdentifier': 'Identifiant de clé',
  'term.keyIdentifier.meaning':
    'Une courte empreinte d’une clé : celle du certificat même, et celle de son émetteur.',
  'term.keyIdentifier.why': 'Il trouve le bon émetteur parmi plusieurs du même nom. Il ne prouve rien.',
  'term.authorityInfoAccess': 'Authority information access (AIA)',
  'term.authorityInfoAccess.meaning':
    'Les adresses où se trouve le certificat de l’émetteur, et où répond OCSP.',
  'term.authorityInfoAccess.why':
    'Une fois signées, elles ne peuvent changer. Choisissez des adresses que vous garderez.',
  'term.crlDistributionPoints': 'Points de distribution des CRL',
  'term.crlDistributionPoints.meaning': 'Les adresses où l’émetteur publie ce qu’il a révoqué.',
  'term.crlDistributionPoints.why':
    'Qui ne trouve pas la liste ne peut savoir qu’un certificat a été révoqué.',
  'term.fingerprint': 'Empreinte',
  'term.fingerprint.meaning': 'Le condensé SHA-256 d’un certificat entier, en 64 chiffres hexadécimaux.',
  'term.fingerprint.why': 'Deux personnes qui la lisent à haute voix savent qu’elles ont le même certificat.',
  'term.publicKey': 'Clé publique et clé privée',
  'term.publicKey.meaning':
    'Une paire : la clé privée signe, la clé publique vérifie ce que l’autre a signé.',
  'term.publicKey.why':
    'Tous peuvent connaître la clé publique. Qui a la clé privée est vous, aux yeux de tous les autres.',
  'term.signatureAlgorithm': 'Algorithme de signature',
  'term.signatureAlgorithm.meaning':
    'Comment se fait une signature : une sorte de clé et un condensé, comme ECDSA avec SHA-384.',
  'term.signatureAlgorithm.why':
    'Les anciens peuvent être contrefaits, et tous les programmes ne lisent pas les nouveaux.',
}
