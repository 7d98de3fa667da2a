// Electron's nativeTheme: the page's prefers-color-scheme, emulated in every window.

import type { NativeTheme as ElectronNativeTheme } from 'electron'
import { GuardedEmitter, guarded, notInTheStandIn } from './gap.ts'
import { emulateColorScheme } from './web-contents.ts'

type Source = 'system' | 'light' | 'dark'

type Implemented = Pick<ElectronNativeTheme, 'themeSource' | 'shouldUseDarkColors'>

export class NativeTheme extends GuardedEmitter implements Implemented {
  private source: Source = 'system'

  constructor() {
    super('nativeTheme', ['updated'])
  }

  get themeSource(): Source {
    return this.source
  }

  set themeSource(source: Source) {
    this.source = source
    emulateColorScheme(source === 'system' ? '' : source)
    this.emit('updated')
  }

  /** What the system prefers is Chromium's knowledge, which can't be asked without a page. */
  get shouldUseDarkColors(): boolean {
    if (this.source === 'system')
      throw notInTheStandIn("nativeTheme.shouldUseDarkColors with themeSource 'system'")
    return this.source === 'dark'
  }
}

export const nativeTheme = guarded('nativeTheme', new NativeTheme())
