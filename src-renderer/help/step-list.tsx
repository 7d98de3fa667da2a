// The first steps as a list: what each is for in a sentence, ticked when it is done, a button where it can be done now.

import { Button, Text } from '@mantine/core'
import { IconCircle, IconCircleCheckFilled } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useGo } from '../route.tsx'
import { nextStep, type Step } from './first-steps.ts'
import classes from './step-list.module.css'

export function StepList({ steps }: { steps: readonly Step[] }) {
  const next = nextStep(steps)
  return (
    <ol className={classes.list}>
      {steps.map((step) => (
        <StepRow key={step.name} step={step} isNext={step === next} />
      ))}
    </ol>
  )
}

function StepRow({ step: { name, isDone, route }, isNext }: { step: Step; isNext: boolean }) {
  const { t } = useTranslation()
  const go = useGo()
  const Tick = isDone ? IconCircleCheckFilled : IconCircle
  return (
    <li className={classes.step} data-next={isNext || undefined}>
      <span
        className={classes.tick}
        data-done={isDone || undefined}
        role="img"
        aria-label={t(isDone ? 'steps.done' : 'steps.notDone')}
      >
        <Tick size={20} stroke={1.6} aria-hidden />
      </span>
      <div className={classes.words}>
        <Text fw={600}>{t(`step.${name}`)}</Text>
        <Text size="sm" c="dimmed">
          {t(`step.${name}.sentence`)}
        </Text>
      </div>
      {!isDone && route && (
        <Button size="xs" variant={isNext ? 'filled' : 'default'} onClick={() => go(route)}>
          {t(`step.${name}.do`)}
        </Button>
      )}
    </li>
  )
}
