import { describe, expect, test } from 'vitest'
import { nameFromText } from '../../pki/name-text.ts'
import { createHierarchy } from '../../testing/hierarchy.ts'
import { signCertificate } from '../../testing/signed-certificate.ts'
import { readTrustDirectory, trustDirectoryFiles, trustFileName } from './trust-directory.ts'

const { root, regional } = createHierarchy()
const rootFile = 'cert-4be1405f97656fc55824383c9c2bef506ce6191747b545ae700176ff00a8bd28.pem'

describe('trustFileName', () => {
  // sha256sum of `/C=US/O=Ruby/CN=Root CA`, of nothing, and of `/CN=Zo\xC3\xAB` as these characters stand here.
  test.each([
    {
      text: 'CN=Root CA,O=Ruby,C=US',
      digest: '62ab835f77567b93cf0b1381b53c376c778d88fa2120c4fec680b34a90cbc384',
    },
    { text: '', digest: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' },
    { text: 'CN=Zoë', digest: 'c0fa99f77e2dacba9f591d3489fdff536815d1d76ed65c53617cba57da6a9b48' },
  ])('hashes OpenSSL’s one line form of $text', ({ text, digest }) => {
    expect(trustFileName(nameFromText(text))).toBe(`cert-${digest}.pem`)
  })
})

describe('readTrustDirectory', () => {
  test('finds a certificate by its subject only in the file of that name', () => {
    const directory = readTrustDirectory([
      { name: rootFile, content: root.pem },
      { name: 'regional.pem', content: regional.pem },
    ])
    expect(directory.find(root.certificate.subject)?.der).toEqual(root.certificate.der)
    expect(directory.find(regional.certificate.subject)).toBeNull()
    expect(directory.entries.map(({ isFound }) => isFound)).toEqual([true, false])
  })

  test('takes DER, and the first of several certificates', () => {
    const der = Buffer.from(root.certificate.der).toString('base64')
    const { entries } = readTrustDirectory([
      { name: rootFile, content: der },
      { name: 'two.pem', content: `${regional.pem}${root.pem}` },
    ])
    expect(entries.map(({ certificate }) => certificate.serialNumber)).toEqual([
      root.certificate.serialNumber,
      regional.certificate.serialNumber,
    ])
  })

  test('says what gem passes over in silence', () => {
    const { entries, passedOver } = readTrustDirectory([
      { name: 'root.crt', content: root.pem },
      { name: 'a.pem', content: 'nothing' },
      { name: 'b.pem', content: '' },
    ])
    expect(entries).toEqual([])
    expect(passedOver.map(({ fileName }) => fileName)).toEqual(['root.crt', 'a.pem', 'b.pem'])
  })
})

describe('trustDirectoryFiles', () => {
  test('names one file for each subject, for its owner only or for everyone', () => {
    const { files, overwritten } = trustDirectoryFiles([root.certificate], 'owner')
    expect(files).toEqual([{ name: rootFile, encoding: 'text', content: root.pem, access: 'owner' }])
    expect(overwritten).toEqual([])
    expect(trustDirectoryFiles([root.certificate], 'everyone').files[0]?.access).toBe('everyone')
  })

  test('says which certificate a later one of the same subject takes the file of', () => {
    const namesake = signCertificate({ subject: root.certificate.subject, issuer: 'self', isAuthority: true })
    const { files, overwritten } = trustDirectoryFiles([root.certificate, namesake.certificate], 'owner')
    expect(files.map(({ content }) => content)).toEqual([namesake.pem])
    expect(overwritten).toEqual([root.certificate])
  })
})
