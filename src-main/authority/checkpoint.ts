// A checkpoint: the journal's head, signed with the key of an authority, so that whoever has its certificate can prove
// later how the journal stood. The statement is normative in records/FORMAT.md, "Checkpoints".

import type { Output, Parsed } from '../contract/contract.ts'
import type { OutputFile } from '../contract/values.ts'
import { signCms } from '../pki/cms-signature.ts'
import { schemeOfKey } from '../pki/public-key.ts'
import { canonicalJson } from '../records/canonical-json.ts'
import { headPhrase } from '../records/head-phrase.ts'
import type { JournalHead } from '../records/journal.ts'
import { headText, headView } from './head-view.ts'
import { type Issuer, issuerOf, pathAbove, signerOf } from './issuer.ts'
import type { Keep } from './keep.ts'

/**
 * Journals the checkpoint first, so that the head that is signed has its own entry. Throws `authority.unknown`,
 * `issuer.key-elsewhere`, `algorithm.unsupported`, and what the signer throws.
 */
export function checkpoint(
  keep: Keep,
  { authority, format }: Parsed<'journal.checkpoint'>,
): Output<'journal.checkpoint'> {
  const issuer = issuerOf(keep, authority)
  const signer = signerOf(keep, issuer)
  const at = keep.now()
  keep.act('journal.checkpoint', (note) => note({ authority: issuer.authority.name, format }))
  const head = keep.records.journal.head()
  const statement = statementOf(keep, { head, at, authority: issuer.authority.name })
  const stem = `${issuer.authority.name}-checkpoint-${head.sequence}`
  const [own, ...above] = pathAbove(keep, issuer).map(({ certificate }) => certificate)
  const files =
    format === 'cms' && own
      ? [
          derFile(
            `${stem}.p7m`,
            signCms({ content: statement, path: [own, ...above], signer, signingTime: at }),
          ),
        ]
      : detached(stem, { statement, issuer, sign: (octets, scheme) => signer.sign(octets, scheme) })
  return { head: headView(head), text: headText(head), files }
}

interface Statement {
  readonly head: JournalHead
  readonly at: string
  readonly authority: string
}

function statementOf(keep: Keep, { head, at, authority }: Statement): Buffer {
  const { vaultId } = keep.custody.status()
  const statement = { format: 'rootkeep-checkpoint', formatVersion: 1, vaultId, at, authority, ...head }
  return Buffer.from(`${canonicalJson({ ...statement, phrase: headPhrase(head) })}\n`)
}

interface Detached {
  readonly statement: Buffer
  readonly issuer: Issuer
  readonly sign: ReturnType<typeof signerOf>['sign']
}

function detached(stem: string, { statement, issuer, sign }: Detached): OutputFile[] {
  const scheme = schemeOfKey(issuer.certificate.subjectPublicKeyInfo)
  return [
    { name: `${stem}.json`, encoding: 'text', content: statement.toString() },
    derFile(`${stem}.sig`, sign(statement, scheme)),
  ]
}

function derFile(name: string, octets: Uint8Array): OutputFile {
  return { name, encoding: 'base64', content: Buffer.from(octets).toString('base64') }
}
