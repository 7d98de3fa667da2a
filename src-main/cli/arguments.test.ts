import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RootkeepError } from '../contract/errors.ts'
import { commandNames, readArguments } from './arguments.ts'

function readCall(line: string) {
  const invocation = readArguments(line.split(' '))
  if (invocation.kind !== 'call') throw new Error(`${line} is no call`)
  return { ...invocation, words: Object.fromEntries(invocation.words) }
}

describe('readArguments', () => {
  test('takes ten thousand files, and no more words than it can cut up at once', () => {
    const files = Array.from({ length: 10_000 }, (_, index) => `${index}.csr`)
    expect(readCall(`request import ${files.join(' ')}`).words).toEqual({ requests: files })
    expect(() => readCall(`request import${' a'.repeat(20_000)}`)).toThrow(
      expect.objectContaining({ code: 'input.invalid' }),
    )
  })

  test('reads noun, verb, fields and what every command has', () => {
    const line = '--keep k --json crl issue --issuer seattle --out seattle.crl --passphrase-file p'
    expect(readCall(line)).toEqual({
      kind: 'call',
      procedure: 'crl.issue',
      common: { keep: 'k', json: true, passphraseFile: 'p' },
      out: 'seattle.crl',
      input: undefined,
      batch: false,
      words: { issuer: ['seattle'] },
    })
  })

  test.each([
    { line: 'ocsp inspect response.der', words: { file: ['response.der'] } },
    { line: 'certificate describe drbrain.pem', words: { certificate: ['drbrain.pem'] } },
    { line: 'request import a.csr b.csr', words: { requests: ['a.csr', 'b.csr'] } },
    { line: 'authority chain seattle --format der', words: { authority: ['seattle'], format: ['der'] } },
    {
      line: 'trust validate leaf.pem --anchor root.pem',
      words: { leaf: ['leaf.pem'], anchors: ['root.pem'] },
    },
    { line: 'trust validate --policy 1.2 --policy 1.3', words: { policies: ['1.2', '1.3'] } },
    { line: 'vault change-passphrase --new-passphrase-file n', words: { newPassphrase: ['n'] } },
    { line: 'certificate prepare --subject-alt-name a b', words: { subjectAltNames: ['a', 'b'] } },
  ])('reads the fields of "$line"', ({ line, words }) => {
    expect(readCall(line).words).toEqual(words)
  })

  test.each([
    { line: 'vualt status', code: 'input.unknown-procedure', says: /Did you mean vault\?/ },
    { line: 'vault statsu', code: 'input.unknown-procedure', says: /Did you mean status\?/ },
    { line: 'file open', code: 'input.unknown-procedure', says: /no command/ },
    { line: 'crl issue --isuer seattle', code: 'input.invalid', says: /Did you mean --issuer\?/ },
    { line: 'crl issue seattle again', code: 'input.invalid', says: /"again" belongs to no flag/ },
    { line: 'vault status now', code: 'input.invalid', says: /"now" belongs to no flag/ },
    { line: 'crl issue --batch', code: 'input.invalid', says: /no flag --batch/ },
    { line: 'session vault status', code: 'input.invalid', says: /standard input/ },
  ])('refuses "$line"', ({ line, code, says }) => {
    expect(() => readArguments(line.split(' '))).toThrow(expect.objectContaining({ code }))
    expect(() => readArguments(line.split(' '))).toThrow(says)
  })

  test.each([
    { line: '--help', noun: null, procedure: null },
    { line: 'vault', noun: 'vault', procedure: null },
    { line: 'vault -h', noun: 'vault', procedure: null },
    { line: 'crl issue --help', noun: 'crl', procedure: 'crl.issue' },
    { line: 'session --help', noun: 'session', procedure: null },
  ])('takes "$line" for a call for help', ({ line, noun, procedure }) => {
    expect(readArguments(line.split(' '))).toEqual({ kind: 'help', noun, procedure })
  })

  test('answers any words with an invocation or a coded error', () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom('--', '-', '--json', '--keep', '--issuer=x', '-o', '-h', '--__proto__', '--no-json'),
    )
    const command = fc.constantFrom(...commandNames).map((name) => name.split('.'))
    fc.assert(
      fc.property(fc.oneof(command, fc.constant([])), fc.array(word, { maxLength: 6 }), (start, rest) => {
        try {
          expect(readArguments([...start, ...rest]).kind).toMatch(/^(?:call|session|help|version)$/)
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(RootkeepError)
        }
      }),
    )
  })
})
