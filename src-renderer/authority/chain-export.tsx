// The chain of an authority up to its root, in the form that its receiver needs.

import { Box, Button, Group, Radio, Stack } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AuthorityDetail } from '../../src-main/contract/authority.ts'
import type { Input } from '../../src-main/contract/contract.ts'
import { ErrorNotice } from '../error/error-notice.tsx'
import { useSave } from '../file/use-save.ts'
import { Explained, TermMark } from '../help/term.tsx'
import { useChainGiven } from '../help/use-first-steps.ts'
import { Panel } from '../ui/panel.tsx'
import { useAct } from '../use-procedure.ts'

type ChainForm = 'pem-leaf-first' | 'pem-root-first' | 'der' | 'pkcs7'

const inputs: { readonly [F in ChainForm]: Omit<Input<'authority.chain'>, 'authority'> } = {
  'pem-leaf-first': { format: 'pem', order: 'leaf-first' },
  'pem-root-first': { format: 'pem', order: 'root-first' },
  der: { format: 'der' },
  pkcs7: { format: 'pkcs7' },
}
const forms = Object.keys(inputs) as ChainForm[]

export function ChainExport({ authority }: { authority: AuthorityDetail }) {
  const { t } = useTranslation()
  const [form, setForm] = useState<ChainForm>('pem-leaf-first')
  const chain = useAct('authority.chain')
  const { save, isSaving, error } = useSave()
  const rememberGiven = useChainGiven()

  const exportChain = async () => {
    const exported = await chain.run({ authority: authority.id, ...inputs[form] })
    if (!exported) return
    if (await save(t('authority.chainOf', { title: authority.title }), exported.files)) rememberGiven()
  }
  return (
    <Panel mark={<TermMark name="certificationPath" />} title={t('authority.chain')}>
      <Stack gap="md">
        <Box w="fit-content">
          <Explained name="pem">
            <Radio.Group
              label={t('authority.chainForm')}
              value={form}
              onChange={(value) => setForm(value as ChainForm)}
            >
              <Stack gap="sm" mt="xs">
                {forms.map((value) => (
                  <Radio
                    key={value}
                    value={value}
                    label={t(`authority.chainForm.${value}`)}
                    description={t(`authority.chainForm.${value}.hint`)}
                  />
                ))}
              </Stack>
            </Radio.Group>
          </Explained>
        </Box>
        <ErrorNotice error={chain.error ?? error} />
        <Group>
          <Button
            leftSection={<IconDownload size={16} aria-hidden />}
            loading={chain.isRunning || isSaving}
            onClick={exportChain}
          >
            {t('authority.exportChain')}
          </Button>
        </Group>
      </Stack>
    </Panel>
  )
}
