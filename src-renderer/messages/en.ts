// The English catalogue: every text of the face, by flat keys, a file a noun. Other languages take its form.

import { act } from './en/act.ts'
import { attention } from './en/attention.ts'
import { authority } from './en/authority.ts'
import { backup } from './en/backup.ts'
import { builtInProfile } from './en/built-in-profile.ts'
import { bytes } from './en/bytes.ts'
import { certificate } from './en/certificate.ts'
import { clock } from './en/clock.ts'
import { command } from './en/command.ts'
import { danger } from './en/danger.ts'
import { doubt } from './en/doubt.ts'
import { drop } from './en/drop.ts'
import { enErrors } from './en/errors.ts'
import { extension } from './en/extension.ts'
import { file } from './en/file.ts'
import { finding } from './en/finding.ts'
import { gem } from './en/gem.ts'
import { glossary } from './en/glossary.ts'
import { glossaryKeep } from './en/glossary-keep.ts'
import { help } from './en/help.ts'
import { journal } from './en/journal.ts'
import { journalDetail } from './en/journal-detail.ts'
import { key } from './en/key.ts'
import { language } from './en/language.ts'
import { lint } from './en/lint.ts'
import { list } from './en/list.ts'
import { palette } from './en/palette.ts'
import { passphrase } from './en/passphrase.ts'
import { path } from './en/path.ts'
import { pathSentence } from './en/path-sentence.ts'
import { practice } from './en/practice.ts'
import { profile } from './en/profile.ts'
import { publishing } from './en/publishing.ts'
import { request } from './en/request.ts'
import { requestBatch } from './en/request-batch.ts'
import { responder } from './en/responder.ts'
import { revocation } from './en/revocation.ts'
import { settings } from './en/settings.ts'
import { shell } from './en/shell.ts'
import { summary } from './en/summary.ts'
import { trust } from './en/trust.ts'
import { trustList } from './en/trust-list.ts'
import { trustSentence } from './en/trust-sentence.ts'
import { undo } from './en/undo.ts'
import { unsaved } from './en/unsaved.ts'
import { vault } from './en/vault.ts'
import { verdict } from './en/verdict.ts'
import type { Words } from './words.ts'

export { enErrors }

export const en = {
  ...shell,
  ...attention,
  ...bytes,
  ...vault,
  ...passphrase,
  ...trust,
  ...trustList,
  ...trustSentence,
  ...path,
  ...pathSentence,
  ...finding,
  ...verdict,
  ...authority,
  ...key,
  ...profile,
  ...builtInProfile,
  ...request,
  ...certificate,
  ...summary,
  ...revocation,
  ...publishing,
  ...backup,
  ...responder,
  ...gem,
  ...journal,
  ...list,
  ...settings,
  ...language,
  ...file,
  ...drop,
  ...palette,
  ...clock,
  ...command,
  ...danger,
  ...undo,
  ...unsaved,
  ...act,
  ...help,
  ...practice,
  ...glossary,
  ...glossaryKeep,
  ...requestBatch,
  ...doubt,
  ...lint,
  ...extension,
  ...journalDetail,
} as const

/** The texts by their keys, as screens name them. */
export type English = { readonly [K in keyof typeof en]: string }

/** What a catalogue of any language holds. */
export type Catalogue = Words<English>
