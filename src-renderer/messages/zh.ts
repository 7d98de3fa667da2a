// The Chinese catalogue, a file a noun, in the order of the English one.

import type { Catalogue } from './en.ts'
import { act } from './zh/act.ts'
import { attention } from './zh/attention.ts'
import { authority } from './zh/authority.ts'
import { backup } from './zh/backup.ts'
import { builtInProfile } from './zh/built-in-profile.ts'
import { bytes } from './zh/bytes.ts'
import { certificate } from './zh/certificate.ts'
import { clock } from './zh/clock.ts'
import { command } from './zh/command.ts'
import { danger } from './zh/danger.ts'
import { doubt } from './zh/doubt.ts'
import { drop } from './zh/drop.ts'
import { zhErrors } from './zh/errors.ts'
import { extension } from './zh/extension.ts'
import { file } from './zh/file.ts'
import { finding } from './zh/finding.ts'
import { gem } from './zh/gem.ts'
import { glossary } from './zh/glossary.ts'
import { glossaryKeep } from './zh/glossary-keep.ts'
import { help } from './zh/help.ts'
import { journal } from './zh/journal.ts'
import { journalDetail } from './zh/journal-detail.ts'
import { key } from './zh/key.ts'
import { language } from './zh/language.ts'
import { lint } from './zh/lint.ts'
import { list } from './zh/list.ts'
import { palette } from './zh/palette.ts'
import { passphrase } from './zh/passphrase.ts'
import { path } from './zh/path.ts'
import { pathSentence } from './zh/path-sentence.ts'
import { practice } from './zh/practice.ts'
import { profile } from './zh/profile.ts'
import { publishing } from './zh/publishing.ts'
import { request } from './zh/request.ts'
import { requestBatch } from './zh/request-batch.ts'
import { responder } from './zh/responder.ts'
import { revocation } from './zh/revocation.ts'
import { settings } from './zh/settings.ts'
import { shell } from './zh/shell.ts'
import { summary } from './zh/summary.ts'
import { trust } from './zh/trust.ts'
import { trustList } from './zh/trust-list.ts'
import { trustSentence } from './zh/trust-sentence.ts'
import { undo } from './zh/undo.ts'
import { unsaved } from './zh/unsaved.ts'
import { vault } from './zh/vault.ts'
import { verdict } from './zh/verdict.ts'

export { zhErrors }

export const zh: Catalogue = {
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
