// A policy for gems as YAML text: parsed as plain data, checked against the contract, each fault with its line and
// column. Nothing here reads a disk.

import { RootkeepError } from '../../contract/errors.ts'
import { type GemPolicy, gemPolicy } from '../../contract/gem-policy.ts'
import { readCertificate } from '../../pki/certificate.ts'
import { readPemOrDer } from '../../pki/imported-object.ts'
import { schemaWords } from '../field-description.ts'
import { readPlacedYaml, type YamlReading } from '../placed-yaml.ts'

const words = schemaWords(gemPolicy)

/** What a policy may say, as JSON Schema. */
export const gemPolicySchema = words.text

const kind = {
  noun: 'policy',
  code: 'gem.policy-invalid',
  schema: gemPolicy,
  describe: words.describe,
  faultsOf: certificateFaults,
} as const

/** Reads YAML 1.2 text as a policy; throws `gem.policy-invalid` for one that unfolds without end, and for nothing else. */
export function readGemPolicy(yaml: string): YamlReading<GemPolicy> {
  return readPlacedYaml(yaml, kind)
}

/** As `readGemPolicy`; throws `gem.policy-invalid` with each fault and its place. */
export function gemPolicyFrom(yaml: string, what: string): GemPolicy {
  const { value, findings } = readGemPolicy(yaml)
  if (value) return value
  const faults = findings.map(({ line, column, message }) => `${line ?? '?'}:${column ?? '?'} ${message}`)
  throw new RootkeepError('gem.policy-invalid', `${what} is not a valid policy: ${faults.join('; ')}.`, {
    faults,
  })
}

/** An anchor that can't be read would be missed in silence. */
function certificateFaults({ anchors }: GemPolicy) {
  return anchors.certificates.flatMap((pem, i) => {
    try {
      for (const { der } of readPemOrDer(pem, ['certificate'])) readCertificate(der)
      return []
    } catch (thrown) {
      if (!(thrown instanceof RootkeepError)) throw thrown
      return [{ path: ['anchors', 'certificates', i], message: thrown.message }]
    }
  })
}
