// A box to paste PEM into, for requests that came as text.

import { Button, Group, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NamedFile } from '../../src-main/contract/values.ts'
import { useFirstFocus } from '../ui/use-first-focus.ts'

interface PasteProps {
  /** Answers whether it was taken in: then the box closes. */
  onPaste(files: readonly NamedFile[]): Promise<boolean>
  onClose(): void
}

export function Paste({ onPaste, onClose }: PasteProps) {
  const { t } = useTranslation()
  const field = useFirstFocus<HTMLTextAreaElement>()
  const [text, setText] = useState('')
  const take = async () => {
    if (await onPaste([{ name: t('request.pasted'), content: text }])) onClose()
  }
  return (
    <div>
      <Textarea
        label={t('request.paste')}
        placeholder="-----BEGIN CERTIFICATE REQUEST-----"
        autosize
        minRows={4}
        maxRows={8}
        styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
        value={text}
        ref={field}
        spellCheck={false}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Group justify="flex-end" gap="xs" mt="xs">
        <Button variant="default" onClick={onClose}>
          {t('ui.cancel')}
        </Button>
        <Button disabled={text.trim() === ''} onClick={take}>
          {t('request.takeIn')}
        </Button>
      </Group>
    </div>
  )
}
