// Issuing a list with choices: the full one, the changes or one part; until when; and whether it keeps the expired.

import { Select, SimpleGrid, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Input } from '../../src-main/contract/contract.ts'
import { Loaded } from '../error/loaded.tsx'
import { Explained } from '../help/term.tsx'
import { instantOf } from '../instant.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Form } from '../ui/form.tsx'
import { InstantField } from '../ui/instant-field.tsx'
import { useProcedure } from '../use-procedure.ts'

/** What a person chooses of a list. */
export type CrlChoices = Pick<
  Input<'crl.issue'>,
  'delta' | 'partition' | 'expired' | 'nextUpdate' | 'freshestCrl'
>

interface CrlDialogProps {
  /** The authority's id. */
  readonly issuer: string
  readonly title: string
  readonly opened: boolean
  onClose(): void
  onIssue(choices: CrlChoices): void
}

export function CrlDialog({ issuer, title, opened, onClose, onIssue }: CrlDialogProps) {
  const { t } = useTranslation()
  return (
    <Dialog title={t('crl.withChoicesTitle', { title })} opened={opened} onClose={onClose}>
      <Choices issuer={issuer} onIssue={onIssue} />
    </Dialog>
  )
}

type ChoicesProps = Pick<CrlDialogProps, 'issuer' | 'onIssue'>

function Choices({ issuer, onIssue }: ChoicesProps) {
  const due = useProcedure('status.due', { issuers: [issuer] })
  const settings = useProcedure('status.settings', { issuer })
  return (
    <Loaded from={due}>
      {(found) => {
        const parts = found.due.flatMap(({ partition }) => (partition === null ? [] : [partition]))
        return (
          <Loaded from={settings}>
            {({ freshestCrl }) => (
              <ChoicesForm parts={[...new Set(parts)]} usual={freshestCrl} onIssue={onIssue} />
            )}
          </Loaded>
        )
      }}
    </Loaded>
  )
}

interface ChoicesFormProps {
  readonly parts: readonly number[]
  /** Where the delta list was said to be the last time. */
  readonly usual: readonly string[]
  onIssue(choices: CrlChoices): void
}

const expiredChoices = {
  profile: {},
  keep: { expired: 'keep' },
  drop: { expired: 'drop' },
} as const

function ChoicesForm({ parts, usual, onIssue }: ChoicesFormProps) {
  const { t } = useTranslation()
  const [kind, setKind] = useState('full')
  const [end, setEnd] = useState('')
  const [freshest, setFreshest] = useState(usual.join(' '))
  const [expired, setExpired] = useState<keyof typeof expiredChoices>('profile')
  const partition = /^\d+$/.test(kind) ? Number(kind) : undefined
  const submit = () => {
    const nextUpdate = instantOf(end)
    onIssue({
      delta: kind === 'delta',
      ...expiredChoices[expired],
      ...(kind === 'full' && { freshestCrl: freshest.split(/\s+/).filter(Boolean) }),
      ...(partition !== undefined && { partition }),
      ...(nextUpdate !== null && { nextUpdate }),
    })
  }
  return (
    <Form label={t('crl.withChoices')} submit={t('crl.issue')} isRunning={false} onSubmit={submit}>
      <SimpleGrid cols={2}>
        <Explained name="deltaCrl">
          <Select
            label={t('crl.kind')}
            data={[
              { value: 'full', label: t('crl.whole') },
              { value: 'delta', label: t('crl.delta') },
              ...parts.map((number) => ({ value: String(number), label: t('crl.part', { number }) })),
            ]}
            value={kind}
            allowDeselect={false}
            data-autofocus
            onChange={(value) => value !== null && setKind(value)}
          />
        </Explained>
        <Explained name="nextUpdate">
          <InstantField
            label={t('crl.nextUpdate')}
            description={t('crl.nextUpdateHint')}
            value={end}
            onChange={setEnd}
          />
        </Explained>
      </SimpleGrid>
      <TextInput
        label={t('kit.freshestCrl')}
        description={t('kit.freshestCrlHint', { placeholder: '{issuer}' })}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        disabled={kind !== 'full'}
        value={freshest}
        onChange={(event) => setFreshest(event.currentTarget.value)}
      />
      <Select
        label={t('crl.expired')}
        description={t('crl.expiredHint')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        disabled={kind === 'delta'}
        data={(['profile', 'keep', 'drop'] as const).map((each) => ({
          value: each,
          label: t(`crl.expired.${each}`),
        }))}
        value={expired}
        allowDeselect={false}
        onChange={(value) => setExpired(value as keyof typeof expiredChoices)}
      />
    </Form>
  )
}
