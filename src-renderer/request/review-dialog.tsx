// All that would be issued for one of several requests, and all that speaks against it.

import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { RootkeepError } from '../../src-main/contract/errors.ts'
import type { ReviewedRequest } from '../../src-main/contract/request-batch.ts'
import { DistinguishedName } from '../certificate/distinguished-name.tsx'
import { Findings } from '../certificate/findings.tsx'
import { keyWords } from '../certificate/key-words.ts'
import { ErrorNotice } from '../error/error-notice.tsx'
import { formatDay } from '../instant.ts'
import { Dialog } from '../ui/dialog.tsx'
import { FieldList } from '../ui/field-list.tsx'
import { Differences } from './differences.tsx'

interface ReviewDialogProps {
  readonly reviewed: ReviewedRequest | null
  onClose(): void
}

export function ReviewDialog({ reviewed, onClose }: ReviewDialogProps) {
  return (
    <Dialog title={reviewed?.request.title ?? ''} opened={reviewed !== null} onClose={onClose}>
      {reviewed && <ReviewWords reviewed={reviewed} />}
    </Dialog>
  )
}

function ReviewWords({ reviewed: { request, grant, findings, error } }: { reviewed: ReviewedRequest }) {
  const { t } = useTranslation()
  const validity = grant && {
    name: t('certificate.validity'),
    value: t('certificate.fromTo', { from: formatDay(grant.notBefore), to: formatDay(grant.notAfter) }),
  }
  return (
    <Stack gap="md">
      <FieldList
        fields={[
          {
            name: t('certificate.subject'),
            value: <DistinguishedName>{grant?.subject ?? request.subject}</DistinguishedName>,
          },
          { name: t('certificate.keyAlgorithm'), value: keyWords(request.keyAlgorithm) },
          ...(validity ? [validity] : []),
        ]}
      />
      {error && <ErrorNotice error={new RootkeepError(error.code, error.message, error.details)} />}
      {findings.length > 0 && <Findings findings={findings} />}
      {grant && <Differences differences={grant.differences} />}
    </Stack>
  )
}
