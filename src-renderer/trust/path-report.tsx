// The answer about a certificate: the verdict in a sentence, the paths drawn, and of the one that is looked at what
// was found and what its certificates say.

import { SimpleGrid, Stack } from '@mantine/core'
import { IconBan, IconCircleCheck } from '@tabler/icons-react'
import { ReactFlowProvider } from '@xyflow/react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PathExplanation } from '../../src-main/contract/path.ts'
import { CopyButton } from '../ui/copy-button.tsx'
import { Panel } from '../ui/panel.tsx'
import { Tag } from '../ui/tag.tsx'
import { Verdict } from '../ui/verdict.tsx'
import { PathChoice } from './path-choice.tsx'
import { PathDrawing } from './path-drawing.tsx'
import { PathFindings } from './path-findings.tsx'
import { layoutPaths } from './path-layout.ts'
import classes from './path-report.module.css'
import { pathSentence } from './path-sentence.ts'
import { StepDetail } from './step-detail.tsx'

export function PathReport({ explanation }: { explanation: PathExplanation }) {
  const { t } = useTranslation()
  const { paths, tried } = explanation
  const layout = useMemo(() => layoutPaths(paths), [paths])
  const [chosen, setChosen] = useState<string | null>(null)
  const selected = layout.steps.get(chosen ?? '') ?? layout.steps.get(layout.ways[0]?.[0] ?? '')
  const [shown, setShown] = useState(0)
  const at = shown < paths.length ? shown : 0
  const path = paths[at]
  const isAlone = tried < 2
  const select = (id: string) => {
    const step = layout.steps.get(id)
    setChosen(id)
    // A step that the path at hand goes through, too, is looked at as one of it.
    if (step && !layout.ways[at]?.includes(id)) setShown(step.path)
  }
  return (
    <Stack gap="md">
      <Answer explanation={explanation} />
      {selected && (
        <div className={classes.picture} data-alone={isAlone || undefined}>
          <ReactFlowProvider>
            <PathDrawing layout={layout} shown={at} selected={selected.id} onSelect={select} />
          </ReactFlowProvider>
          {!isAlone && <PathChoice paths={paths} tried={tried} shown={at} onShow={setShown} />}
        </div>
      )}
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
        {path && (
          <Panel title={t('path.findings')}>
            <PathFindings path={path} />
          </Panel>
        )}
        {selected && <StepDetail step={selected} />}
      </SimpleGrid>
    </Stack>
  )
}

function Answer({ explanation }: { explanation: PathExplanation }) {
  const { t } = useTranslation()
  const { valid, text } = explanation
  const [english] = text.split('\n')
  return (
    <Verdict
      label={t('path.answer')}
      mark={
        <Tag icon={valid ? IconCircleCheck : IconBan} tone={valid ? 'good' : 'bad'}>
          {t(valid ? 'path.trusted' : 'path.notTrusted')}
        </Tag>
      }
      sentence={pathSentence(explanation, t) ?? <span lang="en">{english}</span>}
      actions={<CopyButton value={text} label={t('path.copy')} wide />}
    />
  )
}
