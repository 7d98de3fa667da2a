// What a form is about to do, as the line to type in a shell: hidden until someone asks, to be copied. The contract's
// schemas, of which the line is made, are loaded only then.

import { IconChevronRight } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Draft } from '../../src-main/contract/command.ts'
import type { ProcedureName } from '../../src-main/contract/contract.ts'
import { useVaultStatus } from '../vault/use-vault.ts'
import classes from './command-line.module.css'

const Line = lazy(() => import('./line.tsx'))

interface CommandLineProps<K extends ProcedureName> {
  readonly procedure: K
  /** The input as far as it is known; what comes from files may be missing or named by a word. */
  readonly draft: Draft<K>
}

export function CommandLine<K extends ProcedureName>({ procedure, draft }: CommandLineProps<K>) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const status = useVaultStatus()
  return (
    <details className={classes.details} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={classes.summary}>
        <IconChevronRight size={14} aria-hidden className={classes.mark} />
        {t('command.title')}
      </summary>
      {isOpen && status.data && (
        <Suspense>
          <Line procedure={procedure} draft={draft} keep={status.data.directory} />
        </Suspense>
      )}
    </details>
  )
}
