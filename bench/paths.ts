// Certification paths of three levels beside the bare verifications of their signatures and beside others who validate
// them: root, regional CA, developer, all P-256. The leaf is read from DER each time; the bags of CAs stay as they are.

import { createPublicKey, verify } from 'node:crypto'
import { type Certificate, readCertificate } from '../src-main/pki/certificate.ts'
import { CertificateIndex } from '../src-main/pki/path/certificate-index.ts'
import { noCrls } from '../src-main/pki/path/crl-index.ts'
import { AuthorityFaults } from '../src-main/pki/path/fault-memory.ts'
import { findPath } from '../src-main/pki/path/find-path.ts'
import { createInquiry, type InquirySupport, type PathMaterial } from '../src-main/pki/path/inquiry.ts'
import { SignatureMemory } from '../src-main/pki/path/signature-memory.ts'
import { createHierarchy, type Hierarchy } from '../src-main/testing/hierarchy.ts'
import { plainOptions } from '../src-main/testing/path-question.ts'
import { type Figure, type Goal, speedFigure } from './figure.ts'
import { pathCrl } from './path-crl.ts'
import { peersOf } from './path-peers.ts'
import { pathSuites } from './path-suites.ts'
import { compare, type Side, secondsOf } from './rounds.ts'

/** Twice as many issuers' keys as these: more than are kept ready, so that each comes as a stranger's. */
const strangers = 200
const turns = 200
const rounds = 15
const peerRounds = 5

export async function* paths(): AsyncGenerator<Figure> {
  const many = Array.from({ length: strangers }, () => createHierarchy())
  const [one = createHierarchy()] = many
  const same = Array.from({ length: turns }, () => one)
  const cold = { what: 'a path of three, keys never met', among: many, bare: both, goal: { atLeast: 0.65 } }
  const warm = {
    what: 'a path of three, keys ready',
    among: same,
    bare: both,
    support: { authorities: new AuthorityFaults(plainOptions) },
    goal: { atLeast: 0.85 },
  }
  yield await pathFigure({ ...cold, beside: 'two verify' })
  yield* besidePeers(cold, many)
  yield await pathFigure({ ...warm, beside: 'two verify' })
  yield await pathFigure({
    what: "a path of three, the regional CA's signature remembered",
    among: same,
    bare: leafOnly,
    beside: 'one verify',
    support: { memory: new SignatureMemory(), authorities: new AuthorityFaults(plainOptions) },
    goal: { atLeast: 0.8 },
  })
  yield* pathCrl()
  yield* pathSuites()
}

/** The same paths by others, where they are installed. */
async function* besidePeers(
  { what, among, bare, goal }: Omit<PathMeasurement, 'beside'>,
  hierarchies: readonly Hierarchy[],
): AsyncGenerator<Figure> {
  using peers = peersOf(hierarchies, plainOptions.at)
  for (const name of peers.names.filter(peers.isAtHand)) {
    const ours = pathSide({ what, among, bare, goal, beside: name })
    const words = { what, beside: name, goal: { atLeast: 1 } }
    yield speedFigure(words, await compare(ours, peers.side(name), peerRounds))
  }
}

interface PathMeasurement {
  readonly what: string
  readonly among: readonly Hierarchy[]
  /** The signatures that are verified bare. */
  readonly bare: (hierarchy: Hierarchy) => readonly (readonly [Certificate, Certificate])[]
  readonly beside: string
  readonly support?: InquirySupport
  readonly goal: Goal
}

function both(hierarchy: Hierarchy) {
  const { root, regional } = hierarchy
  return [...leafOnly(hierarchy), [regional.certificate, root.certificate] as const]
}

function leafOnly({ regional, developer }: Hierarchy) {
  return [[developer.certificate, regional.certificate] as const]
}

async function pathFigure(measurement: PathMeasurement): Promise<Figure> {
  const { what, beside, goal } = measurement
  return speedFigure(
    { what, beside, goal },
    await compare(pathSide(measurement), bareSide(measurement), rounds),
  )
}

function pathSide({ among, support }: PathMeasurement): Side {
  const cases = among.map(({ root, regional, developer }) => ({
    leaf: developer.certificate.der,
    material: {
      anchors: new CertificateIndex([root.certificate]),
      untrusted: new CertificateIndex([regional.certificate]),
      crls: noCrls,
      ocspResponses: [],
    } satisfies PathMaterial,
  }))
  return {
    name: 'paths',
    run: () =>
      secondsOf(cases.length, () => {
        for (const { leaf, material } of cases) {
          const { isValid } = findPath(readCertificate(leaf), createInquiry(material, plainOptions, support))
          if (!isValid) throw new Error('a path that should be valid is not')
        }
      }),
  }
}

function bareSide({ among, bare }: PathMeasurement): Side {
  const signatures = among.flatMap(bare).map(([{ tbsCertificate, signature }, issuer]) => {
    const der = Buffer.from(issuer.subjectPublicKeyInfo)
    const key = createPublicKey({ key: der, format: 'der', type: 'spki' })
    return () => verify('sha256', tbsCertificate, key, signature)
  })
  return {
    name: 'bare',
    run: () => secondsOf(among.length, () => signatures.forEach((check) => void check())),
  }
}
