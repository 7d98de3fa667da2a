// A menu behind a button that is an icon alone: what it is for is its label, which a pointer or the focus shows.

import { ActionIcon, Menu, Tooltip } from '@mantine/core'
import type { TablerIcon } from '@tabler/icons-react'
import type { ReactNode } from 'react'

interface IconMenuProps {
  readonly label: string
  readonly icon: TablerIcon
  /** While what was chosen is done. */
  readonly isBusy?: boolean
  /** The items. */
  readonly children: ReactNode
}

export function IconMenu({ label, icon: Icon, isBusy = false, children }: IconMenuProps) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Tooltip label={label}>
          <ActionIcon variant="default" size="lg" aria-label={label} loading={isBusy}>
            <Icon size={17} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  )
}
