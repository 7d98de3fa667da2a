// The French words for error codes about what a stranger's file or a typo brought.

import { maximumInputText } from '../../../src-main/contract/input-length.ts'
import type { inputErrors as english } from '../en/errors-input.ts'
import type { ErrorWords } from '../error-words.ts'
import { nothingChanged, nothingSigned } from './nothing.ts'

export const inputErrors: Readonly<Record<keyof typeof english, ErrorWords>> = {
  'input.invalid': {
    what: 'La saisie est incomplète ou n’a pas la forme attendue.',
    unchanged: nothingSigned,
    next: 'Corrigez les champs indiqués ci-dessus et réessayez.',
  },
  'input.unknown-procedure': {
    what: 'La fenêtre a demandé une chose que cette version ne sait pas faire.',
    unchanged: nothingChanged,
    next: 'Fermez Rootkeep et redémarrez-le ; si cela se reproduit, signalez-le.',
  },
  'input.unreadable-file': {
    what: 'Le fichier n’a pas pu être lu.',
    unchanged: nothingChanged,
    next: 'Vérifiez qu’il existe toujours et que vous pouvez le lire, puis réessayez.',
  },
  'input.is-a-directory': {
    what: 'C’est un dossier, pas un fichier.',
    unchanged: nothingChanged,
    next: 'Choisissez les fichiers dans le dossier.',
  },
  'input.empty': {
    what: 'Le fichier est vide.',
    unchanged: nothingChanged,
    next: 'Redemandez le fichier : il n’a sans doute pas été copié en entier.',
  },
  'input.too-large': {
    what: 'Le fichier est trop grand pour ce qu’il devrait être.',
    unchanged: nothingChanged,
    next: `Vérifiez que c’est le bon fichier ; la limite est de ${maximumInputText}.`,
  },
  'input.not-pem': {
    what: 'Ce n’est ni du PEM ni du DER.',
    unchanged: nothingChanged,
    next: 'Demandez le fichier en texte PEM (il commence par -----BEGIN) ou en DER.',
  },
  'input.wrong-kind': {
    what: 'Le fichier est d’une autre sorte que prévu.',
    unchanged: nothingChanged,
    next: 'Lisez ci-dessus ce qu’il est, et choisissez le bon fichier ou le bon écran.',
  },
  'der.truncated': {
    what: 'Le fichier finit avant son contenu.',
    unchanged: nothingChanged,
    next: 'Copiez le fichier à nouveau : il en manque une partie.',
  },
  'der.indefinite-length': {
    what: 'Le fichier est du BER à longueurs indéfinies ; les certificats exigent du DER strict.',
    unchanged: nothingChanged,
    next: 'Demandez du DER à son auteur, ou convertissez-le avec un programme de confiance.',
  },
  'der.malformed': {
    what: 'Le contenu n’est pas du DER bien formé.',
    unchanged: nothingChanged,
    next: 'Redemandez le fichier ; si rien ne change, son auteur écrit des fichiers fautifs.',
  },
  'der.too-deep': {
    what: 'Le fichier est imbriqué plus profondément qu’aucun fichier honnête.',
    unchanged: nothingChanged,
    next: 'N’utilisez pas ce fichier ; demandez d’où il vient.',
  },
  'name.malformed': {
    what: 'Un nom y est mal formé.',
    unchanged: nothingChanged,
    next: 'Écrivez-le en attributs, comme CN=Seattle.rb,O=RubyConf.',
  },
  'name.forbidden-character': {
    what: 'Un nom contient des caractères de contrôle ou des caractères qui cachent du texte.',
    unchanged: nothingChanged,
    next: 'Demandez qu’on vous envoie une demande avec un nom simple.',
  },
  'extension.malformed': {
    what: 'Une extension est mal formée.',
    unchanged: nothingChanged,
    next: 'Redemandez le fichier, fait par un programme qui suit la RFC 5280.',
  },
  'extension.duplicate': {
    what: 'Une extension figure deux fois.',
    unchanged: nothingChanged,
    next: 'Redemandez le fichier, avec chaque extension une seule fois.',
  },
  'algorithm.unsupported': {
    what: 'L’algorithme n’est pas connu ici.',
    unchanged: nothingChanged,
    next: 'Utilisez RSA (2048 bits ou plus), P-256, P-384, P-521 ou Ed25519.',
  },
  'algorithm.weak': {
    what: 'L’algorithme ou la taille de clé est trop faible.',
    unchanged: nothingSigned,
    next: 'Demandez une nouvelle clé : RSA de 2048 bits ou plus, ou une courbe elliptique.',
  },
  'algorithm.not-allowed': {
    what: 'Le profil n’admet pas cette sorte de clé.',
    unchanged: nothingSigned,
    next: 'Choisissez un autre profil, ou demandez une clé d’une sorte admise.',
  },
  'time.invalid': {
    what: 'Une date n’est pas un instant valide.',
    unchanged: nothingChanged,
    next: 'Corrigez la date et réessayez.',
  },
}
