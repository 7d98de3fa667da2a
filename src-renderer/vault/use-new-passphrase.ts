// The state of a new passphrase: typed twice, estimated as it is typed, insisted on where it is weak.
// It lives in one component only and is forgotten as soon as it was used, or the vault locks.

import { useDebouncedValue } from '@mantine/hooks'
import { useCallback, useEffect, useState } from 'react'
import { insistence, type PassphraseEstimate } from '../../src-main/contract/vault.ts'
import { client } from '../bridge.ts'
import { useForgetOnLock } from './use-forget-on-lock.ts'

const restMilliseconds = 200

export interface NewPassphrase {
  readonly passphrase: string
  readonly again: string
  readonly sentence: string
  readonly estimate: PassphraseEstimate | null
  readonly isWeak: boolean
  /** Typed twice alike, and strong or insisted on. */
  readonly isReady: boolean
  /** What goes into the call besides the passphrase. */
  readonly insist: { insist?: typeof insistence }
  setPassphrase(text: string): void
  setAgain(text: string): void
  setSentence(text: string): void
  forget(): void
}

export function useNewPassphrase(): NewPassphrase {
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [sentence, setSentence] = useState('')
  const estimate = useEstimate(passphrase)
  const isWeak = estimate !== null && !estimate.acceptable
  const insisted = isWeak && sentence.trim() === insistence
  const forget = useCallback(() => {
    setPassphrase('')
    setAgain('')
    setSentence('')
  }, [])
  useForgetOnLock(forget)
  return {
    passphrase,
    again,
    sentence,
    estimate,
    isWeak,
    isReady: estimate !== null && passphrase === again && (!isWeak || insisted),
    insist: insisted ? { insist: insistence } : {},
    setPassphrase,
    setAgain,
    setSentence,
    forget,
  }
}

/** The estimate of what was typed last; null until it is there. Asked directly: a cache would keep the passphrase. */
function useEstimate(passphrase: string): PassphraseEstimate | null {
  const [rested] = useDebouncedValue(passphrase, restMilliseconds)
  const [estimate, setEstimate] = useState<PassphraseEstimate | null>(null)
  useEffect(() => {
    let isCurrent = true
    setEstimate(null)
    if (rested) {
      client('vault.estimate-passphrase', { passphrase: rested }).then(
        (answer) => isCurrent && setEstimate(answer),
        () => {},
      )
    }
    return () => {
      isCurrent = false
    }
  }, [rested])
  return passphrase === rested ? estimate : null
}
