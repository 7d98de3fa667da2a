// The French catalogue, a file a noun, in the order of the English one.

import type { Catalogue } from './en.ts'
import { act } from './fr/act.ts'
import { attention } from './fr/attention.ts'
import { authority } from './fr/authority.ts'
import { backup } from './fr/backup.ts'
import { builtInProfile } from './fr/built-in-profile.ts'
import { bytes } from './fr/bytes.ts'
import { certificate } from './fr/certificate.ts'
import { clock } from './fr/clock.ts'
import { command } from './fr/command.ts'
import { danger } from './fr/danger.ts'
import { doubt } from './fr/doubt.ts'
import { drop } from './fr/drop.ts'
import { frErrors } from './fr/errors.ts'
import { extension } from './fr/extension.ts'
import { file } from './fr/file.ts'
import { finding } from './fr/finding.ts'
import { gem } from './fr/gem.ts'
import { glossary } from './fr/glossary.ts'
import { glossaryKeep } from './fr/glossary-keep.ts'
import { help } from './fr/help.ts'
import { journal } from './fr/journal.ts'
import { journalDetail } from './fr/journal-detail.ts'
import { key } from './fr/key.ts'
import { language } from './fr/language.ts'
import { lint } from './fr/lint.ts'
import { list } from './fr/list.ts'
import { palette } from './fr/palette.ts'
import { passphrase } from './fr/passphrase.ts'
import { path } from './fr/path.ts'
import { pathSentence } from './fr/path-sentence.ts'
import { practice } from './fr/practice.ts'
import { profile } from './fr/profile.ts'
import { publishing } from './fr/publishing.ts'
import { request } from './fr/request.ts'
import { requestBatch } from './fr/request-batch.ts'
import { responder } from './fr/responder.ts'
import { revocation } from './fr/revocation.ts'
import { settings } from './fr/settings.ts'
import { shell } from './fr/shell.ts'
import { summary } from './fr/summary.ts'
import { trust } from './fr/trust.ts'
import { trustList } from './fr/trust-list.ts'
import { trustSentence } from './fr/trust-sentence.ts'
import { undo } from './fr/undo.ts'
import { unsaved } from './fr/unsaved.ts'
import { vault } from './fr/vault.ts'
import { verdict } from './fr/verdict.ts'

export { frErrors }

export const fr: Catalogue = {
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
