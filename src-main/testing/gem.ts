// RubyGems in a home of its own: a gem is built and signed, a root is trusted, a gem is installed under a
// policy, all by the `gem` command and without a look at the real ~/.gem.

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mustRun, type ProgramResult, run } from './program.ts'

export interface GemSigning {
  /** The developer's private key in a form that Ruby's OpenSSL reads. */
  readonly privateKey: string
  /** PEM of each certificate, the root first and the signer last, as a gemspec's cert_chain has them. */
  readonly certificates: readonly string[]
}

export interface GemHome {
  /** `gem cert --add`: takes a root into the trust directory. */
  trust(root: string): void
  /** `gem build` of a small gem, signed so or not at all; the path of the .gem file. */
  build(signing: GemSigning | null): string
  /** `gem install --local -P policy` into this home. */
  install(gemFile: string, policy: string): ProgramResult
}

const buildCertificate = `
key = Gem::Security.create_key 'rsa'
certificate = Gem::Security.create_cert_email ARGV.first, key
puts key.to_pem, certificate.to_pem
`

/** What `gem cert --build` makes for an address: an RSA key and a certificate that it signed itself. */
export function gemCertificate(address: string): {
  readonly privateKey: string
  readonly certificate: string
} {
  const output = mustRun('ruby', ['-rrubygems/security', '-e', buildCertificate, address])
  const [privateKey = '', certificate = ''] = output.match(/-----BEGIN[\s\S]+?-----END .+-----\n/g) ?? []
  return { privateKey, certificate }
}

/** A home for the `gem` command in `folder`, which exists and is the caller's to remove. */
export function createGemHome(folder: string): GemHome {
  const env = { HOME: folder, GEM_HOME: join(folder, 'gems'), GEM_PATH: join(folder, 'gems') }
  const gem = (args: readonly string[], cwd = folder) => run('gem', args, { cwd, env })
  return {
    trust(root) {
      const file = join(folder, 'trusted-root.pem')
      writeFileSync(file, root)
      mustRun('gem', ['cert', '--add', file], { cwd: folder, env })
    },
    build(signing) {
      const project = writeProject(folder, signing)
      mustRun('gem', ['build', 'sample.gemspec'], { cwd: project, env })
      return join(project, 'sample-1.0.gem')
    },
    install: (gemFile, policy) => gem(['install', '--local', '--no-document', '-P', policy, gemFile]),
  }
}

function writeProject(folder: string, signing: GemSigning | null): string {
  const { privateKey, certificates } = signing ?? { privateKey: '', certificates: [] }
  const project = join(folder, 'project')
  mkdirSync(join(project, 'lib'), { recursive: true })
  writeFileSync(join(project, 'lib', 'sample.rb'), 'SAMPLE = 1\n')
  writeFileSync(join(project, 'key.pem'), privateKey, { mode: 0o600 })
  const chain = certificates.map((pem, i) => {
    writeFileSync(join(project, `${i}.pem`), pem)
    return `${i}.pem`
  })
  writeFileSync(join(project, 'sample.gemspec'), gemspec(signing ? chain : null))
  return project
}

function gemspec(chain: readonly string[] | null): string {
  const signing = chain && `  s.signing_key = 'key.pem'\n  s.cert_chain = ${JSON.stringify(chain)}\n`
  return `Gem::Specification.new do |s|
  s.name = 'sample'
  s.version = '1.0'
  s.summary = 'A signed sample'
  s.authors = ['Rootkeep']
  s.licenses = ['Apache-2.0']
  s.homepage = 'https://example.org'
  s.files = ['lib/sample.rb']
${signing ?? ''}end
`
}
