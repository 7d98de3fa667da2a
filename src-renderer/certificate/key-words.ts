// The name of a key's algorithm for people; an algorithm that cannot be made here keeps its own name.

import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { keyAlgorithm } from '../../src-main/contract/key-algorithm.ts'

/** How to say a key's algorithm. */
export function useKeyWords(): (algorithm: string) => string {
  const { t } = useTranslation()
  return useCallback(
    (algorithm) => {
      const known = keyAlgorithm.safeParse(algorithm)
      return known.success ? t(`algorithm.${known.data}`) : algorithm
    },
    [t],
  )
}
