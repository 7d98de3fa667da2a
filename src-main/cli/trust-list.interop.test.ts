// Trust lists as a person types them: filled, exported for gem and Java, and used to validate, with exit statuses.

import { readdirSync, statSync } from 'node:fs'
import { userInfo } from 'node:os'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createHierarchy } from '../testing/hierarchy.ts'
import { mustRun } from '../testing/program.ts'
import { createQuickKeep, createWorkplace, type Workplace } from '../testing/workplace.ts'

let place: Workplace
beforeAll(async () => {
  place = createWorkplace()
  await createQuickKeep(place)
  const { root, regional, developer } = createHierarchy({ at: '2026-01-01T00:00:00Z' })
  place.write('root.pem', root.pem)
  place.write('regional.pem', regional.pem)
  place.write('leaf.pem', developer.pem)
  place.write('password', 'changeit\n')
})
afterAll(() => place[Symbol.dispose]())

const rootkeep = (line: string) => place.shell(`rootkeep ${line}`)
const mode = (name: string) => (statSync(place.path(name)).mode & 0o777).toString(8)

describe('rootkeep trust', () => {
  test('adds a root for gems, and says who added it', () => {
    const added = rootkeep(
      'trust add --list gems root.pem --purpose gem --permitted email:segment7.net --json',
    )
    expect(added.stderr).toBe('')
    const { anchors } = JSON.parse(added.stdout)
    expect(anchors).toMatchObject([{ title: 'Test Root', addedBy: userInfo().username }])
    const listed = rootkeep('trust list --list gems')
    expect(listed.stdout).toMatch(
      /Test Root +valid +\S+ +purposes gem; permitted kind rfc822Name; value segment7.net/,
    )
  })

  test('writes one root into a folder for gem, readable to its owner only', () => {
    place.shell('mkdir -p home/.gem')
    const exported = rootkeep('trust export --list gems --format gem --out home/.gem/trust')
    expect(exported.status).toBe(0)
    expect(exported.stdout).toContain('names-not-carried')
    const [file = ''] = readdirSync(place.path('home/.gem/trust'))
    expect([mode('home/.gem/trust'), mode(`home/.gem/trust/${file}`)]).toEqual(['700', '600'])
    const shown = mustRun('gem', ['cert', '--list'], { env: { HOME: place.path('home') } })
    expect(shown.trim()).toBe('/O=RubyConf/CN=Test Root')
  })

  test('refuses a file in the place of a folder, and a truststore without a password', () => {
    expect(
      place.refused(['trust', 'export', '--list', 'gems', '--format', 'gem', '--out', 'root.pem']),
    ).toEqual({
      code: 'file.refused',
      status: 1,
    })
    expect(place.refused(['trust', 'export', '--list', 'gems', '--format', 'jks', '--out', 'x.jks'])).toEqual(
      {
        code: 'trust.password-needed',
        status: 2,
      },
    )
  })

  test('takes the password of a truststore from a file, both ways', () => {
    const out = '--format pkcs12 --password-file password --out gems.p12'
    expect(rootkeep(`trust export --list gems ${out}`).status).toBe(0)
    const listed = mustRun('keytool', [
      '-list',
      '-keystore',
      place.path('gems.p12'),
      '-storepass',
      'changeit',
    ])
    expect(listed).toContain('trustedCertEntry')
    const compared = rootkeep('trust compare --list gems --files gems.p12 --password-file password --json')
    expect(JSON.parse(compared.stdout)).toMatchObject({
      added: [],
      removed: [],
      rescoped: [{ title: 'Test Root', after: { purposes: ['codeSigning'], permitted: [] } }],
    })
    const back = rootkeep('trust import --list java gems.p12 --password-file password --json')
    expect(JSON.parse(back.stdout)).toMatchObject({ anchors: [{ source: 'gems.p12' }], known: 0 })
  })

  test('validates within the scope of the list, and ends with 1 beyond it', () => {
    const question = '--trust-list gems --untrusted regional.pem --leaf leaf.pem --at 2026-06-01T00:00:00Z'
    expect(rootkeep(`trust validate ${question} --purpose gem`).status).toBe(0)
    const beyond = rootkeep(`trust validate ${question} --purpose emailProtection --json`)
    expect(beyond.status).toBe(1)
    expect(JSON.parse(beyond.stdout).findings[0].code).toBe('path.anchor-out-of-scope')
    expect(rootkeep(`trust explain ${question} --purpose gem`).stdout).toContain('from the trust list')
  })
})
