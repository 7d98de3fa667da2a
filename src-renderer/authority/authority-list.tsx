// The authorities of the keep, one a row.

import { Button, Group } from '@mantine/core'
import { IconBuildingCastle, IconPlus } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { AuthoritySummary } from '../../src-main/contract/authority.ts'
import type { Output } from '../../src-main/contract/contract.ts'
import { keyWords } from '../certificate/key-words.ts'
import { KeyTag, StateTag } from '../certificate/state-tag.tsx'
import { Loaded } from '../error/loaded.tsx'
import { formatDay } from '../instant.ts'
import { ListExport } from '../list/list-export.tsx'
import { useGo } from '../route.tsx'
import { useColumnChoice } from '../ui/column-choice.tsx'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { Empty } from '../ui/empty.tsx'
import { Page } from '../ui/page.tsx'
import { useProcedure } from '../use-procedure.ts'
import { WaitingAuthorities } from './waiting-authorities.tsx'

export function AuthorityList() {
  const { t } = useTranslation()
  const go = useGo()
  const choice = useColumnChoice('authorities', useColumns())
  const list = useProcedure('authority.list', {})
  return (
    <Page
      title={t('authority.list')}
      subtitle={t('authority.listHint')}
      actions={
        list.data &&
        !isEmpty(list.data) && (
          <>
            {choice.menu}
            <ListExport procedure="authority.export-list" input={{}} />
            <CreateButtons />
          </>
        )
      }
      fills
    >
      <Loaded from={list}>
        {({ authorities, waiting }) =>
          isEmpty({ authorities, waiting }) ? (
            <Empty
              icon={IconBuildingCastle}
              title={t('authority.none')}
              description={t('authority.noneHint')}
              action={
                <Group gap="xs">
                  <Button onClick={() => go({ screen: 'create-root' })}>{t('authority.createRoot')}</Button>
                  <RequestElsewhere />
                </Group>
              }
            />
          ) : (
            <>
              <WaitingAuthorities waiting={waiting} />
              <DataTable
                label={t('authority.list')}
                columns={choice.shown}
                items={authorities}
                idOf={(authority) => authority.id}
                onOpen={({ id }) => go({ screen: 'authority', id })}
              />
            </>
          )
        }
      </Loaded>
    </Page>
  )
}

function isEmpty({ authorities, waiting }: Output<'authority.list'>): boolean {
  return authorities.length === 0 && waiting.length === 0
}

function RequestElsewhere() {
  const { t } = useTranslation()
  const go = useGo()
  return (
    <Button variant="default" onClick={() => go({ screen: 'request-subordinate' })}>
      {t('authority.requestElsewhere')}
    </Button>
  )
}

function CreateButtons() {
  const { t } = useTranslation()
  const go = useGo()
  return (
    <>
      <RequestElsewhere />
      <Button variant="default" onClick={() => go({ screen: 'create-root' })}>
        {t('authority.createRoot')}
      </Button>
      <Button
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => go({ screen: 'create-subordinate' })}
      >
        {t('authority.createSubordinate')}
      </Button>
    </>
  )
}

function useColumns(): readonly Column<AuthoritySummary>[] {
  const { t } = useTranslation()
  return useMemo(
    () => [
      {
        id: 'title',
        header: t('certificate.title'),
        cell: ({ title }) => title,
        sortBy: ({ title }) => title,
      },
      {
        id: 'certifies',
        header: t('certificate.kind'),
        cell: ({ certifies }) => t(`certificate.certifies.${certifies}`),
        sortBy: ({ certifies }) => certifies,
        width: '150px',
      },
      {
        id: 'state',
        header: t('certificate.state'),
        cell: ({ certificate }) => <StateTag state={certificate.state} />,
        sortBy: ({ certificate }) => certificate.state,
        width: '120px',
      },
      { id: 'key', header: t('key.label'), cell: ({ key }) => <KeyTag place={key} />, width: '128px' },
      {
        id: 'issued',
        header: t('authority.issuedCount'),
        cell: ({ issuedCertificates }) => issuedCertificates,
        sortBy: ({ issuedCertificates }) => issuedCertificates,
        width: '88px',
      },
      {
        id: 'notAfter',
        header: t('certificate.notAfter'),
        cell: ({ certificate }) => formatDay(certificate.notAfter),
        sortBy: ({ certificate }) => certificate.notAfter,
        width: '136px',
      },
      {
        id: 'name',
        header: t('authority.name'),
        cell: ({ name }) => <code>{name}</code>,
        sortBy: ({ name }) => name,
        width: '136px',
        isOptional: true,
      },
      {
        id: 'keyAlgorithm',
        header: t('certificate.keyAlgorithm'),
        cell: ({ keyAlgorithm }) => keyWords(keyAlgorithm),
        sortBy: ({ keyAlgorithm }) => keyAlgorithm,
        width: '128px',
        isOptional: true,
      },
      {
        id: 'revoked',
        header: t('authority.revokedCount'),
        cell: ({ revokedCertificates }) => revokedCertificates,
        sortBy: ({ revokedCertificates }) => revokedCertificates,
        width: '96px',
        isOptional: true,
      },
    ],
    [t],
  )
}
