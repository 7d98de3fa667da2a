// OCSP by files: the delegate of an authority, and the answer to a request file.

import { Stack } from '@mantine/core'
import type { AuthorityDetail } from '../../src-main/contract/authority.ts'
import { OcspAnswer } from './ocsp-answer.tsx'
import { OcspDelegate } from './ocsp-delegate.tsx'

export function OcspPanel({ authority }: { authority: AuthorityDetail }) {
  return (
    <Stack gap="md">
      <OcspAnswer authority={authority} />
      <OcspDelegate authority={authority} />
    </Stack>
  )
}
