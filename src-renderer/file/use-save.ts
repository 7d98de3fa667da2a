// How artefacts go out: the main process asks where, writes, and answers the path; the person is told it.

import { useTranslation } from 'react-i18next'
import type { RootkeepError } from '../../src-main/contract/errors.ts'
import type { OutputFile } from '../../src-main/contract/values.ts'
import { useNotice } from '../ui/use-notice.ts'
import { useAct } from '../use-procedure.ts'

interface Save {
  /** Says where it was written; answers whether it was. */
  save(title: string, files: readonly OutputFile[], place?: { readonly folder: boolean }): Promise<boolean>
  readonly isSaving: boolean
  readonly error: RootkeepError | null
}

/** Saves public artefacts to where the person says: one file, or several into a folder. */
export function useSave(): Save {
  const { t } = useTranslation()
  const notify = useNotice()
  const act = useAct('file.save')
  const save: Save['save'] = async (title, files, place) => {
    const saved = await act.run({ title, files: [...files], ...place })
    if (!saved?.path) return false
    notify({ title: t('file.saved', { count: files.length }), message: saved.path })
    return true
  }
  return { save, isSaving: act.isRunning, error: act.error }
}
