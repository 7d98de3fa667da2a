// The German catalogue, a file a noun, in the order of the English one.

import { act } from './de/act.ts'
import { attention } from './de/attention.ts'
import { authority } from './de/authority.ts'
import { backup } from './de/backup.ts'
import { builtInProfile } from './de/built-in-profile.ts'
import { bytes } from './de/bytes.ts'
import { certificate } from './de/certificate.ts'
import { clock } from './de/clock.ts'
import { command } from './de/command.ts'
import { danger } from './de/danger.ts'
import { doubt } from './de/doubt.ts'
import { drop } from './de/drop.ts'
import { deErrors } from './de/errors.ts'
import { extension } from './de/extension.ts'
import { file } from './de/file.ts'
import { finding } from './de/finding.ts'
import { gem } from './de/gem.ts'
import { glossary } from './de/glossary.ts'
import { glossaryKeep } from './de/glossary-keep.ts'
import { help } from './de/help.ts'
import { journal } from './de/journal.ts'
import { journalDetail } from './de/journal-detail.ts'
import { key } from './de/key.ts'
import { language } from './de/language.ts'
import { lint } from './de/lint.ts'
import { list } from './de/list.ts'
import { palette } from './de/palette.ts'
import { passphrase } from './de/passphrase.ts'
import { path } from './de/path.ts'
import { pathSentence } from './de/path-sentence.ts'
import { practice } from './de/practice.ts'
import { profile } from './de/profile.ts'
import { publishing } from './de/publishing.ts'
import { request } from './de/request.ts'
import { requestBatch } from './de/request-batch.ts'
import { responder } from './de/responder.ts'
import { revocation } from './de/revocation.ts'
import { settings } from './de/settings.ts'
import { shell } from './de/shell.ts'
import { summary } from './de/summary.ts'
import { trust } from './de/trust.ts'
import { trustList } from './de/trust-list.ts'
import { trustSentence } from './de/trust-sentence.ts'
import { undo } from './de/undo.ts'
import { unsaved } from './de/unsaved.ts'
import { vault } from './de/vault.ts'
import { verdict } from './de/verdict.ts'
import type { Catalogue } from './en.ts'

export { deErrors }

export const de: Catalogue = {
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
}
