// What a gem says of itself, and who signed it. Words of a stranger.

import { useTranslation } from 'react-i18next'
import type { GemReport } from '../../src-main/contract/gem.ts'
import { formatCount } from '../instant.ts'
import { formatList } from '../language/locale.ts'
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
        { name: t('gem.authors'), value: formatList(metadata.authors) },
        { name: t('gem.homepage'), value: metadata.homepage },
        { name: t('gem.licenses'), value: formatList(metadata.licenses) },
        { name: t('gem.date'), value: metadata.date },
        { name: t('gem.platform'), value: metadata.platform },
        { name: t('gem.ruby'), value: metadata.requiredRubyVersion },
        { name: t('gem.dependencies'), value: formatList(metadata.dependencies.map(dependencyText)) },
        { name: t('gem.extensions'), value: formatList(metadata.extensions) },
      ]
    : []
  return (
    <Panel title={t('gem.about')}>
      <FieldList
        fields={[
          { name: t('gem.signer'), value: signer ?? t('gem.unsigned') },
          { name: t('gem.octets'), value: formatCount(octets) },
          ...own.filter(({ value }) => value !== ''),
        ]}
      />
    </Panel>
  )
}

function dependencyText({ name, requirement }: { name: string; requirement: string }): string {
  return `${name} ${requirement}`.trim()
}
