// The first steps in the help: always all of them, done or hidden elsewhere.

import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { PracticePanel } from '../practice/practice-panel.tsx'
import { Panel } from '../ui/panel.tsx'
import { nextStep } from './first-steps.ts'
import { StepList } from './step-list.tsx'
import { useFirstSteps } from './use-first-steps.ts'

export function HelpSteps() {
  const { t } = useTranslation()
  const { steps, isHidden, hide } = useFirstSteps()
  if (!steps) return null
  const isFinished = nextStep(steps) === null
  return (
    <Stack gap="md">
      <Text>{t(isFinished ? 'steps.finished' : 'steps.intro')}</Text>
      <Panel>
        <StepList steps={steps} />
      </Panel>
      <PracticePanel />
      {isHidden && !isFinished && (
        <Alert color="blue" variant="light">
          <Group justify="space-between">
            <Text size="sm">{t('steps.dismissed')}</Text>
            <Button size="xs" variant="default" onClick={() => hide(false)}>
              {t('steps.showAgain')}
            </Button>
          </Group>
        </Alert>
      )}
    </Stack>
  )
}
