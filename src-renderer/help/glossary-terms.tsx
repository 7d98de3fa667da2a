// The glossary: every term by subject, found by a few letters; what it means, why it matters, where it is defined, and
// the terms that belong to it.

import { Anchor, Stack, Text, TextInput, Title } from '@mantine/core'
import { IconBook2, IconSearch } from '@tabler/icons-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useGo } from '../route.tsx'
import { Empty } from '../ui/empty.tsx'
import { glossary, type TermName, termNames } from './glossary.ts'
import classes from './glossary-terms.module.css'
import { findTerms, type ToldTerm } from './search.ts'

/** With one term in sight and in the focus, if there is one. */
export function GlossaryTerms({ term }: { term: TermName | null }) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const told = useTold()
  const found = findTerms(told, text)
  return (
    <Stack gap="lg">
      <TextInput
        aria-label={t('help.search')}
        placeholder={t('help.searchHint')}
        leftSection={<IconSearch size={16} aria-hidden />}
        maw={400}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {found.length === 0 && (
        <Empty icon={IconBook2} title={t('help.noTerm')} description={t('help.noTermHint')} />
      )}
      {found.map(({ subject, terms }) => (
        <section key={subject}>
          <Title order={2} mb="xs">
            {t(`help.subject.${subject}`)}
          </Title>
          <div className={classes.terms}>
            {terms.map((each) => (
              <TermArticle key={each.name} told={each} isWanted={each.name === term} />
            ))}
          </div>
        </section>
      ))}
    </Stack>
  )
}

function useTold(): readonly ToldTerm[] {
  const { t } = useTranslation()
  return useMemo(
    () =>
      termNames.map((name) => ({
        ...glossary[name],
        name,
        word: t(`term.${name}`),
        meaning: t(`term.${name}.meaning`),
        why: t(`term.${name}.why`),
      })),
    [t],
  )
}

function TermArticle({ told, isWanted }: { told: ToldTerm; isWanted: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!isWanted) return
    heading.current?.scrollIntoView({ block: 'center' })
    heading.current?.focus({ preventScroll: true })
  }, [isWanted])
  return (
    <article className={classes.term} data-wanted={isWanted || undefined}>
      <div className={classes.head}>
        <Title order={3} ref={heading} tabIndex={-1} className={classes.word}>
          {told.word}
        </Title>
        {told.clause && (
          <Text size="xs" c="dimmed" className={classes.clause ?? ''}>
            {told.clause}
          </Text>
        )}
      </div>
      <Text size="sm">{told.meaning}</Text>
      <Text size="sm" c="dimmed">
        {told.why}
      </Text>
      <Related names={told.related} />
    </article>
  )
}

function Related({ names }: { names: readonly TermName[] }) {
  const { t } = useTranslation()
  const go = useGo()
  return (
    <Text size="sm" c="dimmed" className={classes.related ?? ''}>
      {t('help.see')}
      {names.map((name) => (
        <Anchor
          key={name}
          component="button"
          type="button"
          size="sm"
          onClick={() => go({ screen: 'help', tab: 'glossary', term: name })}
        >
          {t(`term.${name}`)}
        </Anchor>
      ))}
    </Text>
  )
}
