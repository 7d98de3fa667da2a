// The nouns of the house, one link each; back and forward; the lock.

import { ActionIcon, Badge, Button, Kbd, Tooltip, UnstyledButton } from '@mantine/core'
import {
  type Icon,
  IconActivity,
  IconArrowLeft,
  IconArrowRight,
  IconBinaryTree2,
  IconBuildingCastle,
  IconCertificate,
  IconCircleOff,
  IconDatabaseExport,
  IconDiamond,
  IconHelp,
  IconInbox,
  IconKey,
  IconLock,
  IconNotebook,
  IconSearch,
  IconSettings,
  IconTemplate,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { pressingFindings, useAttention } from '../attention/use-attention.ts'
import { keyNames } from '../language/key-names.ts'
import { pressing, useDue } from '../revocation/use-due.ts'
import { type Route, useGo, useRoute } from '../route.tsx'
import { Mark } from '../ui/mark.tsx'
import { useProcedure } from '../use-procedure.ts'
import { useVaultAct, useVaultStatus } from '../vault/use-vault.ts'
import { type Noun, nounOf, nouns } from './screens.tsx'
import classes from './sidebar.module.css'

const entries: { readonly [K in Noun]: { readonly icon: Icon; readonly route: Route } } = {
  attention: { icon: IconActivity, route: { screen: 'attention' } },
  trust: { icon: IconBinaryTree2, route: { screen: 'trust' } },
  authorities: { icon: IconBuildingCastle, route: { screen: 'authorities' } },
  requests: { icon: IconInbox, route: { screen: 'requests' } },
  certificates: { icon: IconCertificate, route: { screen: 'certificates' } },
  revocation: { icon: IconCircleOff, route: { screen: 'revocation' } },
  gems: { icon: IconDiamond, route: { screen: 'gems' } },
  profiles: { icon: IconTemplate, route: { screen: 'profiles' } },
  keys: { icon: IconKey, route: { screen: 'keys' } },
  journal: { icon: IconNotebook, route: { screen: 'journal' } },
  backup: { icon: IconDatabaseExport, route: { screen: 'backup' } },
  settings: { icon: IconSettings, route: { screen: 'settings' } },
  help: { icon: IconHelp, route: { screen: 'help' } },
}

export function Sidebar({ onFind }: { onFind(): void }) {
  const { t } = useTranslation()
  const current = nounOf(useRoute())
  return (
    <nav aria-label={t('app.sections')} className={classes.sidebar} data-region>
      <div className={classes.brand}>
        <Mark size={22} />
        <span className={classes.name}>{t('app.name')}</span>
        <History />
      </div>
      <Button
        variant="default"
        size="sm"
        className={classes.find ?? ''}
        leftSection={<IconSearch size={16} aria-hidden />}
        rightSection={<Kbd size="xs">{keyNames('Ctrl K', t)}</Kbd>}
        onClick={onFind}
      >
        {t('palette.find')}
      </Button>
      <div className={classes.entries}>
        {nouns
          .filter((noun) => noun !== 'help')
          .map((noun) => (
            <Entry key={noun} noun={noun} isCurrent={noun === current} />
          ))}
      </div>
      <Entry noun="help" isCurrent={current === 'help'} />
      <Lock />
    </nav>
  )
}

function Entry({ noun, isCurrent }: { noun: Noun; isCurrent: boolean }) {
  const { t } = useTranslation()
  const go = useGo()
  const { icon: EntryIcon, route } = entries[noun]
  return (
    <UnstyledButton
      className={classes.entry}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={() => go(route)}
    >
      <EntryIcon size={18} stroke={1.7} aria-hidden />
      <span className={classes.words}>{t(`nav.${noun}`)}</span>
      {noun === 'attention' && <Attention />}
      {noun === 'requests' && <Pending />}
      {noun === 'revocation' && <Due />}
      {noun === 'backup' && <BackupDue />}
      {noun === 'help' && <Kbd size="xs">F1</Kbd>}
    </UnstyledButton>
  )
}

/** What is too late or presses. */
function Attention() {
  const { t } = useTranslation()
  const count = pressingFindings(useAttention().data?.findings ?? []).length
  if (count === 0) return null
  return (
    <Badge size="sm" variant="filled" color="amber" autoContrast aria-label={t('attention.badge', { count })}>
      {count}
    </Badge>
  )
}

function Pending() {
  const { t } = useTranslation()
  const inbox = useProcedure('request.list', { status: 'pending', limit: 1 })
  const pending = inbox.data?.pending ?? 0
  if (pending === 0) return null
  return (
    <Badge size="sm" variant="filled" aria-label={t('nav.pending', { count: pending })}>
      {pending}
    </Badge>
  )
}

function BackupDue() {
  const { t } = useTranslation()
  const { data } = useVaultStatus()
  if (!data?.backupDue) return null
  return (
    <Badge size="sm" variant="filled" color="amber" autoContrast aria-label={t('nav.backupDue')}>
      !
    </Badge>
  )
}

/** Overdue, or due soon. */
function Due() {
  const { t } = useTranslation()
  const count = pressing(useDue().data?.due ?? [])
  if (count === 0) return null
  return (
    <Badge size="sm" variant="filled" color="amber" autoContrast aria-label={t('due.badge', { count })}>
      {count}
    </Badge>
  )
}

function History() {
  const { t } = useTranslation()
  return (
    <span className={classes.history}>
      <Tooltip label={t('app.back')}>
        <ActionIcon variant="subtle" color="gray" aria-label={t('app.back')} onClick={() => history.back()}>
          <IconArrowLeft size={17} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={t('app.forward')}>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('app.forward')}
          onClick={() => history.forward()}
        >
          <IconArrowRight size={17} aria-hidden />
        </ActionIcon>
      </Tooltip>
    </span>
  )
}

function Lock() {
  const { t } = useTranslation()
  const lock = useVaultAct('vault.lock')
  return (
    <Tooltip label={t('vault.lockHint')} position="right">
      <Button
        variant="default"
        leftSection={<IconLock size={16} aria-hidden />}
        loading={lock.isRunning}
        onClick={() => lock.run({})}
      >
        {t('vault.lock')}
      </Button>
    </Tooltip>
  )
}
