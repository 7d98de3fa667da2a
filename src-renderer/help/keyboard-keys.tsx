// The keys of the keyboard: those that work everywhere, and those of lists and trees.

import { Kbd, SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { keyNames } from '../language/key-names.ts'
import { FieldList } from '../ui/field-list.tsx'
import { Panel } from '../ui/panel.tsx'

const everywhere = [
  { act: 'find', keys: ['Ctrl K'] },
  { act: 'help', keys: ['F1'] },
  { act: 'lock', keys: ['Ctrl L'] },
  { act: 'undo', keys: ['Ctrl Z', 'Ctrl Y'] },
  { act: 'back', keys: ['Alt ←', 'Alt →'] },
  { act: 'part', keys: ['F6', 'Shift F6'] },
  { act: 'next', keys: ['Tab', 'Shift Tab'] },
  { act: 'press', keys: ['Enter', 'Space'] },
  { act: 'close', keys: ['Esc'] },
  { act: 'zoom', keys: ['Ctrl +', 'Ctrl −', 'Ctrl 0'] },
] as const

const inLists = [
  { act: 'walk', keys: ['↑', '↓'] },
  { act: 'fold', keys: ['←', '→'] },
  { act: 'ends', keys: ['Home', 'End'] },
] as const

export function KeyboardKeys() {
  const { t } = useTranslation()
  const fieldOf = ({ act, keys }: (typeof everywhere)[number] | (typeof inLists)[number]) => ({
    name: t(`keys.${act}`),
    value: <Keys keys={keys} />,
  })
  const typing = { name: t('keys.type'), value: <Keys keys={[t('keys.letters')]} /> }
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
      <Panel title={t('keys.everywhere')}>
        <FieldList fields={everywhere.map(fieldOf)} />
      </Panel>
      <Panel title={t('keys.inLists')}>
        <FieldList fields={[...inLists.map(fieldOf), typing]} />
      </Panel>
    </SimpleGrid>
  )
}

function Keys({ keys }: { keys: readonly string[] }) {
  const { t } = useTranslation()
  return keys.map((key) => (
    <Kbd key={key} mr={8}>
      {keyNames(key, t)}
    </Kbd>
  ))
}
