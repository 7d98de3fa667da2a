// The fields of a new passphrase, shared by the first run and by the change of it.

import { Progress, Stack, Text, TextInput } from '@mantine/core'
import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { insistence, type PassphraseEstimate } from '../../src-main/contract/vault.ts'
import { formatSentences } from '../language/locale.ts'
import { PassphraseField } from './passphrase-field.tsx'
import type { NewPassphrase } from './use-new-passphrase.ts'

interface NewPassphraseFieldsProps {
  readonly state: NewPassphrase
  /** The first field, for whoever gives it the focus. */
  readonly first?: Ref<HTMLInputElement>
  /** What the two fields are called, where other passphrases stand beside them. */
  readonly labels?: { readonly first: string; readonly again: string }
}

export function NewPassphraseFields({ state, first, labels }: NewPassphraseFieldsProps) {
  const { t } = useTranslation()
  const differs = state.again !== '' && state.again !== state.passphrase
  return (
    <Stack gap="sm">
      <PassphraseField
        label={labels?.first ?? t('vault.passphrase')}
        description={t('vault.passphraseHint')}
        value={state.passphrase}
        onChange={state.setPassphrase}
        isNew
        {...(first && { ref: first })}
      />
      <Strength estimate={state.estimate} />
      <PassphraseField
        label={labels?.again ?? t('vault.passphraseAgain')}
        value={state.again}
        onChange={state.setAgain}
        error={differs ? t('vault.passphraseDiffers') : null}
        isNew
      />
      {state.isWeak && (
        <TextInput
          label={t('vault.insist')}
          description={
            <>
              {t('vault.weak')} <span lang="en">{insistence}</span>
            </>
          }
          value={state.sentence}
          onChange={(event) => state.setSentence(event.currentTarget.value)}
          autoComplete="off"
        />
      )}
    </Stack>
  )
}

const tones = ['red', 'red', 'amber', 'green', 'green'] as const

function Strength({ estimate }: { estimate: PassphraseEstimate | null }) {
  const { t } = useTranslation()
  const score = (estimate?.score ?? 0) as 0 | 1 | 2 | 3 | 4
  const words = estimate ? t(`vault.strength.${score}`) : ''
  const advice = formatSentences((estimate?.advice ?? []).map((code) => t(`passphrase.${code}`)))
  return (
    <div>
      <Progress
        value={estimate ? (score + 1) * 20 : 0}
        color={tones[score]}
        size="sm"
        aria-label={t('vault.strength')}
      />
      <Text size="sm" mt={4} mih={20} aria-live="polite">
        {words && (
          <>
            <b>{words}</b>
            {advice && ` · ${advice}`}
          </>
        )}
      </Text>
    </div>
  )
}
