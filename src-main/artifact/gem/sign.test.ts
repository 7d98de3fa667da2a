import { describe, expect, test } from 'vitest'
import { gemOctets, makeGem, metadataYaml } from '../../testing/gem-case/gem-maker.ts'
import { createHierarchy } from '../../testing/hierarchy.ts'
import { newTestKey } from '../../testing/key.ts'
import { readGem } from './gem-file.ts'
import { readMetadata } from './metadata.ts'
import { octetSource } from './octet-source.ts'
import { signGem, withChain } from './sign.ts'

const { root, regional, developer } = createHierarchy()
const chain = [root, regional, developer].map(({ certificate }) => certificate)
const pems = [root, regional, developer].map(({ pem }) => pem)

describe('withChain', () => {
  test.each([
    { name: 'an empty chain', yaml: metadataYaml([]) },
    { name: 'another chain', yaml: metadataYaml([root.pem]) },
    { name: 'no chain', yaml: metadataYaml([]).replace('cert_chain: []\n', '') },
    {
      name: 'a chain at the end',
      yaml: `${metadataYaml([]).replace('cert_chain: []\n', '')}cert_chain: []\n`,
    },
    { name: 'the end of the document written out', yaml: `${metadataYaml([])}...\n` },
  ])('puts the chain in place of $name, and changes nothing else', ({ yaml }) => {
    const signed = withChain(yaml, chain)
    expect(readMetadata(signed).certChain).toEqual(pems)
    const others = (text: string) => text.replace(/cert_chain:(?: \[\]\n|\n(?:- \|\n(?: .*\n)+)+)/, '')
    expect(others(signed)).toBe(others(yaml))
  })

  test('refuses metadata that it cannot be put into', () => {
    expect(() => withChain('--- hello\n', chain)).toThrow(expect.objectContaining({ code: 'gem.malformed' }))
  })
})

describe('signGem', () => {
  test('leaves the files in a gem octet for octet as they were', async () => {
    const unsigned = makeGem({ chain: [], signer: null })
    const data = unsigned.members.find(({ name }) => name === 'data.tar.gz')?.content ?? new Uint8Array(0)
    const gem = await readGem(octetSource(gemOctets(unsigned)))
    const signed = signGem(gem, { signer: developer.key.signer, chain })
    expect(signed.includes(Buffer.from(data))).toBe(true)
    const names = (await readGem(octetSource(signed))).members.map(({ name }) => name)
    expect(names).toEqual([
      ...['metadata.gz', 'metadata.gz.sig', 'data.tar.gz', 'data.tar.gz.sig'],
      ...['checksums.yaml.gz', 'checksums.yaml.gz.sig'],
    ])
  })

  test('refuses a key that gem cannot read', async () => {
    const gem = await readGem(octetSource(gemOctets(makeGem({ chain: [], signer: null }))))
    const { signer } = newTestKey('ed25519')
    expect(() => signGem(gem, { signer, chain })).toThrow(expect.objectContaining({ code: 'gem.key-unfit' }))
  })
})
