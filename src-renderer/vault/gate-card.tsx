// The card in the middle of an otherwise empty window: first run and unlock stand on it.

import { Paper, Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { LanguageSelect } from '../language/language-select.tsx'
import { Mark } from '../ui/mark.tsx'
import classes from './gate-card.module.css'

export function GateCard({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useTranslation()
  const id = useId()
  return (
    <main className={classes.gate} aria-labelledby={id}>
      <Paper className={classes.card} withBorder>
        <div className={classes.brand}>
          <Mark size={28} />
          <span>{t('app.name')}</span>
          <div className={classes.language}>
            <LanguageSelect withinPortal={false} />
          </div>
        </div>
        <Title order={1} id={id}>
          {title}
        </Title>
        {children}
      </Paper>
    </main>
  )
}
