// The bar over the tree: a search that goes to the first match (Enter gives it the keyboard), the states to be
// shown, folding, and the zoom.

import { ActionIcon, MultiSelect, Text, TextInput, Tooltip } from '@mantine/core'
import { type Icon, IconFold, IconMaximize, IconSearch, IconZoomIn, IconZoomOut } from '@tabler/icons-react'
import { useReactFlow } from '@xyflow/react'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type CertificateState, certificateState } from '../../src-main/contract/certificate.ts'
import { focusNode, useMotion, useShowNode, wholeTree } from './show-node.ts'
import { itemBySearch } from './tree-keys.ts'
import classes from './trust-screen.module.css'
import type { TreeViewing } from './use-tree-view.ts'

interface TreeBarProps {
  readonly viewing: TreeViewing
  onFind(id: string): void
  /** What may be done with the whole tree. */
  readonly tools: ReactNode
}

export function TreeBar({ viewing, onFind, tools }: TreeBarProps) {
  const { t } = useTranslation()
  const flow = useReactFlow()
  const { duration } = useMotion()
  const { folded, foldAll } = viewing
  return (
    <div className={classes.bar}>
      <Search viewing={viewing} onFind={onFind} />
      <States viewing={viewing} />
      <div className={classes.zoom}>
        <Act
          icon={IconFold}
          label={folded.size > 0 ? t('trust.unfoldAll') : t('trust.foldAll')}
          onClick={() => foldAll(folded.size === 0)}
        />
        <Act icon={IconZoomOut} label={t('trust.zoomOut')} onClick={() => flow.zoomOut({ duration })} />
        <Act icon={IconZoomIn} label={t('trust.zoomIn')} onClick={() => flow.zoomIn({ duration })} />
        <Act
          icon={IconMaximize}
          label={t('trust.fit')}
          onClick={() => flow.fitView({ duration, ...wholeTree })}
        />
        {tools}
      </div>
    </div>
  )
}

function Search({ viewing: { layout }, onFind }: Omit<TreeBarProps, 'tools'>) {
  const { t } = useTranslation()
  const show = useShowNode(layout)
  const [text, setText] = useState('')
  const found = itemBySearch(layout, text)

  const search = (wanted: string) => {
    setText(wanted)
    const id = itemBySearch(layout, wanted)
    if (id === null) return
    onFind(id)
    show(id)
  }
  const goToFound = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && found !== null) focusNode(found)
  }
  return (
    <>
      <TextInput
        className={classes.search ?? ''}
        size="sm"
        aria-label={t('trust.search')}
        placeholder={t('palette.find')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={text}
        onChange={(event) => search(event.currentTarget.value)}
        onKeyDown={goToFound}
      />
      <Text size="sm" c="dimmed" aria-live="polite">
        {text.trim() !== '' && found === null && t('trust.notFound')}
      </Text>
    </>
  )
}

function States({ viewing: { view, showStates } }: { viewing: TreeViewing }) {
  const { t } = useTranslation()
  return (
    <MultiSelect
      className={classes.states ?? ''}
      size="sm"
      aria-label={t('trust.states')}
      placeholder={view.states.length === 0 ? t('certificate.anyState') : ''}
      data={certificateState.options.map((value) => ({ value, label: t(`certificate.state.${value}`) }))}
      value={[...view.states]}
      clearable
      clearButtonProps={{ 'aria-label': t('ui.clear') }}
      onChange={(states) => showStates(states as CertificateState[])}
    />
  )
}

function Act({ icon: ActIcon, label, onClick }: { icon: Icon; label: string; onClick(): void }) {
  return (
    <Tooltip label={label}>
      <ActionIcon variant="default" size="lg" aria-label={label} onClick={onClick}>
        <ActIcon size={17} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
}
