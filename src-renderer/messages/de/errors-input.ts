// The German words for error codes about what a stranger's file or a typo brought.

import { maximumInputText } from '../../../src-main/contract/input-length.ts'
import type { inputErrors as english } from '../en/errors-input.ts'
import type { ErrorWords } from '../error-words.ts'
import { nothingChanged, nothingSigned } from './nothing.ts'

export const inputErrors: Readonly<Record<keyof typeof english, ErrorWords>> = {
  'input.invalid': {
    what: 'Die Eingabe ist unvollständig oder nicht in der erwarteten Form.',
    unchanged: nothingSigned,
    next: 'Berichtigen Sie die oben genannten Felder und versuchen Sie es erneut.',
  },
  'input.unknown-procedure': {
    what: 'Das Fenster hat etwas verlangt, das diese Version nicht kann.',
    unchanged: nothingChanged,
    next: 'Schließen Sie Rootkeep und starten Sie es neu; geschieht es wieder, melden Sie es.',
  },
  'input.unreadable-file': {
    what: 'Die Datei konnte nicht gelesen werden.',
    unchanged: nothingChanged,
    next: 'Prüfen Sie, ob es sie noch gibt und ob Sie sie lesen dürfen, und versuchen Sie es erneut.',
  },
  'input.is-a-directory': {
    what: 'Das ist ein Ordner, keine Datei.',
    unchanged: nothingChanged,
    next: 'Wählen Sie die Dateien in dem Ordner.',
  },
  'input.empty': {
    what: 'Die Datei ist leer.',
    unchanged: nothingChanged,
    next: 'Lassen Sie sich die Datei erneut geben: Vermutlich wurde sie nicht ganz kopiert.',
  },
  'input.too-large': {
    what: 'Die Datei ist zu groß für das, was sie sein soll.',
    unchanged: nothingChanged,
    next: `Prüfen Sie, ob es die richtige Datei ist; die Grenze liegt bei ${maximumInputText}.`,
  },
  'input.not-pem': {
    what: 'Das ist weder PEM noch DER.',
    unchanged: nothingChanged,
    next: 'Bitten Sie um die Datei als PEM-Text (er beginnt mit -----BEGIN) oder als DER.',
  },
  'input.wrong-kind': {
    what: 'Die Datei ist von anderer Art als erwartet.',
    unchanged: nothingChanged,
    next: 'Lesen Sie oben, was es ist, und wählen Sie die richtige Datei oder die richtige Ansicht.',
  },
  'der.truncated': {
    what: 'Die Datei endet, bevor ihr Inhalt zu Ende ist.',
    unchanged: nothingChanged,
    next: 'Kopieren Sie die Datei erneut: Ein Teil fehlt.',
  },
  'der.indefinite-length': {
    what: 'Die Datei ist BER mit unbestimmten Längen; Zertifikate brauchen striktes DER.',
    unchanged: nothingChanged,
    next: 'Bitten Sie den Ersteller um DER oder wandeln Sie die Datei mit einem Programm um, dem Sie vertrauen.',
  },
  'der.malformed': {
    what: 'Der Inhalt ist kein wohlgeformtes DER.',
    unchanged: nothingChanged,
    next: 'Lassen Sie sich die Datei erneut geben; bleibt es dabei, schreibt ihr Ersteller fehlerhafte Dateien.',
  },
  'der.too-deep': {
    what: 'Die Datei ist tiefer verschachtelt als jede redliche.',
    unchanged: nothingChanged,
    next: 'Verwenden Sie diese Datei nicht; fragen Sie, woher sie kommt.',
  },
  'name.malformed': {
    what: 'Ein Name darin ist fehlerhaft aufgebaut.',
    unchanged: nothingChanged,
    next: 'Schreiben Sie ihn als Attribute, etwa CN=Seattle.rb,O=RubyConf.',
  },
  'name.forbidden-character': {
    what: 'Ein Name enthält Steuerzeichen oder Zeichen, die Text verbergen.',
    unchanged: nothingChanged,
    next: 'Bitten Sie um einen Antrag mit einem schlichten Namen.',
  },
  'extension.malformed': {
    what: 'Eine Erweiterung ist fehlerhaft aufgebaut.',
    unchanged: nothingChanged,
    next: 'Lassen Sie sich die Datei erneut geben, erstellt mit einem Programm, das RFC 5280 befolgt.',
  },
  'extension.duplicate': {
    what: 'Eine Erweiterung kommt doppelt vor.',
    unchanged: nothingChanged,
    next: 'Lassen Sie sich die Datei erneut geben, mit jeder Erweiterung nur einmal.',
  },
  'algorithm.unsupported': {
    what: 'Der Algorithmus ist hier nicht bekannt.',
    unchanged: nothingChanged,
    next: 'Verwenden Sie RSA (2048 Bit oder mehr), P-256, P-384, P-521 oder Ed25519.',
  },
  'algorithm.weak': {
    what: 'Der Algorithmus oder die Schlüssellänge ist zu schwach.',
    unchanged: nothingSigned,
    next: 'Bitten Sie um einen neuen Schlüssel: RSA mit 2048 Bit oder mehr oder eine elliptische Kurve.',
  },
  'algorithm.not-allowed': {
    what: 'Das Profil lässt diese Art von Schlüssel nicht zu.',
    unchanged: nothingSigned,
    next: 'Wählen Sie ein anderes Profil oder bitten Sie um einen Schlüssel einer zugelassenen Art.',
  },
  'time.invalid': {
    what: 'Ein Datum ist kein gültiger Zeitpunkt.',
    unchanged: nothingChanged,
    next: 'Berichtigen Sie das Datum und versuchen Sie es erneut.',
  },
}
