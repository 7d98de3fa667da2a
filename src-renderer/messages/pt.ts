// The Portuguese catalogue, a file a noun, in the order of the English one.

import type { Catalogue } from './en.ts'
import { act } from './pt/act.ts'
import { attention } from './pt/attention.ts'
import { authority } from './pt/authority.ts'
import { backup } from './pt/backup.ts'
import { builtInProfile } from './pt/built-in-profile.ts'
import { bytes } from './pt/bytes.ts'
import { certificate } from './pt/certificate.ts'
import { clock } from './pt/clock.ts'
import { command } from './pt/command.ts'
import { danger } from './pt/danger.ts'
import { doubt } from './pt/doubt.ts'
import { drop } from './pt/drop.ts'
import { ptErrors } from './pt/errors.ts'
import { extension } from './pt/extension.ts'
import { file } from './pt/file.ts'
import { finding } from './pt/finding.ts'
import { gem } from './pt/gem.ts'
import { glossary } from './pt/glossary.ts'
import { glossaryKeep } from './pt/glossary-keep.ts'
import { help } from './pt/help.ts'
import { journal } from './pt/journal.ts'
import { journalDetail } from './pt/journal-detail.ts'
import { key } from './pt/key.ts'
import { language } from './pt/language.ts'
import { lint } from './pt/lint.ts'
import { list } from './pt/list.ts'
import { palette } from './pt/palette.ts'
import { passphrase } from './pt/passphrase.ts'
import { path } from './pt/path.ts'
import { pathSentence } from './pt/path-sentence.ts'
import { practice } from './pt/practice.ts'
import { profile } from './pt/profile.ts'
import { publishing } from './pt/publishing.ts'
import { request } from './pt/request.ts'
import { requestBatch } from './pt/request-batch.ts'
import { responder } from './pt/responder.ts'
import { revocation } from './pt/revocation.ts'
import { settings } from './pt/settings.ts'
import { shell } from './pt/shell.ts'
import { summary } from './pt/summary.ts'
import { trust } from './pt/trust.ts'
import { trustList } from './pt/trust-list.ts'
import { trustSentence } from './pt/trust-sentence.ts'
import { undo } from './pt/undo.ts'
import { unsaved } from './pt/unsaved.ts'
import { vault } from './pt/vault.ts'
import { verdict } from './pt/verdict.ts'

export { ptErrors }

export const pt: Catalogue = {
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
