// What may be done with several certificates at once: export, renew, revoke; and two of them held against each other.

import { Button, Menu } from '@mantine/core'
import { IconBan, IconChevronDown, IconDownload, IconEqual, IconRefresh } from '@tabler/icons-react'
import { memo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CertificateSummary } from '../../src-main/contract/certificate.ts'
import type { Input } from '../../src-main/contract/contract.ts'
import { ErrorDialog } from '../error/error-dialog.tsx'
import { useSave } from '../file/use-save.ts'
import { SelectionBar } from '../list/selection-bar.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { useAct } from '../use-procedure.ts'
import { KeptComparison } from './comparison.tsx'
import { RenewSeveral } from './renew-several.tsx'
import { RevokeSeveral } from './revoke-several.tsx'

interface SelectedCertificatesProps {
  readonly certificates: readonly CertificateSummary[]
  onClear(): void
}

type SeveralAct = 'renew' | 'revoke' | 'compare'

export const SelectedCertificates = memo(({ certificates, onClear }: SelectedCertificatesProps) => {
  const { t } = useTranslation()
  const [act, setAct] = useState<SeveralAct | null>(null)
  // As they were when the act began: rows may leave the list, and what became of them is still to be read.
  const [chosen, setChosen] = useState(certificates)
  const begin = (next: SeveralAct) => {
    setChosen(certificates)
    setAct(next)
  }
  return (
    <>
      <SelectionBar count={certificates.length} onClear={onClear}>
        <ExportSeveral certificates={certificates} />
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconRefresh size={14} aria-hidden />}
          onClick={() => begin('renew')}
        >
          {t('certificate.renewSeveral')}
        </Button>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconBan size={14} aria-hidden />}
          onClick={() => begin('revoke')}
        >
          {t('revocation.revokeSeveral')}
        </Button>
        {certificates.length === 2 && (
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconEqual size={14} aria-hidden />}
            onClick={() => begin('compare')}
          >
            {t('certificate.compareTwo')}
          </Button>
        )}
      </SelectionBar>
      <ActDialog act={act} certificates={chosen} onClose={() => setAct(null)} />
    </>
  )
})

interface ActDialogProps {
  readonly act: SeveralAct | null
  readonly certificates: readonly CertificateSummary[]
  onClose(): void
}

function ActDialog({ act, certificates, onClose }: ActDialogProps) {
  const { t } = useTranslation()
  const things = t('certificate.several', { count: certificates.length })
  const [first, second] = certificates
  const titles = {
    renew: t('certificate.renewSeveralTitle', { things }),
    revoke: t('revocation.revokeSeveralTitle', { things }),
    compare: t('certificate.compareTwoTitle', { first: first?.title ?? '', second: second?.title ?? '' }),
  }
  return (
    <Dialog title={act ? titles[act] : ''} opened={act !== null} onClose={onClose}>
      {act === 'renew' && <RenewSeveral certificates={certificates} />}
      {act === 'revoke' && <RevokeSeveral certificates={certificates} />}
      {act === 'compare' && first && second && (
        <KeptComparison sha256={first.sha256} otherSha256={second.sha256} />
      )}
    </Dialog>
  )
}

const forms = {
  'pem-files': { format: 'pem' },
  'der-files': { format: 'der' },
  'chain-files': { format: 'pem', chain: true },
  'pem-bundle': { format: 'pem', bundle: true },
  'pkcs7-bundle': { format: 'pkcs7', chain: true, bundle: true },
} as const satisfies Readonly<Record<string, Omit<Input<'certificate.export-batch'>, 'certificates'>>>
type ExportForm = keyof typeof forms

function ExportSeveral({ certificates }: Pick<SelectedCertificatesProps, 'certificates'>) {
  const { t } = useTranslation()
  const taken = useAct('certificate.export-batch')
  const { save, isSaving, error } = useSave()
  const exportAs = async (form: ExportForm) => {
    const sha256s = certificates.map(({ sha256 }) => sha256)
    const exported = await taken.run({ certificates: sha256s, ...forms[form] })
    const title = t('certificate.several', { count: certificates.length })
    if (exported) await save(title, exported.files, { folder: form.endsWith('files') })
  }
  return (
    <>
      <Menu position="top-start">
        <Menu.Target>
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconDownload size={14} aria-hidden />}
            rightSection={<IconChevronDown size={14} aria-hidden />}
            loading={taken.isRunning || isSaving}
          >
            {t('certificate.exportSeveral')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {(Object.keys(forms) as ExportForm[]).map((form) => (
            <Menu.Item key={form} onClick={() => exportAs(form)}>
              {t(`certificate.exportSeveral.${form}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <ErrorDialog error={taken.error ?? error} />
    </>
  )
}
