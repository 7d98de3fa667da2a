// The path of a gem's signer, drawn as any other path: with the roots of gem's trust directory as its anchors.

import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { GemReport } from '../../src-main/contract/gem.ts'
import { Findings } from '../certificate/findings.tsx'
import { Loaded } from '../error/loaded.tsx'
import { PathReport } from '../trust/path-report.tsx'
import { Panel } from '../ui/panel.tsx'
import { useProcedure } from '../use-procedure.ts'

export function GemPath({ report }: { report: GemReport }) {
  const signer = report.signer === null ? undefined : report.chain.at(-1)
  const { t } = useTranslation()
  if (!signer) return null
  // What the records say and no CRL yet, the drawing can't know.
  const revoked = report.strict.findings.filter(({ code }) => code === 'path.revoked')
  return (
    <Panel title={t('gem.path')}>
      <Stack gap="md">
        {revoked.length > 0 && <Findings findings={revoked} />}
        <SignerPath chain={report.chain.map(({ pem }) => pem)} leaf={signer.pem} />
      </Stack>
    </Panel>
  )
}

function SignerPath({ chain, leaf }: { chain: readonly string[]; leaf: string }) {
  const trust = useProcedure('gem.trust-list', {})
  return (
    <Loaded from={trust}>
      {({ certificates }) => (
        <Drawn
          anchors={certificates.filter(({ isRoot }) => isRoot).map(({ pem }) => pem)}
          chain={chain}
          leaf={leaf}
        />
      )}
    </Loaded>
  )
}

interface DrawnProps {
  readonly anchors: readonly string[]
  readonly chain: readonly string[]
  readonly leaf: string
}

function Drawn({ anchors, chain, leaf }: DrawnProps) {
  const explained = useProcedure('trust.explain', {
    anchors: [...anchors],
    untrusted: [...chain],
    leaf,
    purpose: 'gem',
  })
  return <Loaded from={explained}>{(explanation) => <PathReport explanation={explanation} />}</Loaded>
}
