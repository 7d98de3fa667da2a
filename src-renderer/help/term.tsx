// A word of the trade with its explanation one click away: underlined where it is text, a mark beside a field. The
// explanation leads on to the terms that belong to it, and to the glossary.

import { ActionIcon, Button, Group, Popover, Stack, Text, UnstyledButton } from '@mantine/core'
import { IconHelp } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useGo } from '../route.tsx'
import { glossary, type TermName } from './glossary.ts'
import classes from './term.module.css'

interface TermProps {
  readonly name: TermName
  /** The words that stand there, where they are not the term's own. */
  readonly children?: string
}

/** A word in a heading, a list of fields or a sentence. */
export function Term({ name, children }: TermProps) {
  const { t } = useTranslation()
  return (
    <Explanation name={name}>
      {(open) => (
        <UnstyledButton className={classes.term} onClick={open}>
          {children ?? t(`term.${name}`)}
        </UnstyledButton>
      )}
    </Explanation>
  )
}

/** The mark that stands beside what can't be a button itself: a field's label, a heading. */
export function TermMark({ name }: { name: TermName }) {
  const { t } = useTranslation()
  const label = t('help.whatIs', { term: t(`term.${name}`) })
  return (
    <Explanation name={name}>
      {(open) => (
        <ActionIcon
          className={classes.mark}
          variant="subtle"
          color="gray"
          size="sm"
          aria-label={label}
          onClick={open}
        >
          <IconHelp size={16} stroke={1.6} aria-hidden />
        </ActionIcon>
      )}
    </Explanation>
  )
}

/** A field with the mark at the end of its label's line. */
export function Explained({ name, children }: { name: TermName; children: ReactNode }) {
  return (
    <div className={classes.explained}>
      {children}
      <TermMark name={name} />
    </div>
  )
}

interface ExplanationProps {
  readonly name: TermName
  children(open: () => void): ReactNode
}

function Explanation({ name, children }: ExplanationProps) {
  const [shown, setShown] = useState<TermName | null>(null)
  const close = () => setShown(null)
  return (
    <Popover
      opened={shown !== null}
      onDismiss={close}
      position="bottom-start"
      width={360}
      shadow="md"
      withArrow
      trapFocus
      returnFocus
    >
      <Popover.Target>{children(() => setShown(shown === null ? name : null))}</Popover.Target>
      <Popover.Dropdown {...staysHere}>
        {shown !== null && <Words name={shown} onGo={setShown} onClose={close} />}
      </Popover.Dropdown>
    </Popover>
  )
}

/** Escape closes the explanation, and not the dialog in which it may be. */
const staysHere = { 'data-mantine-stop-propagation': true }

interface WordsProps {
  readonly name: TermName
  onGo(name: TermName): void
  onClose(): void
}

function Words({ name, onGo, onClose }: WordsProps) {
  const { t } = useTranslation()
  const go = useGo()
  const { clause, related } = glossary[name]
  const readOn = () => {
    onClose()
    go({ screen: 'help', tab: 'glossary', term: name })
  }
  return (
    <Stack gap="xs">
      <Text fw={650} tabIndex={-1} data-autofocus className={classes.word ?? ''} {...staysHere}>
        {t(`term.${name}`)}
      </Text>
      <Text size="sm">{t(`term.${name}.meaning`)}</Text>
      <Text size="sm" c="dimmed">
        {t(`term.${name}.why`)}
      </Text>
      <Group gap="xs">
        {related.map((other) => (
          <Button key={other} size="compact-xs" variant="default" onClick={() => onGo(other)} {...staysHere}>
            {t(`term.${other}`)}
          </Button>
        ))}
      </Group>
      <Group justify="space-between" gap="xs">
        <Text size="xs" c="dimmed">
          {clause}
        </Text>
        <Button size="compact-xs" variant="subtle" onClick={readOn} {...staysHere}>
          {t('help.openGlossary')}
        </Button>
      </Group>
    </Stack>
  )
}
