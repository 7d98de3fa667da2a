// Several certificates as files, read by openssl.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { OutputFile } from '../../contract/values.ts'
import { issueFor, type MeetupKeep, makeMeetupKeep } from '../../testing/meetup-keep.ts'
import { mustRun, scratchFolder } from '../../testing/program.ts'

let keep: MeetupKeep
let certificates: string[]
const folder = scratchFolder()
beforeAll(async () => {
  keep = await makeMeetupKeep()
  const issued = []
  for (const name of ['zenspider', 'zenspider', 'pabs']) issued.push(await issueFor(keep, name))
  certificates = issued.map(({ certificate }) => certificate.sha256)
})
afterAll(async () => {
  await keep.remove()
  folder[Symbol.dispose]()
})

function written({ name, encoding, content }: OutputFile): string {
  const path = join(folder.path, name)
  writeFileSync(path, Buffer.from(content, encoding === 'text' ? 'utf8' : 'base64'))
  return path
}

const subjectsIn = (text: string) => [...text.matchAll(/^subject=(.*)$/gm)].map(([, subject]) => subject)

describe('certificate.export-batch', () => {
  test('gives each a file of its own name, PEM or DER', async () => {
    for (const [format, names] of [
      ['pem', ['zenspider.pem', 'zenspider-2.pem', 'pabs.pem']],
      ['der', ['zenspider.cer', 'zenspider-2.cer', 'pabs.cer']],
    ] as const) {
      const { files } = await keep.call('certificate.export-batch', { certificates, format })
      expect(files.map(({ name }) => name)).toEqual(names)
      const subjects = files.map((file) =>
        mustRun('openssl', [
          'x509',
          '-noout',
          '-subject',
          '-inform',
          format.toUpperCase(),
          '-in',
          written(file),
        ]),
      )
      expect(subjects.flatMap(subjectsIn)).toEqual(['CN = zenspider', 'CN = zenspider', 'CN = pabs'])
    }
  })

  test('puts all into one bundle with what is above them, each once', async () => {
    const { files } = await keep.call('certificate.export-batch', {
      certificates,
      format: 'pkcs7',
      chain: true,
    })
    expect(files.map(({ name }) => name)).toEqual(['certificates.p7b'])
    const [bundle] = files
    const text = bundle ? mustRun('openssl', ['pkcs7', '-print_certs', '-noout', '-in', written(bundle)]) : ''
    expect(subjectsIn(text).sort()).toEqual([
      'CN = Seattle.rb',
      'CN = pabs',
      'CN = zenspider',
      'CN = zenspider',
      'O = RubyConf, CN = RubyConf Root',
    ])
  })

  test('puts all into one PEM file, of which openssl verifies the first', async () => {
    const { files } = await keep.call('certificate.export-batch', { certificates, bundle: true, chain: true })
    const [bundle] = files
    if (!bundle) throw new Error('there is no file')
    const root = written({ name: 'root.pem', encoding: 'text', content: keep.conf.pem })
    const path = written(bundle)
    expect(mustRun('openssl', ['verify', '-x509_strict', '-CAfile', root, '-untrusted', path, path])).toMatch(
      /OK/,
    )
  })
})
