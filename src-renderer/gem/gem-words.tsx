// What a gem says of itself, and who signed it. Words of a stranger.

import { useTranslation } from 'react-i18next'
import type { GemReport } from '../../src-main/contract/gem.ts'
import { FieldList } from '../ui/field-list.tsx'
import { Panel } from '../ui/panel.tsx'

export function GemWords({ report }: { report: GemReport }) {
  const { t } = useTranslation()
  const { metadata, signer, octets } = report
  const own = metadata
    ? [
        { name: t('gem.name'), value: metadata.name },
        { name: t('gem.version'), value: metadata.version },
        { name: t('gem.summary'), value: metadata.summary },
        { name: t('gem.authors'), value: metadata.authors.join(', ') },
        { name: t('gem.homepage'), value: metadata.homepage },
        { name: t('gem.licenses'), value: metadata.licenses.join(', ') },
        { name: t('gem.date'), value: metadata.date },
        { name: t('gem.platform'), value: metadata.platform },
        { name: t('gem.ruby'), value: metadata.requiredRubyVersion },
        { name: t('gem.dependencies'), value: metadata.dependencies.map(dependencyText).join(', ') },
        { name: t('gem.extensions'), value: metadata.extensions.join(', ') },
      ]
    : []
  return (
    <Panel title={t('gem.about')}>
      <FieldList
        fields={[
          { name: t('gem.signer'), value: signer ?? t('gem.unsigned') },
          { name: t('gem.octets'), value: octets.toLocaleString() },
          ...own.filter(({ value }) => value !== ''),
        ]}
      />
    </Panel>
  )
}

function dependencyText({ name, requirement }: { name: string; requirement: string }): string {
  return `${name} ${requirement}`.trim()
}
