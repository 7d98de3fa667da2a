// Signing by form: a gem, and the certificate of a key that the vault holds; the signed gem is saved to where the
// person says. And a certificate for a developer who has none.

import { Button, Select, Stack, Text } from '@mantine/core'
import { IconSignature } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NamedFile } from '../../src-main/contract/values.ts'
import { CommandLine } from '../command/command-line.tsx'
import { ErrorNotice } from '../error/error-notice.tsx'
import { FileDrop } from '../file/file-drop.tsx'
import { base64Of } from '../file/read-file.ts'
import { useSave } from '../file/use-save.ts'
import { useGo } from '../route.tsx'
import { Empty } from '../ui/empty.tsx'
import { Form } from '../ui/form.tsx'
import { Panel } from '../ui/panel.tsx'
import { useNotice } from '../ui/use-notice.ts'
import { useAct } from '../use-procedure.ts'
import { BuildCertificate } from './build-certificate.tsx'
import { useGemSigners } from './use-gem-signers.ts'

export function GemSigning() {
  const { t } = useTranslation()
  const go = useGo()
  const signers = useGemSigners()
  return (
    <Stack gap="md">
      <Panel title={t('gem.sign')}>
        {signers.length === 0 ? (
          <Empty
            icon={IconSignature}
            title={t('gem.signer.none')}
            description={t('gem.signer.noneHint')}
            action={
              <Button variant="default" onClick={() => go({ screen: 'create-request' })}>
                {t('act.request.create')}
              </Button>
            }
          />
        ) : (
          <SigningForm signers={signers} />
        )}
      </Panel>
      <BuildCertificate />
    </Stack>
  )
}

interface Signer {
  readonly value: string
  readonly label: string
}

function SigningForm({ signers }: { signers: readonly Signer[] }) {
  const { t } = useTranslation()
  const [gem, setGem] = useState<NamedFile | null>(null)
  const [sha256, setSha256] = useState(signers[0]?.value ?? '')
  const notify = useNotice()
  const sign = useAct('gem.sign')
  const save = useSave()
  const submit = async () => {
    if (!gem) return
    const signed = await sign.run({ octets: base64Of(gem), name: gem.name, sha256 })
    if (!signed) return
    notify({ message: t('gem.signed', { name: signed.name, signer: signed.signer }) })
    await save.save(t('gem.save'), signed.files)
  }
  return (
    <Form
      label={t('gem.sign')}
      submit={t('gem.sign.submit')}
      sentence={t('gem.sign.sentence')}
      isRunning={sign.isRunning || save.isSaving}
      command={<CommandLine procedure="gem.sign" draft={{ ...(gem && { file: gem.name }), sha256 }} />}
      disabled={gem === null}
      failure={<ErrorNotice error={sign.error ?? save.error} />}
      onSubmit={submit}
    >
      <FileDrop
        title={t('gem.file')}
        hint={t('gem.fileHint')}
        extensions={['gem']}
        onFiles={([file]) => file && setGem(file)}
      />
      {gem && <Text size="sm">{t('gem.sign.chosen', { name: gem.name })}</Text>}
      <Select
        label={t('gem.signer.choose')}
        description={t('gem.signer.hint')}
        data={[...signers]}
        value={sha256}
        onChange={(chosen) => chosen !== null && setSha256(chosen)}
        allowDeselect={false}
      />
    </Form>
  )
}
