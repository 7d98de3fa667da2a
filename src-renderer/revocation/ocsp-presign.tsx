// OCSP answers signed in advance for every living certificate of an authority, saved as a folder.

import { Checkbox, SimpleGrid } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AuthorityDetail } from '../../src-main/contract/authority.ts'
import type { Input } from '../../src-main/contract/contract.ts'
import { CommandLine } from '../command/command-line.tsx'
import { ErrorNotice } from '../error/error-notice.tsx'
import { useSave } from '../file/use-save.ts'
import { instantOf } from '../instant.ts'
import { Form } from '../ui/form.tsx'
import { InstantField } from '../ui/instant-field.tsx'
import { Panel } from '../ui/panel.tsx'
import { useAct } from '../use-procedure.ts'
import { type Hashes, HashSelect } from './hash-select.tsx'

export function OcspPresign({ authority }: { authority: AuthorityDetail }) {
  const { t } = useTranslation()
  const [hash, setHash] = useState<Hashes>(['sha1'])
  const [end, setEnd] = useState('')
  const [isKeeping, setKeeping] = useState(false)
  const presign = useAct('ocsp.presign')
  const { save, isSaving, error } = useSave()
  const nextUpdate = instantOf(end)
  const input: Input<'ocsp.presign'> = {
    issuer: authority.name,
    hash,
    expired: isKeeping ? 'keep' : 'drop',
    ...(nextUpdate !== null && { nextUpdate }),
  }
  const submit = async () => {
    const made = await presign.run(input)
    if (made) await save(t('presign.made'), made.files, { folder: true })
  }
  return (
    <Panel title={t('presign.title')}>
      <Form
        label={t('presign.title')}
        submit={t('presign.make')}
        sentence={t('presign.sentence', { title: authority.title })}
        isRunning={presign.isRunning || isSaving}
        command={<CommandLine procedure="ocsp.presign" draft={input} />}
        disabled={authority.key !== 'here'}
        failure={<ErrorNotice error={presign.error ?? error} />}
        onSubmit={submit}
      >
        <SimpleGrid cols={2}>
          <HashSelect value={hash} onChange={setHash} />
          <InstantField
            label={t('crl.nextUpdate')}
            description={t('presign.nextUpdateHint')}
            value={end}
            onChange={setEnd}
          />
        </SimpleGrid>
        <Checkbox
          label={t('presign.expired')}
          checked={isKeeping}
          onChange={(event) => setKeeping(event.currentTarget.checked)}
        />
      </Form>
    </Panel>
  )
}
