// The Spanish catalogue, a file a noun, in the order of the English one.

import type { Catalogue } from './en.ts'
import { act } from './es/act.ts'
import { attention } from './es/attention.ts'
import { authority } from './es/authority.ts'
import { backup } from './es/backup.ts'
import { builtInProfile } from './es/built-in-profile.ts'
import { bytes } from './es/bytes.ts'
import { certificate } from './es/certificate.ts'
import { clock } from './es/clock.ts'
import { command } from './es/command.ts'
import { danger } from './es/danger.ts'
import { doubt } from './es/doubt.ts'
import { drop } from './es/drop.ts'
import { esErrors } from './es/errors.ts'
import { extension } from './es/extension.ts'
import { file } from './es/file.ts'
import { finding } from './es/finding.ts'
import { gem } from './es/gem.ts'
import { glossary } from './es/glossary.ts'
import { glossaryKeep } from './es/glossary-keep.ts'
import { help } from './es/help.ts'
import { journal } from './es/journal.ts'
import { journalDetail } from './es/journal-detail.ts'
import { key } from './es/key.ts'
import { language } from './es/language.ts'
import { lint } from './es/lint.ts'
import { list } from './es/list.ts'
import { palette } from './es/palette.ts'
import { passphrase } from './es/passphrase.ts'
import { path } from './es/path.ts'
import { pathSentence } from './es/path-sentence.ts'
import { practice } from './es/practice.ts'
import { profile } from './es/profile.ts'
import { publishing } from './es/publishing.ts'
import { request } from './es/request.ts'
import { requestBatch } from './es/request-batch.ts'
import { responder } from './es/responder.ts'
import { revocation } from './es/revocation.ts'
import { settings } from './es/settings.ts'
import { shell } from './es/shell.ts'
import { summary } from './es/summary.ts'
import { trust } from './es/trust.ts'
import { trustList } from './es/trust-list.ts'
import { trustSentence } from './es/trust-sentence.ts'
import { undo } from './es/undo.ts'
import { unsaved } from './es/unsaved.ts'
import { vault } from './es/vault.ts'
import { verdict } from './es/verdict.ts'

export { esErrors }

export const es: Catalogue = {
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
