// One key: what it is, and what may be done with it; each act has its form in the place of the words.

import { Button, Group, Stack } from '@mantine/core'
import { type ComponentType, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { KeySummary } from '../../src-main/contract/key.ts'
import { keyWords } from '../certificate/key-words.ts'
import { ErrorNotice } from '../error/error-notice.tsx'
import { formatInstant } from '../instant.ts'
import { CopyButton } from '../ui/copy-button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { FieldList } from '../ui/field-list.tsx'
import { useAct } from '../use-procedure.ts'
import { AddKeyPassphrase } from './add-key-passphrase.tsx'
import { DestroyKey } from './destroy-key.tsx'
import { ExportKey } from './export-key.tsx'
import { KeyStateTag } from './key-state-tag.tsx'
import { titleOfKey } from './key-table.tsx'
import { RemoveKeyPassphrase } from './remove-key-passphrase.tsx'
import { RestrictKey } from './restrict-key.tsx'
import { UnlockKey } from './unlock-key.tsx'

/** What the form of an act is given. */
export interface KeyActProps {
  readonly shown: KeySummary
  onDone(): void
}

type KeyAct = 'export' | 'unlock' | 'addPassphrase' | 'removePassphrase' | 'restrict' | 'destroy'

const forms: { readonly [A in KeyAct]: ComponentType<KeyActProps> } = {
  export: ExportKey,
  unlock: UnlockKey,
  addPassphrase: AddKeyPassphrase,
  removePassphrase: RemoveKeyPassphrase,
  restrict: RestrictKey,
  destroy: DestroyKey,
}

interface KeyDialogProps {
  /** Null: closed. */
  readonly shown: KeySummary | null
  onClose(): void
}

export function KeyDialog({ shown, onClose }: KeyDialogProps) {
  const { t } = useTranslation()
  const [act, setAct] = useState<KeyAct | null>(null)
  const close = () => {
    setAct(null)
    onClose()
  }
  const title = shown ? titleOfKey(shown) : ''
  const Form = act && forms[act]
  return (
    <Dialog
      title={act ? t(`key.actTitle.${act}`, { title }) : t('key.title', { title })}
      opened={shown !== null}
      onClose={close}
    >
      {shown &&
        (Form ? (
          <Form shown={shown} onDone={() => setAct(null)} />
        ) : (
          <Stack gap="md">
            <KeyFields shown={shown} />
            <Acts shown={shown} onChoose={setAct} />
          </Stack>
        ))}
    </Dialog>
  )
}

function Acts({ shown, onChoose }: { shown: KeySummary; onChoose(act: KeyAct): void }) {
  const { t } = useTranslation()
  const lock = useAct('key.lock')
  if (shown.destroyedAt !== null) return null
  return (
    <>
      <ErrorNotice error={lock.error} />
      <Group gap="sm">
        {shown.usable && (
          <Button variant="default" loading={lock.isRunning} onClick={() => lock.run({ key: shown.id })}>
            {t('key.act.lock')}
          </Button>
        )}
        {actsOf(shown).map((act) => (
          <Button
            key={act}
            variant="default"
            onClick={() => onChoose(act)}
            {...(act === 'destroy' && { color: 'red', variant: 'light' })}
          >
            {t(`key.act.${act}`)}
          </Button>
        ))}
      </Group>
    </>
  )
}

function actsOf({ usable, exportable, ownPassphrase }: KeySummary): KeyAct[] {
  return [
    ...(usable ? [] : (['unlock'] as const)),
    ...(exportable ? (['export'] as const) : []),
    ownPassphrase ? 'removePassphrase' : 'addPassphrase',
    ...(exportable ? (['restrict'] as const) : []),
    'destroy',
  ]
}

function KeyFields({ shown: key }: { shown: KeySummary }) {
  const { t } = useTranslation()
  const fingerprint = key.subjectPublicKeySha256
  const fields = [
    { name: t('key.state'), value: <KeyStateTag shown={key} /> },
    { name: t('key.purpose'), value: key.purpose, code: true },
    { name: t('key.label'), value: keyWords(key.algorithm) },
    { name: t('settings.createdAt'), value: formatInstant(key.createdAt) },
    ...(key.destroyedAt === null
      ? [{ name: t('key.leaves'), value: t(key.exportable ? 'key.leaves.may' : 'key.leaves.never') }]
      : [{ name: t('key.destroyedAt'), value: formatInstant(key.destroyedAt) }]),
    {
      name: t('certificate.keyFingerprint'),
      value: fingerprint,
      code: true,
      action: <CopyButton value={fingerprint} label={t('certificate.copyKeyFingerprint')} />,
    },
    { name: t('key.certificates'), value: key.certificates.length },
  ]
  return <FieldList fields={fields} />
}
