// OCSP by files: the delegate of an authority, and the answer to a request file, and answers in advance.

import { Stack } from '@mantine/core'
import type { AuthorityDetail } from '../../src-main/contract/authority.ts'
import { OcspAnswer } from './ocsp-answer.tsx'
import { OcspDelegate } from './ocsp-delegate.tsx'
import { OcspPresign } from './ocsp-presign.tsx'

export function OcspPanel({ authority }: { authority: AuthorityDetail }) {
  return (
    <Stack gap="md">
      <OcspAnswer authority={authority} />
      <OcspPresign authority={authority} />
      <OcspDelegate authority={authority} />
    </Stack>
  )
}
