import { describe, expect, test } from 'vitest'
import type { GeneralNameText } from '../../contract/general-name.ts'
import { type OddParts, oddCertificate } from '../../testing/odd-certificate.ts'
import { subjectAltName } from '../extension/alternative-name.ts'
import { extension } from '../extension/extension.ts'
import { type NameConstraints, nameConstraints } from '../extension/name-constraints.ts'
import { generalNameFromText } from '../general-name-text.ts'
import { emptyName } from '../name.ts'
import { Budget } from './budget.ts'
import { NameConstraintState } from './name-constraints.ts'

type Kind = GeneralNameText['kind']

function faultOf(kind: Kind, value: string, list: 'permittedSubtrees' | 'excludedSubtrees', base: string) {
  const names = extension(subjectAltName, [generalNameFromText({ kind, value })], false)
  const constraints = { permittedSubtrees: [], excludedSubtrees: [], [list]: [subtree(kind, base)] }
  return faultsOf({ subject: emptyName.der, extensions: [names] }, constraints)[0]?.code ?? null
}

function faultsOf(parts: OddParts, constraints: NameConstraints) {
  const state = new NameConstraintState(new Budget())
  state.add(oddCertificate({ extensions: [extension(nameConstraints, constraints, true)] }))
  return state.faultsOf(oddCertificate(parts))
}

function subtree(kind: Kind, value: string) {
  return generalNameFromText({ kind, value }, 'subtree')
}

describe('NameConstraintState', () => {
  // RFC 5280 §4.2.1.10, its own examples first.
  test.each<[Kind, string, string, boolean]>([
    ['dNSName', 'www.host.example.com', 'host.example.com', true],
    ['dNSName', 'host.example.com', 'host.example.com', true],
    ['dNSName', 'host1.example.com', 'host.example.com', false],
    ['dNSName', 'myhost.example.com', 'host.example.com', false],
    ['dNSName', 'HOST.Example.COM', 'example.com', true],
    ['dNSName', '*.example.com', 'example.com', true],
    ['rfc822Name', 'root@example.com', 'root@example.com', true],
    ['rfc822Name', 'Root@example.com', 'root@example.com', false],
    ['rfc822Name', 'root@EXAMPLE.com', 'root@example.com', true],
    ['rfc822Name', 'any@example.com', 'example.com', true],
    ['rfc822Name', 'any@host.example.com', 'example.com', false],
    ['rfc822Name', 'any@host.example.com', '.example.com', true],
    ['rfc822Name', 'any@example.com', '.example.com', false],
    ['rfc822Name', 'bücher@example.com', 'example.com', true],
    ['uniformResourceIdentifier', 'http://host.example.com:80/x', 'host.example.com', true],
    ['uniformResourceIdentifier', 'http://a@host.example.com/', 'host.example.com', true],
    ['uniformResourceIdentifier', 'http://my.host.example.com/', '.host.example.com', true],
    ['uniformResourceIdentifier', 'http://host.example.com/', '.host.example.com', false],
    ['iPAddress', '192.0.2.77', '192.0.2.0/24', true],
    ['iPAddress', '192.0.3.1', '192.0.2.0/24', false],
    ['iPAddress', '2001:db8::1', '2001:db8::/32', true],
    ['iPAddress', '2001:db8::1', '192.0.2.0/24', false],
    ['directoryName', 'CN=a,O=RubyConf,C=US', 'O=rubyconf,C=US', true],
    ['directoryName', 'CN=a,O=RubyConf', 'CN=a', false],
  ])('%s %s within %s: %s', (kind, value, base, isWithin) => {
    expect(faultOf(kind, value, 'permittedSubtrees', base)).toBe(isWithin ? null : 'path.name-not-permitted')
    expect(faultOf(kind, value, 'excludedSubtrees', base)).toBe(isWithin ? 'path.name-excluded' : null)
  })

  test.each(['http://192.0.2.1/', 'urn:uuid:1'])(
    'lets %s pass in neither list, as it has no host name',
    (uri) => {
      const faults = (['permittedSubtrees', 'excludedSubtrees'] as const).map((list) =>
        faultOf('uniformResourceIdentifier', uri, list, '.example.com'),
      )
      expect(faults).toEqual(['path.name-not-permitted', 'path.name-excluded'])
    },
  )

  test('excludes a wildcard that may stand for an excluded name', () => {
    expect(faultOf('dNSName', '*.example.com', 'excludedSubtrees', 'bad.example.com')).toBe(
      'path.name-excluded',
    )
    expect(faultOf('dNSName', '*.example.com', 'permittedSubtrees', 'good.example.com')).toBe(
      'path.name-not-permitted',
    )
  })

  test('refuses constrained forms that have no rule', () => {
    expect(faultOf('registeredID', '1.2.3', 'excludedSubtrees', '1.2.4')).toBe(
      'path.name-constraint-unsupported',
    )
    expect(faultOf('registeredID', '1.2.3', 'permittedSubtrees', '1.2.3')).toBe(
      'path.name-constraint-unsupported',
    )
  })

  test('leaves forms alone that are not constrained', () => {
    const constraints = { permittedSubtrees: [subtree('dNSName', 'example.com')], excludedSubtrees: [] }
    expect(faultsOf({ subject: 'CN=drbrain' }, constraints)).toEqual([])
  })

  test('constrains the addresses of the subject as mailboxes', () => {
    const constraints = { permittedSubtrees: [subtree('rfc822Name', 'example.com')], excludedSubtrees: [] }
    const parts = { subject: 'CN=drbrain,emailAddress=drbrain@segment7.net' }
    expect(faultsOf(parts, constraints).map(({ code }) => code)).toEqual(['path.name-not-permitted'])
  })
})
