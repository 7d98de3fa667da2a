// Saving a certificate, alone or with its chain.

import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconDownload } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Input } from '../../src-main/contract/contract.ts'
import { ErrorDialog } from '../error/error-dialog.tsx'
import { useSave } from '../file/use-save.ts'
import { useAct } from '../use-procedure.ts'

type ExportForm = 'pem' | 'der' | 'chain-leaf-first' | 'chain-root-first' | 'pkcs7'

const inputs: { readonly [F in ExportForm]: Input<'certificate.export'> } = {
  pem: { format: 'pem' },
  der: { format: 'der' },
  'chain-leaf-first': { format: 'pem', chain: 'leaf-first' },
  'chain-root-first': { format: 'pem', chain: 'root-first' },
  pkcs7: { format: 'pkcs7', chain: 'leaf-first' },
}
const forms = Object.keys(inputs) as ExportForm[]

interface CertificateExportProps {
  readonly title: string
  readonly sha256: string
}

export function CertificateExport({ title, sha256 }: CertificateExportProps) {
  const { t } = useTranslation()
  const taken = useAct('certificate.export')
  const { save, isSaving, error } = useSave()

  const exportAs = async (form: ExportForm) => {
    const exported = await taken.run({ sha256, ...inputs[form] })
    if (exported) await save(t('certificate.fileOf', { title }), exported.files)
  }
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            leftSection={<IconDownload size={16} aria-hidden />}
            rightSection={<IconChevronDown size={14} aria-hidden />}
            loading={taken.isRunning || isSaving}
          >
            {t('certificate.export')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {forms.map((form) => (
            <Menu.Item key={form} onClick={() => exportAs(form)}>
              {t(`certificate.export.${form}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <ErrorDialog error={taken.error ?? error} />
    </>
  )
}
