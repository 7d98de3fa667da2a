// The certificates of a selection by name, with why an act will not take one.

import { Group, Stack, Text } from '@mantine/core'
import { IconMinus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { CertificateSummary } from '../../src-main/contract/certificate.ts'
import classes from '../list/list.module.css'
import { Tag } from '../ui/tag.tsx'
import type { Unfitness } from './batch-fitness.ts'

interface NamesProps {
  readonly certificates: readonly CertificateSummary[]
  whyNot(certificate: CertificateSummary): Unfitness | null
}

export function Names({ certificates, whyNot }: NamesProps) {
  const { t } = useTranslation()
  return (
    // The keyboard scrolls it, too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section className={classes.names} tabIndex={0} aria-label={t('certificate.list')}>
      <Stack gap={4}>
        {certificates.map((certificate) => {
          const why = whyNot(certificate)
          return (
            <Group key={certificate.sha256} justify="space-between" gap="sm" wrap="nowrap">
              <Text size="sm" truncate title={certificate.subject}>
                {certificate.title}
              </Text>
              {why && (
                <Tag icon={IconMinus} tone="quiet">
                  {t(`certificate.mayNot.${why}`)}
                </Tag>
              )}
            </Group>
          )
        })}
      </Stack>
    </section>
  )
}
