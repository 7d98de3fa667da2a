// The terms of a search as chips, each of which can be taken away; and the menu that adds one, so that nobody needs to
// know how a term is written.

import { Button, Group, Menu, Pill, Text } from '@mantine/core'
import { IconFilterPlus } from '@tabler/icons-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { certificateState } from '../../src-main/contract/certificate.ts'
import { IconMenu } from '../ui/icon-menu.tsx'
import { useProcedure } from '../use-procedure.ts'
import {
  type SearchTerm,
  type TermField,
  termFields,
  termsIn,
  withoutTerms,
  withTerm,
} from './search-terms.ts'

interface TermChipsProps {
  readonly text: string
  onChange(text: string): void
}

export const TermChips = memo(({ text, onChange }: TermChipsProps) => {
  const terms = termsIn(text)
  return terms.length > 0 && <Chips {...{ terms, text, onChange }} />
})

function Chips({ terms, text, onChange }: TermChipsProps & { readonly terms: readonly SearchTerm[] }) {
  const { t } = useTranslation()
  const wordsOf = useTermWords()
  return (
    <Group gap="xs" role="group" aria-label={t('list.filters')}>
      {terms.map((term) => (
        <Pill
          key={`${term.field}:${term.value}`}
          size="md"
          withRemoveButton
          removeButtonProps={{
            'aria-label': t('list.removeFilter', { term: wordsOf(term) }),
            tabIndex: 0,
            'aria-hidden': false,
          }}
          onRemove={() => onChange(withTerm(text, term.field, null))}
        >
          {wordsOf(term)}
        </Pill>
      ))}
      <Button size="compact-sm" variant="subtle" onClick={() => onChange(withoutTerms(text))}>
        {t('list.clearFilters')}
      </Button>
    </Group>
  )
}

/** `State: Revoked`, `Issuer: Seattle.rb`, `Ends: <30d`. */
function useTermWords(): (term: SearchTerm) => string {
  const { t } = useTranslation()
  const authorities = useProcedure('authority.list', {}).data?.authorities ?? []
  return ({ field, value }) => {
    const authority = authorities.find(({ id, name }) => id === value || name === value)
    const state = certificateState.options.find((each) => each === value)
    const kind = kinds.find((each) => each === value)
    const words =
      (field === 'issuer' && authority?.title) ||
      (field === 'state' && state && t(`certificate.state.${state}`)) ||
      (field === 'kind' && kind && t(`certificate.certifies.${kind}`)) ||
      value
    return t('certificate.term', { field: t(`certificate.termField.${field}`), value: words })
  }
}

const kinds = ['root', 'subordinate', 'endEntity'] as const
/** Spans and keys that people look for; others are typed. */
const spans = { expires: ['<30d', '<90d', '<1y', '>1y'], issued: ['<7d', '<30d', '<1y'] } as const
const keys = ['rsa', 'rsa<3072', 'ec', 'ed25519', 'ml-dsa', 'slh-dsa'] as const

interface AddTermProps {
  onTerm(field: TermField, value: string): void
}

export const AddTerm = memo(({ onTerm }: AddTermProps) => {
  const { t } = useTranslation()
  const wordsOf = useTermWords()
  const profiles = useProcedure('profile.list', {}).data?.profiles ?? []
  const authorities = useProcedure('authority.list', {}).data?.authorities ?? []
  const values: { readonly [F in TermField]: readonly string[] } = {
    state: certificateState.options,
    issuer: authorities.map(({ name }) => name),
    profile: profiles.map(({ name }) => name),
    kind: kinds,
    ...spans,
    key: keys,
  }
  return (
    <IconMenu label={t('list.addFilter')} icon={IconFilterPlus}>
      {termFields.map((field) => (
        <Menu.Sub key={field} position="left-start">
          <Menu.Sub.Target>
            <Menu.Sub.Item>{t(`certificate.termField.${field}`)}</Menu.Sub.Item>
          </Menu.Sub.Target>
          <Menu.Sub.Dropdown mah={320} style={{ overflow: 'auto' }}>
            {values[field].map((value) => (
              <Menu.Item key={value} onClick={() => onTerm(field, value)}>
                <Text size="sm">{wordsOf({ field, value })}</Text>
              </Menu.Item>
            ))}
          </Menu.Sub.Dropdown>
        </Menu.Sub>
      ))}
    </IconMenu>
  )
})
