// The French words of the trade, second part: of revocation, of files, of the keep, of gems.

import type { glossaryKeep as english } from '../en/glossary-keep.ts'
import type { Words } from '../words.ts'

export const glossaryKeep: Words<typeof english> = {
  'term.revocation': 'Révocation',
  'term.revocation.meaning':
    'Dire, sous la signature de l’émetteur, qu’un certificat ne vaut plus avant son terme.',
  'term.revocation.why':
    'Elle n’agit que si la liste est publiée là où les autres regardent. Elle ne peut être annulée.',
  'term.reasonCode': 'Motif',
  'term.reasonCode.meaning':
    'Pourquoi un certificat a été révoqué : d’autres connaissent sa clé, il a été remplacé, et ainsi de suite.',
  'term.reasonCode.why': 'Pour une clé compromise, ce qu’elle a signé auparavant est également douteux.',
  'term.hold': 'Suspension',
  'term.hold.meaning': 'Une révocation qui peut être levée : le seul motif qui ne soit pas définitif.',
  'term.hold.why': 'Pour une clé seulement égarée. En attendant, le certificat compte comme révoqué.',
  'term.crl': 'Liste de révocation (CRL)',
  'term.crl.meaning':
    'Une liste signée des numéros de série qu’une autorité a révoqués, avec une date pour la suivante.',
  'term.crl.why':
    'Publiez-en une avant que la précédente prenne fin, même si rien n’a changé : une vieille liste ne prouve rien.',
  'term.deltaCrl': 'CRL delta',
  'term.deltaCrl.meaning': 'Une courte liste de ce qui a changé depuis une liste complète.',
  'term.deltaCrl.why':
    'Inutile de retélécharger de longues listes à chaque révocation. Tous les programmes ne la lisent pas.',
  'term.partitionedCrl': 'CRL partitionnée',
  'term.partitionedCrl.meaning':
    'Plusieurs listes d’une même autorité, chacune pour une partie de ses certificats.',
  'term.partitionedCrl.why':
    'Aucune liste ne grandit sans limite. Le certificat dit dans quelle partie regarder.',
  'term.crlNumber': 'Numéro de CRL',
  'term.crlNumber.meaning': 'Compte les listes d’une autorité, et ne fait qu’augmenter.',
  'term.crlNumber.why':
    'De deux listes, il désigne la plus récente. Rootkeep n’emploie jamais un numéro deux fois.',
  'term.nextUpdate': 'nextUpdate',
  'term.nextUpdate.meaning':
    'Le jour avant lequel paraît la prochaine liste ou réponse. thisUpdate est celui où est parue celle-ci.',
  'term.nextUpdate.why': 'Passé ce jour, les programmes rigoureux refusent ce qu’ils ne peuvent vérifier.',
  'term.ocsp': 'OCSP',
  'term.ocsp.meaning': 'Une question sur un certificat, et une réponse signée : bon, révoqué ou inconnu.',
  'term.ocsp.why':
    'Plus rapide qu’une liste, et plus frais. Quelqu’un doit répondre, ou les réponses sont signées d’avance.',
  'term.ocspDelegate': 'Délégué OCSP',
  'term.ocspDelegate.meaning': 'Une clé qui signe des réponses OCSP au nom d’une autorité, et rien d’autre.',
  'term.ocspDelegate.why': 'La clé même de l’autorité reste hors ligne.',
  'term.responder': 'Répondeur',
  'term.responder.meaning': 'Un programme qui répond aux requêtes OCSP sur le réseau.',
  'term.responder.why': 'Il doit tourner quand les autres demandent. Un kit de statut s’en passe.',
  'term.statusKit': 'Kit de statut',
  'term.statusKit.meaning':
    'Des listes et des réponses signées d’avance, disposées en fichiers pour tout serveur web.',
  'term.statusKit.why': 'Aucune clé n’est en ligne. Qui s’introduit dans le serveur ne peut rien signer.',
  'term.pem': 'PEM',
  'term.pem.meaning': 'Un certificat, une demande ou une clé en texte, entre des lignes BEGIN et END.',
  'term.pem.why': 'Il s’envoie par e-mail et se colle. Le PEM d’une clé privée est aussi secret que la clé.',
  'term.der': 'DER',
  'term.der.meaning':
    'Les octets exacts d’un certificat, d’une demande ou d’une liste. PEM est la même chose, écrite en texte.',
  'term.der.why': 'Il n’y a qu’une façon d’écrire une chose en DER, pour qu’une signature n’ait qu’un sens.',
  'term.pkcs7': 'PKCS#7',
  'term.pkcs7.meaning': 'Un fichier de plusieurs certificats, sans clés (.p7b).',
  'term.pkcs7.why': 'Windows et Java acceptent une chaîne entière sous cette forme.',
  'term.pkcs8': 'PKCS#8',
  'term.pkcs8.meaning':
    'Un fichier d’une clé privée, chiffré sous une phrase secrète quand elle sort d’un coffre-fort.',
  'term.pkcs8.why': 'Une fois dehors, le coffre-fort ne la protège plus.',
  'term.pkcs10': 'Demande de certificat (PKCS#10, CSR)',
  'term.pkcs10.meaning':
    'La clé publique, le nom et les souhaits d’un développeur, signés avec sa clé privée, qu’il garde.',
  'term.pkcs10.why':
    'Vous certifiez une clé que vous n’avez jamais eue. Vérifiez que la personne est bien celle qu’elle dit être.',
  'term.pkcs12': 'PKCS#12',
  'term.pkcs12.meaning':
    'Un fichier d’une clé privée avec ses certificats, sous un mot de passe (.p12, .pfx).',
  'term.pkcs12.why':
    'La voie habituelle pour porter une identité dans un navigateur, une messagerie ou Java.',
  'term.truststore': 'Magasin de confiance',
  'term.truststore.meaning': 'Un fichier d’ancres de confiance que lit un programme ou un système.',
  'term.truststore.why': 'Qui peut l’écrire décide à qui ce programme se fie.',
  'term.keep': 'Dépôt',
  'term.keep.meaning':
    'Un dossier avec tout ce qui est à vous : le coffre-fort avec les clés, et les registres.',
  'term.keep.why': 'Un seul dossier à surveiller, à sauvegarder et à porter à la cérémonie.',
  'term.vault': 'Coffre-fort',
  'term.vault.meaning':
    'Le fichier où reposent les clés privées, chiffrées. Il s’ouvre avec une phrase secrète.',
  'term.vault.why': 'Qui a une copie sans phrase secrète n’a rien. Qui les oublie toutes n’a rien non plus.',
  'term.wayIn': 'Accès',
  'term.wayIn.meaning':
    'Une phrase secrète qui ouvre le coffre-fort, avec le nom du responsable qui la connaît.',
  'term.wayIn.why': 'Donnez-en un à chaque responsable : l’un peut alors partir, ou oublier, sans perte.',
  'term.keyDerivation': 'Coût d’un essai',
  'term.keyDerivation.meaning':
    'Le temps et la mémoire que prend l’essai d’une phrase secrète, ici ou sur la machine d’un voleur.',
  'term.keyDerivation.why':
    'Une seconde pour vous, ce sont des siècles pour qui doit en essayer des milliers de milliards.',
  'term.journal': 'Journal',
  'term.journal.meaning':
    'Chaque acte qui a changé quelque chose, dans l’ordre ; chaque entrée contient l’empreinte de la précédente.',
  'term.journal.why':
    'Personne ne peut retirer ou modifier une entrée à l’insu des autres, pas même avec le fichier en main.',
  'term.journalHead': 'État du journal',
  'term.journalHead.meaning':
    'L’empreinte de l’entrée la plus récente, qui vaut pour toutes les précédentes. Aussi en huit mots.',
  'term.journalHead.why': 'Notez-le sur papier : il distingue une copie plus ancienne du dépôt de celle-ci.',
  'term.checkpoint': 'Point de contrôle',
  'term.checkpoint.meaning': 'L’état du journal, signé avec la clé d’une autorité.',
  'term.checkpoint.why': 'D’autres peuvent prouver plus tard que le journal contenait cela à ce moment.',
  'term.backup': 'Sauvegarde',
  'term.backup.meaning':
    'Le dépôt entier dans un fichier chiffré, qui s’ouvre avec les mêmes phrases secrètes.',
  'term.backup.why': 'Un disque qui meurt emporte chaque autorité. Gardez deux sauvegardes, en deux lieux.',
  'term.ceremony': 'Cérémonie',
  'term.ceremony.meaning':
    'Signer devant témoins, selon un plan : qui est là, ce qui est fait, dans quel ordre, et un procès-verbal.',
  'term.ceremony.why':
    'Les autres se fient à une racine autant qu’ils croient à la façon dont elle a été faite.',
  'term.gem': 'Gem',
  'term.gem.meaning':
    'Un paquet de code Ruby. Une gem signée porte les certificats et les signatures de son développeur.',
  'term.gem.why': 'Installer une gem exécute le code de qui l’a faite.',
  'term.gemPolicy': 'Politique de gem',
  'term.gemPolicy.meaning':
    'Le degré de rigueur de gem : de NoSecurity, qui ne vérifie rien, à HighSecurity, qui veut tout signé.',
  'term.gemPolicy.why':
    'Sous HighSecurity seulement, chaque fichier est signé et la chaîne vérifiée jusqu’à une racine de confiance.',
  'term.trustDirectory': 'Répertoire de confiance de gem',
  'term.trustDirectory.meaning': 'Le dossier .gem/trust, où gem cherche les racines auxquelles il se fie.',
  'term.trustDirectory.why': 'La gem d’un développeur ne se vérifie que là où la racine s’y trouve.',
}
