// One anchor: what it is pinned by, the form of its scope, and the way out of the list.

import { Alert, Button, Stack, TextInput } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TrustAnchor } from '../../src-main/contract/trust-list.ts'
import { CommandLine } from '../command/command-line.tsx'
import { ErrorNotice } from '../error/error-notice.tsx'
import { formatInstant } from '../instant.ts'
import { CopyButton } from '../ui/copy-button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { type Field, FieldList } from '../ui/field-list.tsx'
import { Form } from '../ui/form.tsx'
import { useUndoableAct } from '../undo/use-undoable-act.ts'
import { RemoveAnchorDialog } from './remove-anchor-dialog.tsx'
import { draftOfScope, scopeOfDraft } from './scope-draft.ts'
import { ScopeFields } from './scope-fields.tsx'

interface AnchorDialogProps {
  readonly list: string
  readonly anchor: TrustAnchor
  onClose(): void
}

export function AnchorDialog(props: AnchorDialogProps) {
  const [isRemoving, setRemoving] = useState(false)
  if (isRemoving) return <RemoveAnchorDialog {...props} />
  return <AnchorDetail {...props} onRemove={() => setRemoving(true)} />
}

interface AnchorDetailProps extends AnchorDialogProps {
  onRemove(): void
}

function AnchorDetail({ list, anchor, onClose, onRemove }: AnchorDetailProps) {
  const { t } = useTranslation()
  const { namesakes } = anchor
  return (
    <Dialog title={anchor.title} opened onClose={onClose}>
      <Stack gap="md">
        {namesakes.length > 0 && (
          <Alert color="amber" icon={<IconCopy aria-hidden />}>
            {t('anchor.namesake', { count: namesakes.length })}
          </Alert>
        )}
        <FieldList fields={useFacts(anchor)} />
        <ScopeForm list={list} anchor={anchor} onClose={onClose} onRemove={onRemove} />
      </Stack>
    </Dialog>
  )
}

function useFacts(anchor: TrustAnchor): readonly Field[] {
  const { t } = useTranslation()
  const { addedAt, addedBy, source } = anchor
  const pin = (name: string, value: string): Field => ({
    name,
    value,
    code: true,
    action: <CopyButton value={value} label={t('ui.copy')} />,
  })
  const added = [formatInstant(addedAt), addedBy && t('anchor.addedBy', { user: addedBy })]
  return [
    { name: t('anchor.subject'), value: anchor.subject },
    pin(t('anchor.certificatePin'), anchor.sha256),
    pin(t('anchor.keyPin'), anchor.publicKeySha256),
    { name: t('anchor.added'), value: added.filter(Boolean).join(' ') },
    ...(source === '' ? [] : [{ name: t('anchor.source'), value: source }]),
  ]
}

function ScopeForm({ list, anchor, onClose, onRemove }: AnchorDetailProps) {
  const { t } = useTranslation()
  const { sha256 } = anchor
  const [draft, setDraft] = useState(draftOfScope(anchor.scope))
  const [note, setNote] = useState(anchor.note)
  const change = useUndoableAct('trust.change', () => t('anchor.changed'))
  const submit = async () => {
    if (!(await change.run({ list, sha256, note, ...scopeOfDraft(draft) }))) return
    onClose()
  }
  return (
    <Form
      label={t('anchor.change')}
      submit={t('anchor.change')}
      isRunning={change.isRunning}
      command={
        <CommandLine procedure="trust.change" draft={{ list, sha256, note, ...scopeOfDraft(draft) }} />
      }
      failure={<ErrorNotice error={change.error} />}
      others={
        <Button color="red" variant="light" onClick={onRemove}>
          {t('anchor.remove')}
        </Button>
      }
      onSubmit={submit}
    >
      <ScopeFields draft={draft} onChange={(next) => setDraft({ ...draft, ...next })} />
      <TextInput
        label={t('anchor.note')}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </Form>
  )
}
