// A few certificates of one authority or one path, in a frame of their own height.

import type { CertificateSummary } from '../../src-main/contract/certificate.ts'
import classes from './certificate.module.css'
import { CertificateTable } from './certificate-table.tsx'

export function Generations({ certificates }: { certificates: readonly CertificateSummary[] }) {
  return (
    <div className={classes.few}>
      <CertificateTable certificates={certificates} />
    </div>
  )
}
