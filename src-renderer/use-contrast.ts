// High contrast, beside light and dark: as the system asks for it until the person says otherwise, which is
// remembered. The colours are in theme.css; here is only who wants them.

import { useLocalStorage, useMediaQuery } from '@mantine/hooks'
import { useEffect } from 'react'

/** Whether contrast is high, and how to choose it. */
export interface Contrast {
  readonly isHigh: boolean
  choose(isHigh: boolean): void
}

export function useContrast(): Contrast {
  const isAskedFor = useMediaQuery('(prefers-contrast: more)') ?? false
  const [chosen, choose] = useLocalStorage<boolean | null>({
    key: 'rootkeep-high-contrast',
    defaultValue: null,
    getInitialValueInEffect: false,
  })
  return { isHigh: chosen ?? isAskedFor, choose }
}

/** Lets the page have the contrast that is wanted. */
export function useContrastOfPage(): void {
  const { isHigh } = useContrast()
  useEffect(() => {
    document.documentElement.dataset.contrast = isHigh ? 'high' : 'normal'
  }, [isHigh])
}
