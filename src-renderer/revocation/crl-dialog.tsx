// Issuing a list with choices: the full one, the changes or one part; until when; and whether it keeps the expired.

import { Select, SimpleGrid, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Draft } from '../../src-main/contract/command.ts'
import type { Input } from '../../src-main/contract/contract.ts'
import type { CrlSummary } from '../../src-main/contract/crl.ts'
import { DangerousForm } from '../danger/dangerous-form.tsx'
import { Loaded } from '../error/loaded.tsx'
import { Explained } from '../help/term.tsx'
import { instantOf } from '../instant.ts'
import { Dialog } from '../ui/dialog.tsx'
import { InstantField } from '../ui/instant-field.tsx'
import { useProcedure } from '../use-procedure.ts'
import { endsSooner } from './ends-sooner.ts'

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
  /** What is asked for besides the choices. */
  readonly asked: Draft<'crl.issue'>
  /** The lists that were issued. */
  readonly issued: readonly CrlSummary[]
  onIssue(choices: CrlChoices): void
}

export function CrlDialog({ opened, onClose, ...choices }: CrlDialogProps) {
  const { t } = useTranslation()
  const { title } = choices
  return (
    <Dialog title={t('crl.withChoicesTitle', { title })} opened={opened} onClose={onClose}>
      <Choices {...choices} />
    </Dialog>
  )
}

type ChoicesProps = Omit<CrlDialogProps, 'opened' | 'onClose'>

function Choices({ issuer, ...given }: ChoicesProps) {
  const due = useProcedure('status.due', { issuers: [issuer] })
  const settings = useProcedure('status.settings', { issuer })
  return (
    <Loaded from={due}>
      {(found) => {
        const parts = found.due.flatMap(({ partition }) => (partition === null ? [] : [partition]))
        return (
          <Loaded from={settings}>
            {({ freshestCrl }) => <ChoicesForm parts={[...new Set(parts)]} usual={freshestCrl} {...given} />}
          </Loaded>
        )
      }}
    </Loaded>
  )
}

interface ChoicesFormProps extends Omit<ChoicesProps, 'issuer'> {
  readonly parts: readonly number[]
  /** Where the delta list was said to be the last time. */
  readonly usual: readonly string[]
}

const expiredChoices = {
  profile: {},
  keep: { expired: 'keep' },
  drop: { expired: 'drop' },
} as const

function ChoicesForm({ parts, usual, title, asked, issued, onIssue }: ChoicesFormProps) {
  const { t } = useTranslation()
  const [kind, setKind] = useState('full')
  const [end, setEnd] = useState('')
  const [freshest, setFreshest] = useState(usual.join(' '))
  const [expired, setExpired] = useState<keyof typeof expiredChoices>('profile')
  const partition = /^\d+$/.test(kind) ? Number(kind) : undefined
  const nextUpdate = instantOf(end)
  const choices: CrlChoices = {
    delta: kind === 'delta',
    ...expiredChoices[expired],
    ...(kind === 'full' && { freshestCrl: freshest.split(/\s+/).filter(Boolean) }),
    ...(partition !== undefined && { partition }),
    ...(nextUpdate !== null && { nextUpdate }),
  }
  const next = {
    kind: kind === 'delta' ? 'delta' : 'full',
    partition: partition ?? null,
    nextUpdate,
  } as const
  const isSooner = endsSooner(issued, next)
  return (
    <DangerousForm
      procedure="crl.issue"
      draft={{ ...asked, ...choices }}
      thing={isSooner ? title : null}
      label={t('crl.withChoices')}
      submit={t('crl.issue')}
      isRunning={false}
      failure={null}
      onSubmit={() => onIssue(choices)}
    >
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
    </DangerousForm>
  )
}
