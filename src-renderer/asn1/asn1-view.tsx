// The octets of an object: its elements as a tree that folds, and beside it a dump in which the selected element is
// lit. Of a file with several objects one is chosen.

import { Alert, Group, Select, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../src-main/contract/contract.ts'
import { Loaded } from '../error/loaded.tsx'
import { formatCount } from '../instant.ts'
import { useKeptProcedure } from '../use-procedure.ts'
import classes from './asn1.module.css'
import { ElementList } from './element-list.tsx'
import { elementAtOctet, revealed } from './element-tree.ts'
import { HexDump } from './hex-dump.tsx'
import { octetsOf } from './hex-row.ts'

type Inspected = Output<'file.inspect-der'>

/** `file`: PEM, or base64 of DER. */
export function Asn1View({ file }: { file: string }) {
  const [object, setObject] = useState(0)
  const inspected = useKeptProcedure('file.inspect-der', { file, object })
  return (
    <Loaded from={inspected}>
      {(found) => (
        <Stack gap="sm">
          <About inspected={found} object={object} onChoose={setObject} />
          <Faults inspected={found} />
          {found.elements.length > 0 && <Panes key={object} inspected={found} />}
        </Stack>
      )}
    </Loaded>
  )
}

interface AboutProps {
  readonly inspected: Inspected
  readonly object: number
  onChoose(object: number): void
}

function About({ inspected: { kind, length, objects }, object, onChoose }: AboutProps) {
  const { t } = useTranslation()
  const words = { kind: t(`bytes.kind.${kind}`), number: formatCount(length), count: length }
  return (
    <Group justify="space-between" gap="sm">
      <Text size="sm">
        {t('bytes.about', words)} {t('bytes.hint')}
      </Text>
      {objects > 1 && (
        <Select
          size="xs"
          aria-label={t('bytes.objects')}
          allowDeselect={false}
          data={Array.from({ length: objects }, (_, at) => ({
            value: String(at),
            label: t('bytes.object', { number: at + 1, total: objects }),
          }))}
          value={String(object)}
          onChange={(value) => onChoose(Number(value ?? 0))}
        />
      )}
    </Group>
  )
}

function Faults({ inspected: { fault, complete, elements } }: { inspected: Inspected }) {
  const { t } = useTranslation()
  return (
    <>
      {fault && (
        <Alert
          color="red"
          icon={<IconAlertTriangle aria-hidden />}
          title={
            fault.offset === null ? t('bytes.faultNoOffset') : t('bytes.fault', { offset: fault.offset })
          }
        >
          {fault.message} <code>{fault.code}</code>
        </Alert>
      )}
      {!complete && <Text size="sm">{t('bytes.incomplete', { number: formatCount(elements.length) })}</Text>}
    </>
  )
}

function Panes({ inspected: { elements, octets: base64 } }: { inspected: Inspected }) {
  const [selected, setSelected] = useState(0)
  const [folded, setFolded] = useState<ReadonlySet<number>>(new Set())
  const octets = useMemo(() => octetsOf(base64), [base64])
  const findOctet = (offset: number) => {
    const at = elementAtOctet(elements, offset)
    if (at < 0) return
    setFolded(revealed(elements, folded, at))
    setSelected(at)
  }
  return (
    <div className={classes.panes}>
      <ElementList {...{ elements, selected, folded }} onSelect={setSelected} onFold={setFolded} />
      <HexDump octets={octets} selected={elements[selected]} onFind={findOctet} />
    </div>
  )
}
