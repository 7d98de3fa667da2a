import { describe, expect, test } from 'vitest'
import { mustRun } from '../testing/program.ts'
import { opensslShortName } from './openssl-short-name.ts'

const arcs = ['2.5.4', '0.9.2342.19200300.100.1', '1.2.840.113549.1.9', '1.3.6.1.4.1.311.60.2.1']
const types = arcs.flatMap((arc) => Array.from({ length: 120 }, (_, number) => `${arc}.${number}`))
/** Some numbers are names of arcs and of nothing else; Ruby prints their names, too. */
const script = 'ARGV.each { |t| puts OpenSSL::X509::Name.new([[t, "x", 12]]).to_s[1..-3] }'

describe('opensslShortName', () => {
  test('writes the types of these arcs as OpenSSL does', () => {
    const printed = mustRun('ruby', ['-ropenssl', '-e', script, ...types])
      .trim()
      .split('\n')
    expect(types.map(opensslShortName)).toEqual(printed)
  })
})
