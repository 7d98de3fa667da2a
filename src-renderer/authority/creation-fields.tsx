// The fields of a new authority, the same for a root and for a subordinate.

import { Anchor, Code, NumberInput, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { KeyAlgorithm } from '../../src-main/contract/key-algorithm.ts'
import { familyOf, keyWords } from '../certificate/key-words.ts'
import { Explained } from '../help/term.tsx'
import { formatDay, instantAfterDays } from '../instant.ts'
import { profileDescription, profileTitle } from '../profile/built-in.ts'
import { useProcedure } from '../use-procedure.ts'
import type { CreationState } from './use-creation.ts'

export function CreationFields({ state }: { state: CreationState }) {
  return (
    <Stack gap="md">
      <IdentityFields state={state} />
      <SimpleGrid cols={3} spacing="md">
        <Explained name="profile">
          <ProfileField state={state} />
        </Explained>
        <AlgorithmField state={state} />
        <Explained name="validity">
          <ValidityField state={state} />
        </Explained>
      </SimpleGrid>
    </Stack>
  )
}

/** The subject, and the name that the keep has for it. */
export function IdentityFields({ state }: { state: CreationState }) {
  return (
    <>
      <SubjectFields state={state} />
      <ShortName state={state} />
    </>
  )
}

function SubjectFields({ state }: { state: CreationState }) {
  const { draft, change, creation } = state
  const { t } = useTranslation()
  if (draft.ownSubject !== null) {
    return (
      <TextInput
        label={t('authority.subject')}
        description={t('authority.subjectHint')}
        value={draft.ownSubject}
        onChange={(event) => change({ ownSubject: event.currentTarget.value })}
        required
      />
    )
  }
  return (
    <div>
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="md">
        <Explained name="distinguishedName">
          <TextInput
            label={t('authority.commonName')}
            placeholder={t('authority.commonNameExample')}
            value={draft.commonName}
            onChange={(event) => change({ commonName: event.currentTarget.value })}
            required
          />
        </Explained>
        <TextInput
          label={t('authority.organizationName')}
          value={draft.organizationName}
          onChange={(event) => change({ organizationName: event.currentTarget.value })}
        />
        <TextInput
          label={t('authority.countryName')}
          maxLength={2}
          value={draft.countryName}
          onChange={(event) => change({ countryName: event.currentTarget.value })}
        />
      </SimpleGrid>
      <Text size="sm" c="dimmed" mt={6}>
        {t('authority.subjectWillBe')} <Code>{creation.subject || '…'}</Code>{' '}
        <Anchor
          component="button"
          type="button"
          size="sm"
          underline="always"
          onClick={() => change({ ownSubject: creation.subject })}
        >
          {t('authority.writeWholeSubject')}
        </Anchor>
      </Text>
    </div>
  )
}

function ShortName({ state }: { state: CreationState }) {
  const { t } = useTranslation()
  const { name } = state.creation
  return (
    <TextInput
      label={t('authority.name')}
      description={t('authority.nameHint')}
      error={name !== '' && !state.isNameValid ? t('authority.nameInvalid') : undefined}
      value={name}
      onChange={(event) => state.change({ name: event.currentTarget.value })}
      required
    />
  )
}

function ProfileField({ state }: { state: CreationState }) {
  const { t } = useTranslation()
  return (
    <Select
      label={t('profile.label')}
      description={state.profile && profileDescription(state.profile, t)}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      data={state.profiles.map((each) => ({ value: each.name, label: profileTitle(each, t) }))}
      value={state.creation.profile}
      allowDeselect={false}
      onChange={(profile) => state.change({ profile, days: null })}
    />
  )
}

/** A new key of an algorithm that the profile allows, or one that is in the vault without a use yet. */
export function AlgorithmField({ state }: { state: CreationState }) {
  const { t } = useTranslation()
  const kept = useFreeKeys()
  const { key } = state.draft
  const fresh = (state.profile?.keyAlgorithms ?? []).map((value) => ({ value, label: keyWords(value) }))
  const choose = (value: string | null) => {
    const chosen = kept.find(({ id }) => id === value)
    state.change(chosen ? { key: chosen.id } : { key: null, algorithm: value as KeyAlgorithm })
  }
  return (
    <Select
      label={t('authority.algorithm')}
      description={
        key === null ? t(`algorithm.hint.${familyOf(state.algorithm)}`) : t('authority.keptKeyHint')
      }
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      data={
        kept.length === 0
          ? fresh
          : [
              { group: t('authority.newKey'), items: fresh },
              {
                group: t('authority.keptKey'),
                items: kept.map(({ id, name, algorithm }) => ({
                  value: id,
                  label: `${name} (${keyWords(algorithm)})`,
                })),
              },
            ]
      }
      value={key ?? state.algorithm}
      allowDeselect={false}
      onChange={choose}
    />
  )
}

/** Keys that were made or taken in by themselves, and are no authority's. */
function useFreeKeys() {
  const { data } = useProcedure('key.list', {})
  return (data?.keys ?? []).filter(
    ({ name, authority, destroyedAt }) => name !== null && authority === null && destroyedAt === null,
  )
}

function ValidityField({ state }: { state: CreationState }) {
  const { t } = useTranslation()
  return (
    <NumberInput
      label={t('authority.days')}
      description={t('authority.endsOn', {
        day: formatDay(instantAfterDays(Date.now(), state.creation.days)),
      })}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      min={1}
      max={36525}
      allowDecimal={false}
      clampBehavior="strict"
      value={state.creation.days}
      onChange={(days) => state.change({ days: Number(days) || null })}
    />
  )
}
