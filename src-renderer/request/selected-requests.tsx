// What may be done with several waiting requests at once: approve them together, or reject them for one reason.

import { Button, Text } from '@mantine/core'
import { IconSignature, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RequestSummary } from '../../src-main/contract/request.ts'
import { mostRequests } from '../../src-main/contract/request-batch.ts'
import { SelectionBar } from '../list/selection-bar.tsx'
import { useGo } from '../route.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { RejectSeveral } from './reject-several.tsx'

interface SelectedRequestsProps {
  readonly requests: readonly RequestSummary[]
  onClear(): void
}

export function SelectedRequests({ requests, onClear }: SelectedRequestsProps) {
  const { t } = useTranslation()
  const go = useGo()
  const [chosen, setChosen] = useState<readonly RequestSummary[] | null>(null)
  const things = t('request.several', { count: chosen?.length ?? 0 })
  const isTooMuch = requests.length > mostRequests
  return (
    <>
      <SelectionBar count={requests.length} onClear={onClear}>
        <Button
          size="compact-sm"
          leftSection={<IconSignature size={14} aria-hidden />}
          disabled={isTooMuch}
          onClick={() => go({ screen: 'approve-requests', ids: requests.map(({ id }) => id) })}
        >
          {t('approve.open')}
        </Button>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconX size={14} aria-hidden />}
          disabled={isTooMuch}
          onClick={() => setChosen(requests)}
        >
          {t('request.rejectSeveral')}
        </Button>
        {isTooMuch && <Text size="sm">{t('approve.tooMany', { most: mostRequests })}</Text>}
      </SelectionBar>
      <Dialog
        title={t('request.rejectSeveralTitle', { things })}
        opened={chosen !== null}
        onClose={() => setChosen(null)}
      >
        {chosen && <RejectSeveral requests={chosen} onDone={() => setChosen(null)} />}
      </Dialog>
    </>
  )
}
