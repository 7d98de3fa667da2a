// The German words of the trade, first part: of certificates and paths.

import type { glossary as english } from '../en/glossary.ts'
import type { Words } from '../words.ts'

export const glossary: Words<typeof english> = {
  'term.certificate': 'Zertifikat',
  'term.certificate.meaning':
    'Eine signierte Aussage, dass ein öffentlicher Schlüssel zu einem Namen gehört, für bestimmte Zwecke, bis zu einem bestimmten Tag.',
  'term.certificate.why':
    'Wer dem Signierer vertraut, kann sich auf den Schlüssel verlassen, ohne dessen Inhaber getroffen zu haben.',
  'term.authority': 'Zertifizierungsstelle (CA)',
  'term.authority.meaning':
    'Wer Zertifikate für andere signiert: ein Schlüssel, ein Name und die Regeln, die dabei gelten.',
  'term.authority.why': 'Was sie signiert, glauben andere. Ihr Schlüssel ist das Wertvollste hier.',
  'term.root': 'Root-CA',
  'term.root.meaning': 'Eine CA, die ihr eigenes Zertifikat signiert hat. Nichts steht über ihr.',
  'term.root.why':
    'Wer der Root-CA vertraut, vertraut allem, was unter ihr hängt. Sie wird selten benutzt, und offline.',
  'term.subordinate': 'Untergeordnete CA (Sub-CA, regionale CA)',
  'term.subordinate.meaning':
    'Eine CA, deren Zertifikat eine andere CA signiert hat. Hier steht eine oft für eine Region oder ein Team.',
  'term.subordinate.why':
    'Sie leistet die tägliche Arbeit. Geht ihr Schlüssel verloren, wird sie widerrufen, und die Root-CA bleibt.',
  'term.endEntity': 'Endteilnehmer',
  'term.endEntity.meaning':
    'Person, Programm oder Server mit einem Zertifikat, aber ohne das Recht, für andere zu signieren; kurz: ein Blatt des Baums.',
  'term.endEntity.why':
    'Ein Zertifikat, das nicht ausstellen darf, muss als Aussteller zurückweisen, wer prüft.',
  'term.issuer': 'Aussteller',
  'term.issuer.meaning': 'Die CA, die ein Zertifikat signiert hat; sie ist darin genannt.',
  'term.issuer.why':
    'Der Aussteller steht für das ein, was das Zertifikat sagt, und nur er kann es widerrufen.',
  'term.subject': 'Subject',
  'term.subject.meaning': 'Von wem ein Zertifikat handelt: der Name dessen, dem der Schlüssel gehört.',
  'term.subject.why': 'Diesen Namen sehen und vergleichen andere. Prüfen Sie ihn, bevor Sie signieren.',
  'term.distinguishedName': 'Distinguished Name',
  'term.distinguishedName.meaning':
    'Ein Name in Teilen, wie CN=Seattle.rb,O=RubyConf: CN ist der Common Name, O die Organisation, C das Land.',
  'term.distinguishedName.why':
    'Aussteller und Subject werden Teil für Teil verglichen, um einen Pfad zu finden.',
  'term.subjectAltName': 'Alternativer Name des Subjects',
  'term.subjectAltName.meaning':
    'Namen neben dem Subject: von Hosts, von Postfächern, IP-Adressen, Webadressen.',
  'term.subjectAltName.why': 'Webbrowser und E-Mail-Programme sehen nur auf diese Namen.',
  'term.certificationPath': 'Zertifizierungspfad',
  'term.certificationPath.meaning':
    'Die Zertifikate von einem Vertrauensanker hinab bis zum geprüften, jedes vom vorigen signiert; auch Kette genannt.',
  'term.certificationPath.why':
    'Einem Zertifikat wird vertraut, wenn jede Verbindung eines solchen Pfades hält.',
  'term.trustAnchor': 'Vertrauensanker',
  'term.trustAnchor.meaning':
    'Ein Name und ein Schlüssel, denen jemand zu vertrauen beschlossen hat, meist die einer Root-CA.',
  'term.trustAnchor.why':
    'Hier beginnt Vertrauen durch Entscheidung, nicht durch Beweis: Vergleichen Sie den Fingerabdruck auf anderem Weg.',
  'term.trustList': 'Vertrauensliste',
  'term.trustList.meaning': 'Vertrauensanker beisammen, jeder mit dem, wofür ihm vertraut wird.',
  'term.trustList.why':
    'Anker, die auf einen Zweck, einige Namen oder einige Jahre begrenzt sind, schaden weniger, wenn einer versagt.',
  'term.selfSigned': 'Selbstsigniert',
  'term.selfSigned.meaning': 'Signiert mit eben dem Schlüssel, den es zertifiziert.',
  'term.selfSigned.why':
    'Es beweist, dass der Inhaber den Schlüssel hat, und nichts darüber, wer der Inhaber ist.',
  'term.crossCertify': 'Kreuzzertifizieren',
  'term.crossCertify.meaning': 'Ein Zertifikat für eine CA signieren, die schon eines von anderswo hat.',
  'term.crossCertify.why':
    'Wer Ihnen vertraut, erreicht dann auch, was unter ihr hängt, ohne dass sich dort etwas ändert.',
  'term.linkCertificate': 'Link-Zertifikat',
  'term.linkCertificate.meaning':
    'Entsteht, wenn eine Root-CA ihren Schlüssel wechselt: Der alte Schlüssel signiert den neuen und der neue den alten.',
  'term.linkCertificate.why':
    'Wer nur der alten Root-CA vertraut oder nur der neuen, findet einen Pfad zu beiden.',
  'term.generation': 'Generation',
  'term.generation.meaning': 'Ein Zertifikat einer CA in einer Folge: erneuert oder mit neuem Schlüssel.',
  'term.generation.why': 'Alte Zertifikate werden weiter mit der Generation geprüft, die sie signiert hat.',
  'term.proofOfPossession': 'Besitznachweis',
  'term.proofOfPossession.meaning':
    'Die Signatur eines Antrags, erstellt mit dem zugehörigen privaten Schlüssel.',
  'term.proofOfPossession.why':
    'Ohne ihn könnte jeder ein Zertifikat für den Schlüssel eines anderen beantragen.',
  'term.prepare': 'Vorbereiten',
  'term.prepare.meaning': 'Das genaue Zertifikat auslegen und beurteilen, bevor etwas signiert wird.',
  'term.prepare.why':
    'Was Sie lesen, wird signiert, Oktett für Oktett. Eine Signatur lässt sich nicht zurücknehmen.',
  'term.profile': 'Profil',
  'term.profile.meaning':
    'Die Regeln, nach denen eine Art von Zertifikat entsteht: was beantragt werden darf, was gewährt wird, wie lange.',
  'term.profile.why': 'Die Regeln werden einmal und in Ruhe festgelegt, nicht bei jedem Antrag neu.',
  'term.lint': 'Lint',
  'term.lint.meaning':
    'Die Prüfung eines Zertifikats gegen eine Regel eines Standards, bevor es signiert wird.',
  'term.lint.why':
    'Ein falsches Zertifikat fällt hier auf und nicht erst dem Programm, das es später zurückweist.',
  'term.renew': 'Erneuern',
  'term.renew.meaning':
    'Ein neues Zertifikat für denselben Schlüssel und dieselben Namen ausstellen, für eine neue Zeit.',
  'term.renew.why':
    'Sonst muss sich nichts ändern. Je länger ein Schlüssel lebt, desto länger kann er bekannt werden.',
  'term.rekey': 'Neuer Schlüssel (Re-Key)',
  'term.rekey.meaning': 'Ein Zertifikat für dieselben Namen mit einem neuen Schlüssel ausstellen.',
  'term.rekey.why':
    'Der alte Schlüssel kann beiseitegelegt werden; das ist der Weg, wenn andere ihn kennen könnten.',
  'term.resign': 'Neu signieren',
  'term.resign.meaning':
    'Ein vorhandenes Zertifikat signieren, als wäre es ein Antrag, wie „gem cert --sign“ es tut.',
  'term.resign.why':
    'Das selbstsignierte Zertifikat eines Entwicklers kommt ohne eigenen Antrag in den Baum.',
  'term.adopt': 'Übernehmen',
  'term.adopt.meaning':
    'Das Zertifikat zurücknehmen, das eine übergeordnete CA anderswo für eine CA dieses Bestands signiert hat.',
  'term.adopt.why': 'Von da an kann die CA ausstellen. Ihr Schlüssel hat den Tresor nie verlassen.',
  'term.retire': 'Stilllegen',
  'term.retire.meaning': 'Das Ausstellen einer CA beenden. Listen über ihre Widerrufe signiert sie weiter.',
  'term.retire.why': 'Was sie ausgestellt hat, bleibt bis zu seinem Ablauf prüfbar.',
  'term.serialNumber': 'Seriennummer',
  'term.serialNumber.meaning': 'Eine Nummer, die ein Aussteller nur einem Zertifikat gibt.',
  'term.serialNumber.why':
    'Ein Widerruf nennt Zertifikate mit ihr. Sie ist zufällig, damit sich keine erraten lässt.',
  'term.validity': 'Gültigkeit',
  'term.validity.meaning':
    'Die Zeit von notBefore bis notAfter, in der ein Zertifikat verwendet werden darf.',
  'term.validity.why': 'Ein Zertifikat endet von selbst, auch dort, wo niemand nach einem Widerruf fragt.',
  'term.extension': 'Erweiterung',
  'term.extension.meaning':
    'Ein Teil eines Zertifikats, der mehr sagt als Name und Schlüssel. Eine kritische muss verstanden oder das Zertifikat zurückgewiesen werden.',
  'term.extension.why': 'Hier steht, wofür ein Zertifikat verwendet werden darf.',
  'term.basicConstraints': 'basicConstraints',
  'term.basicConstraints.meaning':
    'Sagt, ob ein Zertifikat andere signieren darf und wie tief der Baum werden darf.',
  'term.basicConstraints.why': 'Ohne sie könnte jeder Entwickler Zertifikate in Ihrem Namen ausstellen.',
  'term.pathLenConstraint': 'pathLenConstraint',
  'term.pathLenConstraint.meaning':
    'Wie viele CAs zwischen dieser und einem Blatt stehen dürfen. Null: Sie signiert nur Blätter.',
  'term.pathLenConstraint.why': 'Eine regionale CA mit Null kann keine eigenen CAs zertifizieren.',
  'term.keyUsage': 'keyUsage',
  'term.keyUsage.meaning':
    'Was der Schlüssel darf: Daten signieren, Zertifikate signieren, Listen signieren, Schlüssel verschlüsseln.',
  'term.keyUsage.why': 'Ein Schlüssel, der nur eines tut, kann auch nur für eines missbraucht werden.',
  'term.extKeyUsage': 'extKeyUsage',
  'term.extKeyUsage.meaning': 'Für welchen Zweck: Webserver, Webclients, Code, E-Mail, Zeitstempel, OCSP.',
  'term.extKeyUsage.why': 'Das Code-Zertifikat eines Entwicklers darf keine Website in seinem Namen öffnen.',
  'term.nameConstraints': 'nameConstraints',
  'term.nameConstraints.meaning': 'Welche Namen eine CA zertifizieren darf und welche nicht.',
  'term.nameConstraints.why': 'Eine CA für example.org kann dann nie für eine andere Domain bürgen.',
  'term.certificatePolicies': 'Zertifikatsrichtlinien',
  'term.certificatePolicies.meaning':
    'Nummern für die schriftlichen Regeln, unter denen ein Zertifikat ausgestellt wurde; man kann sie verlangen.',
  'term.certificatePolicies.why':
    'Zwei CAs prüfen Personen womöglich sehr verschieden sorgfältig. Das sagt, nach welchen Regeln.',
  'term.keyIdentifier': 'Schlüsselkennung',
  'term.keyIdentifier.meaning':
    'Ein kurzer Hash eines Schlüssels: des eigenen des Zertifikats und des seines Ausstellers.',
  'term.keyIdentifier.why':
    'Sie findet den richtigen Aussteller unter mehreren gleichen Namens. Sie beweist nichts.',
  'term.authorityInfoAccess': 'Authority Information Access (AIA)',
  'term.authorityInfoAccess.meaning':
    'Adressen, an denen das Zertifikat des Ausstellers liegt und OCSP antwortet.',
  'term.authorityInfoAccess.why':
    'Einmal signiert, lassen sie sich nicht mehr ändern. Wählen Sie Adressen, die Sie behalten.',
  'term.crlDistributionPoints': 'CRL-Verteilungspunkte',
  'term.crlDistributionPoints.meaning':
    'Adressen, an denen der Aussteller veröffentlicht, was er widerrufen hat.',
  'term.crlDistributionPoints.why':
    'Wer die Liste nicht findet, kann nicht wissen, dass ein Zertifikat widerrufen wurde.',
  'term.fingerprint': 'Fingerabdruck',
  'term.fingerprint.meaning': 'Der SHA-256-Hash eines ganzen Zertifikats, als 64 Hexadezimalziffern.',
  'term.fingerprint.why': 'Zwei, die ihn einander vorlesen, wissen, dass sie dasselbe Zertifikat haben.',
  'term.publicKey': 'Öffentlicher und privater Schlüssel',
  'term.publicKey.meaning':
    'Ein Paar: Der private Schlüssel signiert, der öffentliche prüft, was jener signiert hat.',
  'term.publicKey.why':
    'Den öffentlichen Schlüssel dürfen alle kennen. Wer den privaten hat, ist für alle anderen Sie.',
  'term.signatureAlgorithm': 'Signaturalgorithmus',
  'term.signatureAlgorithm.meaning':
    'Wie eine Signatur entsteht: eine Art von Schlüssel und ein Hash, etwa ECDSA mit SHA-384.',
  'term.signatureAlgorithm.why': 'Alte lassen sich fälschen, und neue liest nicht jedes Programm.',
}
