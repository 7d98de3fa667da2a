// The line itself. A module of its own, because it brings the whole contract with it.

import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { commandOf, type Draft } from '../../src-main/contract/command.ts'
import type { ProcedureName } from '../../src-main/contract/contract.ts'
import { CopyButton } from '../ui/copy-button.tsx'
import classes from './command-line.module.css'

interface LineProps<K extends ProcedureName> {
  readonly procedure: K
  readonly draft: Draft<K>
  readonly keep: string
}

export default function Line<K extends ProcedureName>({ procedure, draft, keep }: LineProps<K>) {
  const { t } = useTranslation()
  const line = commandOf(procedure, draft, { keep })
  return (
    <div className={classes.frame}>
      <code className={classes.line}>
        {flagsOf(line).map((flag) => (
          <span key={flag.at} className={classes.flag}>
            {flag.words}
          </span>
        ))}
      </code>
      <div className={classes.foot}>
        <Text size="xs" c="dimmed" flex={1}>
          {t('command.hint')}
        </Text>
        <CopyButton value={line} label={t('command.copy')} wide />
      </div>
    </div>
  )
}

/** A line is broken before a flag, never within its dashes. */
function flagsOf(line: string) {
  let at = 0
  return line.split(/(?<= )(?=--)/).map((words) => {
    const flag = { at, words }
    at += words.length
    return flag
  })
}
