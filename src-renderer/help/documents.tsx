// Where the documents are that come with the program.

import { Code, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { FieldList } from '../ui/field-list.tsx'
import { Panel } from '../ui/panel.tsx'

const documents = [
  ['README.md', 'readme'],
  ['docs/tour.md', 'tour'],
  ['SECURITY.md', 'security'],
  ['CHANGELOG.md', 'changelog'],
  ['src-main/custody/FORMAT.md', 'vaultFormat'],
  ['src-main/records/FORMAT.md', 'recordsFormat'],
] as const
const helpCommand = 'rootkeep --help'

export function Documents() {
  const { t } = useTranslation()
  return (
    <Stack gap="md">
      <Text>{t('documents.intro')}</Text>
      <Panel>
        <FieldList
          fields={documents.map(([file, words]) => ({ name: file, value: t(`documents.${words}`) }))}
        />
      </Panel>
      <Text size="sm" c="dimmed">
        {t('documents.command')} <Code>{helpCommand}</Code>
      </Text>
    </Stack>
  )
}
