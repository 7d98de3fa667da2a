// The German words for error codes about gems, their policies and gem's trust directory.

import type { gemErrors as english } from '../en/errors-gem.ts'
import type { ErrorWords } from '../error-words.ts'
import { nothingChanged, nothingSigned } from './nothing.ts'

export const gemErrors: Readonly<Record<keyof typeof english, ErrorWords>> = {
  'gem.malformed': {
    what: 'Ein Teil des Gems ist nicht lesbar.',
    unchanged: nothingChanged,
    next: 'Installieren Sie das Gem nicht. Holen Sie es erneut oder fragen Sie, wer es gebaut hat.',
  },
  'gem.inflates-too-much': {
    what: 'Ein Teil des Gems entpackt sich zu mehr, als je ein Gem enthält.',
    unchanged: nothingChanged,
    next: 'Entpacken Sie das Gem nicht: Es kann den Datenträger füllen.',
  },
  'gem.unsafe': {
    what: 'Das Gem enthält etwas, das niemand signieren sollte.',
    unchanged: nothingSigned,
    next: 'Sehen Sie sich das Gem in seinem Bericht an und bauen Sie es neu mit gem build.',
  },
  'gem.key-unfit': {
    what: 'gem kann Schlüssel dieser Art nicht lesen.',
    unchanged: nothingSigned,
    next: 'Signieren Sie mit einem RSA- oder EC-Schlüssel.',
  },
  'gem.signer-refused': {
    what: 'Ein mit diesem Zertifikat signiertes Gem würde von sorgfältigen Prüfern abgelehnt.',
    unchanged: nothingSigned,
    next: 'Erneuern Sie das Zertifikat oder fügen Sie die darüberliegenden Zertifikate bis zu einer Root-CA hinzu.',
  },
  'gem.self-check-failed': {
    what: 'Das signierte Gem besteht die eigene Prüfung nicht.',
    unchanged: 'Nichts wurde herausgegeben; das Journal verzeichnet den Versuch.',
    next: 'Melden Sie diesen Fehler zusammen mit dem Gem.',
  },
  'gem.policy-invalid': {
    what: 'Die Richtlinie sagt etwas, das sie nicht sagen darf.',
    unchanged: nothingChanged,
    next: 'Berichtigen Sie die Stellen, die mit Zeile und Spalte genannt sind.',
  },
  'gem.policy-unknown': {
    what: 'Es gibt keine Richtlinie dieses Namens.',
    unchanged: nothingChanged,
    next: 'Wählen Sie eine aus der Liste oder nennen Sie eine YAML-Datei.',
  },
  'gem.root-not-trusted': {
    what: 'Dieses Zertifikat ist kein Root-Zertifikat, und gem sucht nur nach solchen.',
    unchanged: nothingChanged,
    next: 'Fügen Sie stattdessen das Root-Zertifikat seiner Kette hinzu.',
  },
}
