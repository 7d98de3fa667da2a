// A profile or a policy as text, and what is wrong with it, each finding with its place: a click goes there.

import { Anchor, List, Text, Textarea } from '@mantine/core'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './profile.module.css'
import type { Draft, PlacedFinding } from './use-draft.ts'

interface YamlEditorProps {
  readonly draft: WrittenText
  readonly label: string
  /** What is said where nothing is wrong. */
  readonly inOrder: string
}

/** What the editor needs of a draft. */
export type WrittenText = Pick<Draft, 'yaml' | 'setYaml' | 'findings' | 'isValid'>

export function YamlEditor({ draft, label, inOrder }: YamlEditorProps) {
  const area = useRef<HTMLTextAreaElement>(null)
  const goTo = ({ line, column }: PlacedFinding) => {
    const at = offsetOf(draft.yaml, line ?? 1, column ?? 1)
    area.current?.focus()
    area.current?.setSelectionRange(at, at)
  }
  return (
    <>
      <Textarea
        ref={area}
        label={label}
        classNames={{ input: classes.yaml }}
        autosize
        minRows={16}
        maxRows={28}
        spellCheck={false}
        value={draft.yaml}
        onChange={(event) => draft.setYaml(event.currentTarget.value)}
      />
      <Findings draft={draft} inOrder={inOrder} onOpen={goTo} />
    </>
  )
}

interface FindingsProps {
  readonly draft: WrittenText
  readonly inOrder: string
  onOpen(finding: PlacedFinding): void
}

function Findings({ draft: { findings, isValid }, inOrder, onOpen }: FindingsProps) {
  const { t } = useTranslation()
  return (
    <div role="status" aria-label={t('profile.findings')}>
      {findings.length === 0 && <Text size="sm">{isValid ? inOrder : t('profile.checking')}</Text>}
      <List size="sm" spacing={6} mt={8}>
        {findings.map((finding) => (
          <List.Item key={`${finding.line}:${finding.column} ${finding.message}`}>
            <Anchor
              component="button"
              type="button"
              size="sm"
              underline="always"
              onClick={() => onOpen(finding)}
            >
              {t('profile.place', { line: finding.line ?? 1, column: finding.column ?? 1 })}
            </Anchor>{' '}
            <span lang="en">{finding.message}</span>
          </List.Item>
        ))}
      </List>
    </div>
  )
}

/** Lines and columns count from 1. */
function offsetOf(text: string, line: number, column: number): number {
  const before = text.split('\n').slice(0, line - 1)
  return before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1
}
