// Light, dark, or as the system has it, and the contrast: our own switch, at hand on every screen.

import { ActionIcon, type MantineColorScheme, Menu, useMantineColorScheme } from '@mantine/core'
import { type Icon, IconCheck, IconContrast, IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useContrast } from '../use-contrast.ts'

/** The choices in their order, with their icons. */
export const schemes: readonly { readonly scheme: MantineColorScheme; readonly icon: Icon }[] = [
  { scheme: 'light', icon: IconSun },
  { scheme: 'dark', icon: IconMoon },
  { scheme: 'auto', icon: IconDeviceDesktop },
]

export function SchemeSwitch() {
  const { t } = useTranslation()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const contrast = useContrast()
  const Current = schemes.find(({ scheme }) => scheme === colorScheme)?.icon ?? IconSun
  return (
    <Menu position="top-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t('scheme.label')}>
          <Current size={15} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {schemes.map(({ scheme, icon: SchemeIcon }) => (
          <Menu.Item
            key={scheme}
            leftSection={<SchemeIcon size={16} aria-hidden />}
            rightSection={scheme === colorScheme ? <IconCheck size={14} aria-hidden /> : null}
            onClick={() => setColorScheme(scheme)}
          >
            {t(`scheme.${scheme}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          role="menuitemcheckbox"
          aria-checked={contrast.isHigh}
          leftSection={<IconContrast size={16} aria-hidden />}
          rightSection={contrast.isHigh ? <IconCheck size={14} aria-hidden /> : null}
          onClick={() => contrast.choose(!contrast.isHigh)}
        >
          {t('scheme.highContrast')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
