import { describe, expect, test } from 'vitest'
import type { GeneralNameText } from '../../contract/profile.ts'
import { subjectAltName } from '../extension/alternative-name.ts'
import { Extensions, extension } from '../extension/extension.ts'
import { generalNameFromText } from '../general-name-text.ts'
import { nameFromText } from '../name-text.ts'
import { violationOf } from './name-constraints.ts'

type Kind = GeneralNameText['kind']

function faultOf(kind: Kind, value: string, list: 'permittedSubtrees' | 'excludedSubtrees', base: string) {
  const names = [generalNameFromText({ kind, value })]
  const constraints = { permittedSubtrees: [], excludedSubtrees: [], [list]: [subtree(kind, base)] }
  const extensions = new Extensions([extension(subjectAltName, names, false)])
  return violationOf({ subject: nameFromText(''), extensions }, constraints)?.fault ?? null
}

function subtree(kind: Kind, value: string) {
  return generalNameFromText({ kind, value }, 'subtree')
}

describe('violationOf', () => {
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
    ['uniformResourceIdentifier', 'http://192.0.2.1/', '.example.com', false],
    ['uniformResourceIdentifier', 'urn:uuid:1', 'example.com', false],
    ['iPAddress', '192.0.2.77', '192.0.2.0/24', true],
    ['iPAddress', '192.0.3.1', '192.0.2.0/24', false],
    ['iPAddress', '2001:db8::1', '2001:db8::/32', true],
    ['iPAddress', '2001:db8::1', '192.0.2.0/24', false],
    ['directoryName', 'CN=a,O=RubyConf,C=US', 'O=rubyconf,C=US', true],
    ['directoryName', 'CN=a,O=RubyConf', 'CN=a', false],
  ])('%s %s within %s: %s', (kind, value, base, isWithin) => {
    expect(faultOf(kind, value, 'permittedSubtrees', base)).toBe(isWithin ? null : 'not permitted')
    expect(faultOf(kind, value, 'excludedSubtrees', base)).toBe(isWithin ? 'excluded' : null)
  })

  test('excludes a wildcard that may stand for an excluded name', () => {
    expect(faultOf('dNSName', '*.example.com', 'excludedSubtrees', 'bad.example.com')).toBe('excluded')
    expect(faultOf('dNSName', '*.example.com', 'permittedSubtrees', 'good.example.com')).toBe('not permitted')
  })

  test('refuses constrained forms that have no rule', () => {
    expect(faultOf('registeredID', '1.2.3', 'excludedSubtrees', '1.2.4')).toBe('excluded')
    expect(faultOf('registeredID', '1.2.3', 'permittedSubtrees', '1.2.3')).toBe('not permitted')
  })

  test('leaves forms alone that are not constrained', () => {
    const constraints = { permittedSubtrees: [subtree('dNSName', 'example.com')], excludedSubtrees: [] }
    const certificate = { subject: nameFromText('CN=drbrain'), extensions: new Extensions([]) }
    expect(violationOf(certificate, constraints)).toBeNull()
  })

  test('constrains the addresses of the subject as mailboxes', () => {
    const constraints = { permittedSubtrees: [subtree('rfc822Name', 'example.com')], excludedSubtrees: [] }
    const subject = nameFromText('CN=drbrain,emailAddress=drbrain@segment7.net')
    expect(violationOf({ subject, extensions: new Extensions([]) }, constraints)).toEqual({
      name: 'email:drbrain@segment7.net',
      fault: 'not permitted',
    })
  })
})
