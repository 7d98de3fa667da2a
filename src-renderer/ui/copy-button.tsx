// Copies a text, and says so by icon, word and aloud.

import { ActionIcon, Button, CopyButton as Copying, Tooltip, VisuallyHidden } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

interface CopyButtonProps {
  readonly value: string
  /** What is copied, for the button's name: `Copy SHA-256 fingerprint`. */
  readonly label: string
  /** With its label beside the icon. */
  readonly wide?: boolean
}

export function CopyButton({ value, label, wide }: CopyButtonProps) {
  const { t } = useTranslation()
  return (
    <Copying value={value} timeout={2000}>
      {({ copied, copy }) => {
        const mark = copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />
        const words = copied ? t('ui.copied') : label
        const button = wide ? (
          <Button variant="default" size="xs" leftSection={mark} onClick={copy}>
            {words}
          </Button>
        ) : (
          <Tooltip label={words}>
            <ActionIcon variant="subtle" color="gray" size="sm" aria-label={words} onClick={copy}>
              {mark}
            </ActionIcon>
          </Tooltip>
        )
        return (
          <>
            {button}
            <VisuallyHidden role="status">{copied && words}</VisuallyHidden>
          </>
        )
      }}
    </Copying>
  )
}
