// The desktop's own dialogs, answered for the person: a test says beforehand what would be picked.

import type { ElectronApplication } from 'playwright-core'

/** The next pickers of files or folders answer `paths`. */
export async function willPick(electron: ElectronApplication, paths: readonly string[]): Promise<void> {
  await electron.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = async () => ({ canceled: filePaths.length === 0, filePaths: [...filePaths] })
  }, paths)
}

/** The next dialogs that ask where to save a file answer `path`. */
export async function willSaveTo(electron: ElectronApplication, path: string): Promise<void> {
  await electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, path)
}
