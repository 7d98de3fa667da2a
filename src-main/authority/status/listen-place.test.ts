import { describe, expect, test } from 'vitest'
import { RootkeepError } from '../../contract/errors.ts'
import { exposure } from '../../contract/responder.ts'
import { listenPlace } from './listen-place.ts'

const terms = { issuers: [], hours: 12 }

function refusal(listen: string, expose?: typeof exposure): string {
  try {
    listenPlace({ ...terms, listen, ...(expose && { expose }) })
  } catch (thrown) {
    if (thrown instanceof RootkeepError) return thrown.code
    throw thrown
  }
  return 'no refusal'
}

describe('listenPlace', () => {
  test.each([
    { listen: '127.0.0.1:8080', host: '127.0.0.1', port: 8080 },
    { listen: '127.1.2.3:0', host: '127.1.2.3', port: 0 },
    { listen: 'localhost:1', host: '127.0.0.1', port: 1 },
    { listen: '[::1]:65535', host: '::1', port: 65_535 },
    { listen: '[0:0:0:0:0:0:0:1]:2', host: '0:0:0:0:0:0:0:1', port: 2 },
  ])('$listen is this machine', ({ listen, host, port }) => {
    expect(listenPlace({ ...terms, listen })).toEqual({ host, port })
  })

  test.each([
    '0.0.0.0:80',
    '192.0.2.1:80',
    '[::]:80',
    '[2001:db8::1]:80',
    '128.0.0.1:80',
    '[::ffff:192.0.2.1]:80',
  ])('%s needs the words', (listen) => {
    expect(refusal(listen)).toBe('responder.exposed')
    expect(refusal(listen, exposure)).toBe('no refusal')
  })

  test.each([
    '',
    '8080',
    '127.0.0.1',
    '127.0.0.1:',
    '127.0.0.1:65536',
    '127.0.0.1:-1',
    '127.0.0.256:80',
    '::1:80',
    '[127.0.0.1]:80',
    'example.org:80',
    '127.0.0.1:80 ',
  ])('%j is no address and port', (listen) => {
    expect(refusal(listen, exposure)).toBe('responder.address-invalid')
  })
})
