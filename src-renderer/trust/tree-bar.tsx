// The bar over the tree: a search that goes to the first match (Enter gives it the keyboard), and the zoom.

import { ActionIcon, Text, TextInput, Tooltip } from '@mantine/core'
import { type Icon, IconMaximize, IconSearch, IconZoomIn, IconZoomOut } from '@tabler/icons-react'
import { useReactFlow } from '@xyflow/react'
import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Layout } from './layout.ts'
import { focusNode, useMotion, useShowNode, wholeTree } from './show-node.ts'
import { nodeBySearch } from './tree-keys.ts'
import classes from './trust-screen.module.css'

interface TreeBarProps {
  readonly layout: Layout
  onFind(id: string): void
}

export function TreeBar({ layout, onFind }: TreeBarProps) {
  const { t } = useTranslation()
  const flow = useReactFlow()
  const { duration } = useMotion()
  const show = useShowNode(layout)
  const [text, setText] = useState('')
  const found = nodeBySearch(layout, text)

  const search = (wanted: string) => {
    setText(wanted)
    const id = nodeBySearch(layout, wanted)
    if (id === null) return
    onFind(id)
    show(id)
  }
  const goToFound = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && found !== null) focusNode(found)
  }
  return (
    <div className={classes.bar}>
      <TextInput
        className={classes.search ?? ''}
        size="sm"
        aria-label={t('trust.search')}
        placeholder={t('trust.search')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={text}
        onChange={(event) => search(event.currentTarget.value)}
        onKeyDown={goToFound}
      />
      <Text size="sm" c="dimmed" aria-live="polite">
        {text.trim() !== '' && found === null && t('trust.notFound')}
      </Text>
      <div className={classes.zoom}>
        <Zoom icon={IconZoomOut} label={t('trust.zoomOut')} onClick={() => flow.zoomOut({ duration })} />
        <Zoom icon={IconZoomIn} label={t('trust.zoomIn')} onClick={() => flow.zoomIn({ duration })} />
        <Zoom
          icon={IconMaximize}
          label={t('trust.fit')}
          onClick={() => flow.fitView({ duration, ...wholeTree })}
        />
      </div>
    </div>
  )
}

function Zoom({ icon: ZoomIcon, label, onClick }: { icon: Icon; label: string; onClick(): void }) {
  return (
    <Tooltip label={label}>
      <ActionIcon variant="default" size="lg" aria-label={label} onClick={onClick}>
        <ZoomIcon size={17} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
}
