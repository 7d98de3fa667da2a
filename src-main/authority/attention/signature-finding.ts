// Certificates in force that are signed with what can be forged: SHA-1, MD5, DSA. This program signs with none of
// them, so only certificates that were taken in from elsewhere are read.

import { RootkeepError } from '../../contract/errors.ts'
import { readSignatureAlgorithm } from '../../pki/algorithm.ts'
import { readCertificate } from '../../pki/certificate.ts'
import type { Certificate } from '../../records/certificate-row.ts'
import { titleOfSubject } from '../certificate/view.ts'
import type { Keep } from '../keep.ts'
import { turnTaker } from '../turn.ts'
import type { Noticed } from './finding.ts'

/** Of each weak algorithm one finding, its first certificate by name. A root's own signature proves nothing anyway. */
export async function weakSignatureFindings(keep: Keep): Promise<Noticed[]> {
  const turn = turnTaker()
  const weak = new Map<string, Certificate[]>()
  for (const row of keep.records.certificates.importedInForce(keep.now())) {
    const name = row.certifies === 'root' ? null : weakAlgorithmOf(keep, row)
    if (name !== null) weak.set(name, [...(weak.get(name) ?? []), row])
    await turn()
  }
  return [...weak].flatMap(([detail, rows]) => {
    const [first] = rows
    if (!first) return []
    const said = {
      subject: titleOfSubject(first.subject),
      certificate: first.sha256,
      count: rows.length,
      detail,
    }
    return [{ ...said, code: 'signatureWeak', severity: 'warning', act: 'certificate.renew' }]
  })
}

function weakAlgorithmOf({ records }: Keep, { id }: Certificate): string | null {
  try {
    const { isWeak, name, scheme } = readSignatureAlgorithm(
      readCertificate(records.certificates.der(id)).signatureAlgorithm,
    )
    return isWeak || scheme?.kind === 'dsa' ? name : null
  } catch (thrown) {
    // What was taken in was read then; an algorithm that is unknown here is another finding's matter.
    if (thrown instanceof RootkeepError) return null
    throw thrown
  }
}
