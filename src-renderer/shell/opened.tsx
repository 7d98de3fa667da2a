// The window once the keep is open: the screens, and the layer over them for what lies above any screen.

import { Notifications } from '@mantine/notifications'
import type { VaultStatus } from '../../src-main/contract/vault.ts'
import { overlaysId } from '../theme.ts'
import { Shell } from './shell.tsx'

export function Opened({ status }: { status: VaultStatus }) {
  return (
    <>
      <Shell status={status} />
      <div id={overlaysId}>
        <Notifications position="bottom-center" />
      </div>
    </>
  )
}
