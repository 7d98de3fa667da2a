import { describe, expect, test } from 'vitest'
import { procedureOf } from '../contract/contract.ts'
import { commandNames, flagsOf, nounOf, nouns } from './arguments.ts'
import { helpText } from './help.ts'

describe('helpText', () => {
  test('names every command in the overview, and none of the window', () => {
    const overview = helpText(null, null)
    for (const name of commandNames) expect(overview).toContain(name.slice(name.indexOf('.') + 1))
    expect(overview).not.toMatch(/^ {2}file.*\bopen\b/m)
  })

  test('sums up every command of a noun', () => {
    for (const noun of nouns.filter((known) => known !== 'session')) {
      const own = commandNames.filter((name) => nounOf(name) === noun)
      for (const name of own) expect(helpText(noun, null)).toContain(procedureOf(name).summary)
    }
  })

  test.each(commandNames)('names every flag of %s', (name) => {
    const help = helpText(null, name)
    for (const flag of Object.keys(flagsOf(name)).filter((known) => known !== 'version')) {
      expect(help).toMatch(new RegExp(`--${flag}\\b`))
    }
  })

  test('says what a flag takes, whether it is required, and what holds without it', () => {
    const help = helpText('trust', 'trust.validate')
    expect(help).toMatch(/^ {2}--anchors FILE… +certificates that are trusted; also --anchor$/m)
    expect(help).toMatch(
      /^ {2}--leaf FILE +the certificate in question, or its chain in any order,[^;]*; required; the flag may be left out$/m,
    )
    expect(help).toMatch(/^ {2}--names DNS\|IP\|EMAIL… +also --name$/m)
    expect(help).toMatch(
      /^ {2}--purpose WORD +what the certificate is to be used for; any, serverAuth, [^;]*; default any$/m,
    )
    expect(help).toMatch(/^ {2}--require-explicit-policy$/m)
  })

  test('describes a session', () => {
    expect(helpText('session', null)).toContain('{"command": "crl.issue"')
  })
})
