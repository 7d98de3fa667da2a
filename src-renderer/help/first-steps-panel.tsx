// The first steps on the screen of trust: all of them while there is no root, one line with the next of them after that,
// nothing once all are done or the person has hidden them. The help has them always.

import { ActionIcon, Button, Group, Progress, Text, Title, Tooltip } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { PracticePanel } from '../practice/practice-panel.tsx'
import { useGo } from '../route.tsx'
import { Panel } from '../ui/panel.tsx'
import { nextStep, type Step } from './first-steps.ts'
import classes from './first-steps-panel.module.css'
import { StepList } from './step-list.tsx'
import { useFirstSteps } from './use-first-steps.ts'

/** What an empty keep shows in the place of its tree. */
export function AllFirstSteps() {
  const { t } = useTranslation()
  const { steps } = useFirstSteps()
  return (
    <div className={classes.all}>
      <Title order={2} className={classes.heading}>
        {t('trust.empty')}
      </Title>
      <Text c="dimmed">{t('trust.emptyHint')}</Text>
      {steps && (
        <Panel title={t('steps.title')}>
          <StepList steps={steps} />
        </Panel>
      )}
      <PracticePanel />
    </div>
  )
}

/** The next step, above the tree of a keep that is begun. */
export function NextStep() {
  const { steps, isHidden, hide } = useFirstSteps()
  const next = steps && nextStep(steps)
  if (!steps || !next || isHidden) return null
  return <NextStepBar steps={steps} next={next} onHide={() => hide(true)} />
}

interface NextStepBarProps {
  readonly steps: readonly Step[]
  readonly next: Step
  onHide(): void
}

function NextStepBar({ steps, next, onHide }: NextStepBarProps) {
  const { t } = useTranslation()
  const go = useGo()
  const done = steps.filter(({ isDone }) => isDone).length
  const { name, route } = next
  const count = t('steps.count', { done, total: steps.length })
  return (
    <section className={classes.bar} aria-label={t('steps.title')}>
      <Progress className={classes.progress ?? ''} value={(100 * done) / steps.length} aria-label={count} />
      <Text size="sm" c="dimmed" className={classes.count ?? ''}>
        {count}
      </Text>
      <Text size="sm" fw={600} className={classes.next ?? ''}>
        {t('steps.next', { step: t(`step.${name}`) })}
      </Text>
      <Group gap="xs">
        {route && (
          <Button size="xs" onClick={() => go(route)}>
            {t(`step.${name}.do`)}
          </Button>
        )}
        <Button size="xs" variant="subtle" onClick={() => go({ screen: 'help', tab: 'steps' })}>
          {t('steps.all')}
        </Button>
        <Tooltip label={t('steps.dismiss')}>
          <ActionIcon variant="subtle" color="gray" aria-label={t('steps.dismiss')} onClick={onHide}>
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Group>
    </section>
  )
}
