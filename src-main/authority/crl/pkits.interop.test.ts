// The CRLs of NIST's PKITS, which no program of ours made, as `crl.inspect` and openssl read them: deltas, indirect
// CRLs, parts by name and by reason.

import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Output } from '../../contract/contract.ts'
import { makeTestKeep, type TestKeep } from '../../testing/keep.ts'
import { mustRun } from '../../testing/program.ts'
import { isAtHand } from '../../testing/suites.ts'

const folder = new URL('file:///usr/lib/python3/dist-packages/cryptography_vectors/x509/PKITS_data/crls/')
const names = isAtHand('PKITS (CRLs)', [folder]) ? readdirSync(folder) : []

let keep: TestKeep
beforeAll(async () => {
  keep = await makeTestKeep()
})
afterAll(() => keep.app.close())

/** What both programs say of a CRL, in one form. */
interface Told {
  readonly number: string | null
  readonly thisUpdate: string
  readonly nextUpdate: string
  readonly base: string | null
  /** Serial number, date, reason and issuer of each. */
  readonly entries: readonly string[]
  readonly scope: readonly string[]
}

function toldByUs(crl: Output<'crl.inspect'>): Told {
  const wordsOf = (name: string) => crl.extensions.find((each) => each.name === name)?.words ?? []
  const base = wordsOf('deltaCRLIndicator')[0]?.replace('changes since number ', '') ?? null
  return {
    number: crl.crlNumber,
    thisUpdate: crl.thisUpdate,
    nextUpdate: crl.nextUpdate ?? '',
    base,
    entries: crl.first.map(({ serialNumber, revokedAt, reason, certificateIssuer }) => {
      return [serialNumber, revokedAt, reason, certificateIssuer?.map(attributesOf) ?? 'of the issuer'].join(
        ' ',
      )
    }),
    scope: wordsOf('issuingDistributionPoint').map(scopeOf).sort(),
  }
}

/** `name:CN=a,O=b` as openssl has it: the other way round. */
function attributesOf(name: string): string {
  return name
    .replace(/^name:/, '')
    .split(',')
    .toReversed()
    .join(',')
}

function scopeOf(words: string): string {
  if (words.startsWith('name:')) return attributesOf(words)
  return words.replace('below the CRL issuer: ', '')
}

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `Jan  1 08:30:00 2010 GMT`. */
function instantOf(text: string): string {
  const [month = '', day = '', time = '', year = ''] = text.trim().split(/\s+/)
  const two = (value: number | string) => String(value).padStart(2, '0')
  return `${year}-${two(monthNames.indexOf(month) + 1)}-${two(day)}T${time}Z`
}

/** `Key Compromise` as RFC 5280 spells it. */
function reasonOf(text: string | undefined): string {
  const known: Readonly<Record<string, string>> = {
    'CA Compromise': 'cACompromise',
    'AA Compromise': 'aACompromise',
    'Remove From CRL': 'removeFromCRL',
  }
  if (text === undefined) return ''
  return known[text] ?? text[0]?.toLowerCase() + text.slice(1).replaceAll(' ', '')
}

function toldByOpenssl(text: string): Told {
  const one = (pattern: RegExp) => pattern.exec(text)?.[1] ?? null
  const numberAfter = (name: string) => one(new RegExp(`${name}:[^\\n]*\\n\\s+(?:0x)?([0-9A-F]+)`))
  return {
    number: numberAfter('CRL Number'),
    thisUpdate: instantOf(one(/Last Update: (.*)/) ?? ''),
    nextUpdate: instantOf(one(/Next Update: (.*)/) ?? ''),
    base: numberAfter('Delta CRL Indicator'),
    entries: entriesIn(text),
    scope: scopeIn(text).sort(),
  }
}

/** The issuer of an entry holds for those that follow (RFC 5280 §5.3.3). */
function entriesIn(text: string): string[] {
  let issuer = 'of the issuer'
  return (
    text
      .split(/ {4}Signature Algorithm: .*\n {4}Signature Value/)[0]
      ?.split('Serial Number: ')
      .slice(1)
      .map((entry) => {
        const revokedAt = instantOf(/Revocation Date: (.*)/.exec(entry)?.[1] ?? '')
        const reason = reasonOf(/Reason Code:.*\n\s+(.*)/.exec(entry)?.[1])
        const named = /DirName:\/(.*)/.exec(entry)?.[1]
        if (named !== undefined) issuer = named.replaceAll('/', ',')
        // openssl writes a negative number with its sign, we the octets that stand there.
        const serialNumber = entry.split('\n')[0]?.toLowerCase().replace(/^-01$/, 'ff')
        return [serialNumber, revokedAt, reason, issuer].join(' ')
      }) ?? []
  )
}

const flags: Readonly<Record<string, string>> = {
  'Only User Certificates': 'only end entities',
  'Only CA Certificates': 'only CAs',
  'Only Attribute Certificates': 'only attribute certificates',
  'Indirect CRL': 'certificates of other issuers too',
}

function scopeIn(text: string): string[] {
  const [, rest = ''] = text.split('Issuing Distribution Point: critical\n')
  const [scope = ''] = rest.split(/ {12}X509v3/)
  const found = Object.entries(flags).flatMap(([words, ours]) => (scope.includes(words) ? [ours] : []))
  const directories = [...scope.matchAll(/DirName:(.*?)(?: {4}|\n|$)/g)].map(([, name]) => name)
  const relative = /Relative Name:\s+(.*)/.exec(scope)?.[1]
  const reasons = /Only Some Reasons:\s+(.*)/.exec(scope)?.[1]?.split(', ')
  return [
    ...found,
    ...[...directories, relative].flatMap((name) =>
      name === undefined ? [] : [name.replaceAll(' = ', '=').replaceAll(', ', ',')],
    ),
    ...(reasons ? [`only for ${reasons.map(reasonOf).join(', ')}`] : []),
  ]
}

/** Its signature is a BIT STRING that ends within an octet, which no signature does. */
const malformed = 'BadCRLSignatureCACRL.crl'

describe('crl.inspect of PKITS', () => {
  test.each(names.filter((name) => name !== malformed))('%s as openssl reads it', async (name) => {
    const file = new URL(name, folder)
    const text = mustRun('openssl', ['crl', '-inform', 'DER', '-in', fileURLToPath(file), '-noout', '-text'])
    const crl = await keep.call('crl.inspect', { crl: readFileSync(file).toString('base64') })
    expect(toldByUs(crl)).toEqual(toldByOpenssl(text))
  })

  test.runIf(names.length > 0)('has CRLs of every kind, of which one is no CRL', async () => {
    expect(names).toHaveLength(173)
    const crl = readFileSync(new URL(malformed, folder)).toString('base64')
    await expect(keep.call('crl.inspect', { crl })).rejects.toMatchObject({ code: 'der.malformed' })
  })
})
