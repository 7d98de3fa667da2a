// The choice of the window's language. Each is named in itself, so that nobody has to read another one to leave it.

import { Select } from '@mantine/core'
import { IconLanguage } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { type Language, languages } from '../../src-main/contract/language.ts'
import { useLanguageChoice } from './use-language.ts'

const asTheSystem = 'system'

const names: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  pt: 'Português',
  ja: '日本語',
  zh: '中文',
}

/** `withinPortal` is false where nothing lies over the screens yet. */
export function LanguageSelect({ withinPortal = true }: { withinPortal?: boolean }) {
  const { t } = useTranslation()
  const { chosen, choose } = useLanguageChoice()
  const system = { value: asTheSystem, label: t('language.system') }
  return (
    <Select
      aria-label={t('language.label')}
      leftSection={<IconLanguage size={16} aria-hidden />}
      data={[system, ...languages.map((each) => ({ value: each, label: names[each] }))]}
      renderOption={({ option: { value, label } }) => (
        <span {...(value !== asTheSystem && { lang: value })}>{label}</span>
      )}
      value={chosen ?? asTheSystem}
      allowDeselect={false}
      comboboxProps={{ withinPortal }}
      onChange={(value) => choose(languages.find((each) => each === value) ?? null)}
    />
  )
}
