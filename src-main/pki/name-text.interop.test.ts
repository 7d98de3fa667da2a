import { describe, expect, test } from 'vitest'
import { mustRun } from '../testing/program.ts'
import { nameFromText, opensslOneline } from './name-text.ts'

const subjects = [
  'CN=Root CA,O=Ruby,C=US',
  'CN=Zoë,DC=b,DC=org',
  'CN=a/b\\+c\\\\d\\,e=f',
  'OU=x+CN=y,O=z',
  'emailAddress=a@b.example,serialNumber=12,UID=u,SN=s,GN=g,title=t,street=st',
  'businessCategory=Private Organization,jurisdictionCountryName=US,jurisdictionStateOrProvinceName=WA',
  'postalCode=98101,L=Seattle,ST=WA,description=d,dnQualifier=q,pseudonym=p,initials=i,generationQualifier=III',
  'organizationIdentifier=NTRUS,name=n,jurisdictionLocalityName=l,jurisdictionCountryName=US',
  '1.2.3.4=#0c0178,CN=x',
  '',
]

describe('opensslOneline', () => {
  test.each(subjects)('writes %j as Ruby’s X509::Name#to_s, which RubyGems hashes', (text) => {
    const name = nameFromText(text)
    const script = 'print OpenSSL::X509::Name.new([ARGV[0]].pack("H*")).to_s'
    expect(opensslOneline(name)).toBe(
      mustRun('ruby', ['-ropenssl', '-e', script, Buffer.from(name.der).toString('hex')]),
    )
  })
})
