// What would be signed, byte for byte, and the one button that signs it.

import { Alert, Button, Stack, Text } from '@mantine/core'
import { IconSignature } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Preparation } from '../../src-main/contract/certificate.ts'
import type { Draft } from '../../src-main/contract/command.ts'
import { DistinguishedName } from '../certificate/distinguished-name.tsx'
import { Findings } from '../certificate/findings.tsx'
import { CommandLine } from '../command/command-line.tsx'
import { ErrorNotice } from '../error/error-notice.tsx'
import { TermMark } from '../help/term.tsx'
import { formatDay } from '../instant.ts'
import { CopyButton } from '../ui/copy-button.tsx'
import { FieldList } from '../ui/field-list.tsx'
import { Form } from '../ui/form.tsx'
import { Panel } from '../ui/panel.tsx'
import { TextBlock } from '../ui/text-block.tsx'
import { useAct } from '../use-procedure.ts'
import { Differences } from './differences.tsx'

interface PreparedProps {
  readonly preparation: Preparation
  /** What it was prepared of. */
  readonly draft: Draft<'certificate.issue'>
  /** The issuer's name for the sentence. */
  readonly issuer: string
  onBack(): void
}

export function Prepared({ preparation, draft, issuer, onBack }: PreparedProps) {
  const { t } = useTranslation()
  const issue = useAct('certificate.issue')
  const signing = t('request.signSentence', {
    issuer,
    subject: preparation.subject,
    day: formatDay(preparation.notAfter),
  })
  const submit = () => void issue.run({ preparation: preparation.preparation })
  return (
    <Panel mark={<TermMark name="prepare" />} title={t('request.prepared')} takesFocus>
      <Form
        label={t('request.prepared')}
        submit={t('request.sign')}
        {...(preparation.issuable && { sentence: signing })}
        isRunning={issue.isRunning}
        command={<CommandLine procedure="certificate.issue" draft={draft} />}
        disabled={!preparation.issuable}
        failure={<ErrorNotice error={issue.error} />}
        others={
          <Button variant="default" onClick={onBack}>
            {t('request.change')}
          </Button>
        }
        isLong
        onSubmit={submit}
      >
        <PreparedWords preparation={preparation} />
        {!preparation.issuable && (
          <Alert color="red" icon={<IconSignature aria-hidden />}>
            {t('request.notIssuable')}
          </Alert>
        )}
      </Form>
    </Panel>
  )
}

function PreparedWords({ preparation }: { preparation: Preparation }) {
  const { t } = useTranslation()
  return (
    <Stack gap="md">
      <FieldList
        fields={[
          {
            name: t('certificate.subject'),
            value: <DistinguishedName>{preparation.subject}</DistinguishedName>,
          },
          {
            name: t('certificate.serialNumber'),
            value: preparation.serialNumber,
            code: true,
            action: <CopyButton value={preparation.serialNumber} label={t('ui.copy')} />,
          },
          {
            name: t('certificate.validity'),
            value: t('certificate.fromTo', {
              from: formatDay(preparation.notBefore),
              to: formatDay(preparation.notAfter),
            }),
          },
          {
            name: t('request.tbsFingerprint'),
            value: preparation.tbsSha256,
            code: true,
            action: <CopyButton value={preparation.tbsSha256} label={t('ui.copy')} />,
          },
        ]}
      />
      <Differences differences={preparation.differences} />
      {preparation.findings.length === 0 ? (
        <Text size="sm">{t('request.noFindings')}</Text>
      ) : (
        <Findings findings={preparation.findings} />
      )}
      <TextBlock
        label={t('request.exactText')}
        text={preparation.text}
        copyLabel={t('ui.copy')}
        maxHeight={280}
      />
    </Stack>
  )
}
