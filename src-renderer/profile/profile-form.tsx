// The form of a profile: a section each, opened one by one, so that nobody faces sixty fields at once.

import { Accordion, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { sections } from './fields.ts'
import { FormField } from './form-field.tsx'
import classes from './profile.module.css'
import type { Draft } from './use-draft.ts'

export function ProfileForm({ draft }: { draft: Draft }) {
  const { t } = useTranslation()
  return (
    <fieldset className={classes.sections} disabled={!draft.isEditable} aria-label={t('profile.form')}>
      {!draft.isEditable && <Text size="sm">{t('profile.notYaml')}</Text>}
      <Accordion multiple variant="separated" defaultValue={['general', 'validity', 'usage']} order={2}>
        {sections.map(({ id, fields }) => (
          <Accordion.Item key={id} value={id}>
            <Accordion.Control>{t(`profile.section.${id}`)}</Accordion.Control>
            <Accordion.Panel>
              <Stack gap="md">
                {fields.map((field) => (
                  <FormField key={field.id} field={field} draft={draft} />
                ))}
              </Stack>
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </fieldset>
  )
}
