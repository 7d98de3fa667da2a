// The Japanese catalogue, a file a noun, in the order of the English one.

import type { Catalogue } from './en.ts'
import { act } from './ja/act.ts'
import { attention } from './ja/attention.ts'
import { authority } from './ja/authority.ts'
import { backup } from './ja/backup.ts'
import { builtInProfile } from './ja/built-in-profile.ts'
import { bytes } from './ja/bytes.ts'
import { certificate } from './ja/certificate.ts'
import { clock } from './ja/clock.ts'
import { command } from './ja/command.ts'
import { danger } from './ja/danger.ts'
import { doubt } from './ja/doubt.ts'
import { drop } from './ja/drop.ts'
import { jaErrors } from './ja/errors.ts'
import { extension } from './ja/extension.ts'
import { file } from './ja/file.ts'
import { finding } from './ja/finding.ts'
import { gem } from './ja/gem.ts'
import { glossary } from './ja/glossary.ts'
import { glossaryKeep } from './ja/glossary-keep.ts'
import { help } from './ja/help.ts'
import { journal } from './ja/journal.ts'
import { journalDetail } from './ja/journal-detail.ts'
import { key } from './ja/key.ts'
import { language } from './ja/language.ts'
import { lint } from './ja/lint.ts'
import { list } from './ja/list.ts'
import { palette } from './ja/palette.ts'
import { passphrase } from './ja/passphrase.ts'
import { path } from './ja/path.ts'
import { pathSentence } from './ja/path-sentence.ts'
import { practice } from './ja/practice.ts'
import { profile } from './ja/profile.ts'
import { publishing } from './ja/publishing.ts'
import { request } from './ja/request.ts'
import { requestBatch } from './ja/request-batch.ts'
import { responder } from './ja/responder.ts'
import { revocation } from './ja/revocation.ts'
import { settings } from './ja/settings.ts'
import { shell } from './ja/shell.ts'
import { summary } from './ja/summary.ts'
import { trust } from './ja/trust.ts'
import { trustList } from './ja/trust-list.ts'
import { trustSentence } from './ja/trust-sentence.ts'
import { undo } from './ja/undo.ts'
import { unsaved } from './ja/unsaved.ts'
import { vault } from './ja/vault.ts'
import { verdict } from './ja/verdict.ts'

export { jaErrors }

export const ja: Catalogue = {
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
