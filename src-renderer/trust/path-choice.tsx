// The paths that were tried, by way of whom each goes and what is wrong with it; one is looked at.

import { Radio, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ExplainedPath } from '../../src-main/contract/path.ts'
import { findingTitle } from '../certificate/finding-title.ts'
import { Sentence } from '../certificate/findings.tsx'
import { Panel } from '../ui/panel.tsx'
import classes from './path-report.module.css'

interface PathChoiceProps {
  readonly paths: readonly ExplainedPath[]
  readonly tried: number
  readonly shown: number
  onShow(at: number): void
}

export function PathChoice({ paths, tried, shown, onShow }: PathChoiceProps) {
  const { t } = useTranslation()
  const untold = tried - paths.length
  return (
    <aside className={classes.choice}>
      <Panel title={t('path.paths')}>
        <Radio.Group
          aria-label={t('path.paths')}
          value={String(shown)}
          onChange={(value) => onShow(Number(value))}
        >
          <Stack gap="sm">
            {paths.map((path, at) => (
              <Radio
                // Paths have no name but their place in the answer.
                // biome-ignore lint/suspicious/noArrayIndexKey: see above
                key={at}
                value={String(at)}
                label={t('path.path', { number: at + 1, titles: titlesAbove(path) || t('path.pathAlone') })}
                description={<PathVerdict path={path} />}
              />
            ))}
          </Stack>
        </Radio.Group>
        {untold > 0 && (
          <Text size="sm" c="dimmed" mt="sm">
            {t('path.more', { count: untold })}
          </Text>
        )}
      </Panel>
    </aside>
  )
}

/** That it is valid, or what tells most against it. */
function PathVerdict({ path: { valid, findings } }: { path: ExplainedPath }) {
  const { t } = useTranslation()
  const [first] = findings
  if (valid || !first) return t('path.pathValid')
  return findingTitle(first.code, t) ?? <Sentence finding={first} />
}

/** Who vouches for it, from its issuer to the end of the path. */
function titlesAbove({ certificates }: ExplainedPath): string {
  return certificates
    .slice(1)
    .map(({ title }) => title)
    .join(' ← ')
}
