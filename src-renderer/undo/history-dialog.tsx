// What was done in this window and can be taken back, the newest first, each with its button; and what was taken back.

import { Button, Group, Stack, Text } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { formatClock } from '../instant.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Empty } from '../ui/empty.tsx'
import classes from './history.module.css'
import { type Deed, mayTakeBack, nextAgain } from './history.ts'
import { useDeeds, useUndo } from './use-undo.tsx'

interface HistoryDialogProps {
  readonly isOpen: boolean
  onClose(): void
}

export function HistoryDialog({ isOpen, onClose }: HistoryDialogProps) {
  const { t } = useTranslation()
  return (
    <Dialog title={t('undo.title')} opened={isOpen} onClose={onClose}>
      <Deeds />
    </Dialog>
  )
}

function Deeds() {
  const { t } = useTranslation()
  const { done, undone } = useDeeds()
  if (done.length + undone.length === 0) {
    return <Empty icon={IconArrowBackUp} title={t('undo.none')} description={t('undo.noneHint')} />
  }
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        {t('undo.hint')}
      </Text>
      <ul className={classes.deeds} aria-label={t('undo.title')}>
        {undone.toReversed().map((deed) => (
          <Undone key={`${deed.at} ${deed.words}`} deed={deed} />
        ))}
        {done.toReversed().map((deed) => (
          <Done key={`${deed.at} ${deed.words}`} deed={deed} />
        ))}
      </ul>
    </Stack>
  )
}

function Done({ deed }: { deed: Deed }) {
  const { t } = useTranslation()
  const { undo } = useUndo()
  return (
    <li className={classes.deed}>
      <Said deed={deed} />
      {mayTakeBack(deed) ? (
        <Button
          size="xs"
          variant="default"
          leftSection={<IconArrowBackUp size={16} aria-hidden />}
          onClick={() => void undo(deed)}
        >
          {t('undo.undo')}
        </Button>
      ) : (
        <Text size="xs" c="dimmed" className={classes.why ?? ''}>
          {t('undo.laterFirst')}
        </Text>
      )}
    </li>
  )
}

function Undone({ deed }: { deed: Deed }) {
  const { t } = useTranslation()
  const { redo } = useUndo()
  return (
    <li className={classes.deed}>
      <Said deed={deed} />
      <Group gap="sm" wrap="nowrap" flex="none">
        <Text size="xs" c="dimmed">
          {t('undo.takenBack')}
        </Text>
        {deed === nextAgain() && (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconArrowForwardUp size={16} aria-hidden />}
            onClick={() => void redo(deed)}
          >
            {t('undo.redo')}
          </Button>
        )}
      </Group>
    </li>
  )
}

function Said({ deed: { words, at } }: { deed: Deed }) {
  return (
    <div className={classes.said}>
      <Text size="sm">{words}</Text>
      <Text size="xs" c="dimmed">
        {formatClock(at)}
      </Text>
    </div>
  )
}
