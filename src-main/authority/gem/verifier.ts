// Gems verified one after the other under one policy, with the evidence read once. For this thread, and within a
// thread of its own (verifying-worker.ts).

import type { Circumstances } from '../../artifact/gem/judgement.ts'
import { isRubygemsPolicy } from '../../artifact/gem/rubygems-policy.ts'
import { RootkeepError } from '../../contract/errors.ts'
import type { GemVerdict } from '../../contract/gem.ts'
import { sha256Fingerprint } from '../../pki/certificate.ts'
import { type Evidence, readEvidence } from './circumstances.ts'
import { type OpenGem, openGemFile } from './file-source.ts'
import { type AskedPolicy, verdictOf, verifyGem } from './verification.ts'

/** A verdict, and by fingerprint the path that it is about, signer first. */
export interface TracedVerdict {
  readonly verdict: GemVerdict
  readonly path: readonly string[]
}

export class GemVerifier {
  private readonly asked: AskedPolicy
  private readonly circumstances: Circumstances

  /** Throws what `readEvidence` throws. */
  constructor(asked: AskedPolicy, evidence: Evidence) {
    this.asked = asked
    this.circumstances = readEvidence(evidence)
  }

  async verify(open: OpenGem, file = open.name): Promise<TracedVerdict> {
    const verification = await verifyGem(open, this.asked, this.circumstances)
    const path = verification.judged.signerPath?.report.certificates ?? []
    return {
      verdict: verdictOf(file, this.asked, verification),
      path: path.map(({ der }) => sha256Fingerprint(der)),
    }
  }

  async verifyFiles(paths: readonly string[]): Promise<TracedVerdict[]> {
    const verdicts: TracedVerdict[] = []
    for (const path of paths) verdicts.push(await this.verifyFile(path))
    return verdicts
  }

  async close(): Promise<void> {}

  private async verifyFile(path: string): Promise<TracedVerdict> {
    try {
      using open = openGemFile(path)
      return await this.verify(open, path)
    } catch (thrown) {
      if (thrown instanceof RootkeepError) return { verdict: this.unreadable(path, thrown), path: [] }
      throw thrown
    }
  }

  private unreadable(path: string, { code, message }: RootkeepError): GemVerdict {
    const policy = isRubygemsPolicy(this.asked) ? this.asked : 'HighSecurity'
    const finding = { code, severity: 'error', clause: 'file', certificate: null, message } as const
    return {
      file: path,
      name: null,
      accepted: false,
      signer: null,
      rubygems: { policy, accepted: false, reason: message, warnings: [] },
      strict: { policy: 'strict', accepted: false, findings: [finding] },
      difference: null,
    }
  }
}
