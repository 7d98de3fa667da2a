import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { rubygemsPolicyNames } from '../../contract/gem.ts'
import { secondsOfInstant } from '../../contract/instant.ts'
import { CrlIndex } from '../../pki/path/crl-index.ts'
import { gemCases } from '../../testing/gem-case/cases.ts'
import type { GemCase } from '../../testing/gem-case/gem-case.ts'
import { run, scratchFolder } from '../../testing/program.ts'
import { rubygemsVerdicts, writeCase } from '../../testing/rubygems.ts'
import { readGem } from './gem-file.ts'
import { judgeGem } from './judgement.ts'
import { octetSource } from './octet-source.ts'
import { decideAsRubygems } from './rubygems-decision.ts'
import { strictPolicy } from './strict-policy.ts'
import { readTrustDirectory, trustDirectoryFiles } from './trust-directory.ts'

const folder = scratchFolder()
afterAll(() => folder[Symbol.dispose]())

const written = gemCases.map((each, i) => ({ ...writeCase(join(folder.path, String(i)), each), at: each.at }))
const verdicts = rubygemsVerdicts(written)

function circumstancesOf({ at, trusted }: GemCase) {
  const { files } = trustDirectoryFiles(
    trusted.map(({ certificate }) => certificate),
    'owner',
  )
  return { at, trust: readTrustDirectory(files), anchors: [], crls: new CrlIndex([]), ocspResponses: [] }
}

describe('decideAsRubygems', () => {
  test('has at least 80 cases, each with a name of its own', () => {
    expect(gemCases.length).toBeGreaterThanOrEqual(80)
    expect(new Set(gemCases.map(({ name }) => name)).size).toBe(gemCases.length)
  })

  test.each(gemCases.map((each, i) => ({ ...each, i })))('decides as gem does: $name', async (each) => {
    const gem = await readGem(octetSource(each.octets))
    const ours = rubygemsPolicyNames.map((policy) => decideAsRubygems(gem, policy, circumstancesOf(each)))
    const theirs = verdicts[each.i]
    const words = ours
      .map(({ policy, reason }) => `${policy}: ${reason} / ${theirs?.[policy].reason}`)
      .join('\n')
    const accepted = Object.fromEntries(ours.map((decision) => [decision.policy, decision.accepted]))
    expect(accepted, words).toEqual(
      Object.fromEntries(rubygemsPolicyNames.map((policy) => [policy, theirs?.[policy].accepted])),
    )
  })
})

describe('judgeGem', () => {
  test.each(gemCases)('judges strictly: $name', async (each) => {
    const { accepted, findings } = judgeGem(
      await readGem(octetSource(each.octets)),
      strictPolicy,
      circumstancesOf(each),
    )
    expect(accepted, JSON.stringify(findings, null, 1)).toBe(each.strict)
  })

  // OpenSSL takes the last second of a certificate for over; RFC 5280 §4.1.2.5 does not.
  const accepted = gemCases.filter(({ name, chain, strict }) => {
    return strict && chain !== null && name !== 'a developer in the last second'
  })

  test.each(accepted)('accepts no chain but what openssl verify accepts: $name', (each) => {
    const file = (name: string, pems: readonly string[]) => {
      const path = join(folder.path, `${name}.pem`)
      writeFileSync(path, pems.join(''))
      return path
    }
    const [leaf = '', ...above] = each.chain?.toReversed() ?? []
    const untrusted = above.length > 0 ? ['-untrusted', file('above', above)] : []
    const trusted = file(
      'trusted',
      each.trusted.map(({ pem }) => pem),
    )
    const { status, output } = run('openssl', [
      ...['verify', '-x509_strict', '-purpose', 'any', '-attime', String(secondsOfInstant(each.at))],
      ...['-CAfile', trusted, ...untrusted, file('leaf', [leaf])],
    ])
    expect(status, output).toBe(0)
  })
})
