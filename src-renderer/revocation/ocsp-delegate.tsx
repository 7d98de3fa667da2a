// The delegate that answers OCSP requests in the name of an authority (RFC 6960 §4.2.2.2), or making one.

import { Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AuthorityDetail } from '../../src-main/contract/authority.ts'
import type { KeyAlgorithm } from '../../src-main/contract/key-algorithm.ts'
import { keyAlgorithms } from '../../src-main/contract/key-algorithm-name.ts'
import { Generations } from '../certificate/generations.tsx'
import { keyWords } from '../certificate/key-words.ts'
import { CommandLine } from '../command/command-line.tsx'
import { ErrorNotice } from '../error/error-notice.tsx'
import { TermMark } from '../help/term.tsx'
import { Form } from '../ui/form.tsx'
import { Panel } from '../ui/panel.tsx'
import { useAct } from '../use-procedure.ts'

export function OcspDelegate({ authority }: { authority: AuthorityDetail }) {
  const { t } = useTranslation()
  const [algorithm, setAlgorithm] = useState<KeyAlgorithm>('ec-p256')
  const delegate = useAct('ocsp.delegate')
  return (
    <Panel mark={<TermMark name="ocspDelegate" />} title={t('ocsp.delegate')}>
      {authority.ocspDelegate && <Generations certificates={[authority.ocspDelegate]} />}
      {!authority.ocspDelegate && (
        <Form
          label={t('ocsp.makeDelegate')}
          submit={t('ocsp.makeDelegate')}
          sentence={t('ocsp.makeDelegateSentence', { title: authority.title })}
          isRunning={delegate.isRunning}
          command={<CommandLine procedure="ocsp.delegate" draft={{ issuer: authority.name, algorithm }} />}
          disabled={authority.key !== 'here'}
          failure={<ErrorNotice error={delegate.error} />}
          onSubmit={() => delegate.run({ issuer: authority.id, algorithm })}
        >
          <Select
            label={t('authority.algorithm')}
            maw={240}
            data={keyAlgorithms.map((value) => ({ value, label: keyWords(value) }))}
            value={algorithm}
            allowDeselect={false}
            onChange={(value) => setAlgorithm(value as KeyAlgorithm)}
          />
        </Form>
      )}
    </Panel>
  )
}
