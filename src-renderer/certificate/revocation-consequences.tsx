// What falls with an authority's certificate, shown before it is revoked.

import { List, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Input, Output } from '../../src-main/contract/contract.ts'
import { Loaded } from '../error/loaded.tsx'
import { useProcedure } from '../use-procedure.ts'

type Target = Pick<Input<'revocation.consequences'>, 'issuer' | 'sha256' | 'serialNumber'>

/** Of a certificate by its fingerprint or its serial number. */
export function RevocationConsequences(target: Target) {
  const consequences = useProcedure('revocation.consequences', target)
  return <Loaded from={consequences}>{(found) => <Fallen found={found} />}</Loaded>
}

function Fallen({ found }: { found: Output<'revocation.consequences'> }) {
  const { t } = useTranslation()
  if (found.authority === null) {
    return found.certificate && <Text size="sm">{found.certificate.title}</Text>
  }
  if (found.authorities.length === 0) {
    return <Text size="sm">{t('revocation.nothingFalls', { count: found.survivedBy.length })}</Text>
  }
  return (
    <Stack gap={4}>
      <Text size="sm" fw={600}>
        {t('revocation.falls')}
      </Text>
      <List size="sm">
        {found.authorities.map(({ name, title, certificates }) => (
          <List.Item key={name}>{t('revocation.fallen', { title, certificates })}</List.Item>
        ))}
      </List>
    </Stack>
  )
}
