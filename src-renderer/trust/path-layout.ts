// Where each certificate of the paths that were tried is drawn: a pure function of the paths. They share their end
// in the certificate in question, at the right; leftwards every other issuer is a row of its own, the answer's
// path the first and straight. What failed is told by the first path that passes through.

import type { ExplainedPath, PathCertificate, PathFinding } from '../../src-main/contract/path.ts'

/** Sizes in pixels at zoom 1. */
export const pathNodeSize = { width: 200, height: 84 } as const
const gap = { column: 92, row: 20 } as const

type Severity = PathFinding['severity']

/** A certificate, or the issuer that is missing, in its place. */
export interface PlacedStep {
  readonly id: string
  /** Null where no certificate of the issuer was at hand. */
  readonly certificate: PathCertificate | null
  /** What it is called; of a missing issuer its name. */
  readonly title: string
  readonly x: number
  readonly y: number
  /** The step that it certified; null for the certificate in question. */
  readonly certifies: string | null
  /** The steps that certified it, in rows downwards. */
  readonly issuers: readonly string[]
  /** What was found about the certificate itself. */
  readonly findings: readonly PathFinding[]
  /** Whether its issuer's word for it holds; null for an anchor, and where there is no issuer. */
  readonly holds: boolean | null
  /** The worst severity of its findings. */
  readonly worst: Severity | null
  /** The first path that passes through. */
  readonly path: number
  /** 1 for the certificate in question. */
  readonly level: number
}

export interface PathLayout {
  /** By id, the certificate in question first, then upwards along each path. */
  readonly steps: ReadonlyMap<string, PlacedStep>
  /** For each path the ids of its steps, the certificate in question first. */
  readonly ways: readonly (readonly string[])[]
}

/** Lays out the paths, the first of which is the answer. */
export function layoutPaths(paths: readonly ExplainedPath[]): PathLayout {
  const drafts = new Map<string, Draft>()
  const ways = paths.map((path, at) => addPath(drafts, path, at))
  const columns = Math.max(...ways.map(({ length }) => length), 1)
  const rows = rowsOf(drafts)
  const steps = [...drafts.values()].map((draft): [string, PlacedStep] => [
    draft.id,
    {
      ...draft,
      x: (columns - draft.level) * (pathNodeSize.width + gap.column),
      y: (rows.get(draft.id) ?? 0) * (pathNodeSize.height + gap.row),
    },
  ])
  return { steps: new Map(steps), ways }
}

type Draft = Omit<PlacedStep, 'x' | 'y' | 'issuers'> & { readonly issuers: string[] }

/** Adds the steps of a path that no earlier one has; their ids say which way led there. */
function addPath(drafts: Map<string, Draft>, path: ExplainedPath, at: number): string[] {
  const ids: string[] = []
  let below: Draft | null = null
  for (const step of stepsOf(path)) {
    const id: string = below === null ? step.key : `${below.id}/${step.key}`
    const level = ids.push(id)
    const draft: Draft = drafts.get(id) ?? {
      ...step,
      id,
      path: at,
      level,
      certifies: below?.id ?? null,
      issuers: [],
    }
    if (!drafts.has(id)) below?.issuers.push(id)
    drafts.set(id, draft)
    below = draft
  }
  return ids
}

type Step = Pick<PlacedStep, 'certificate' | 'title' | 'findings' | 'holds' | 'worst'> & {
  readonly key: string
}

function stepsOf({ certificates, findings }: ExplainedPath): Step[] {
  const steps = certificates.map((certificate, i): Step => {
    const own = findings.filter((finding) => finding.certificate === i)
    const isBroken = own.some(({ severity }) => severity === 'error')
    return {
      key: certificate.sha256,
      certificate,
      title: certificate.title,
      findings: own,
      holds: certificate.role === 'anchor' ? null : !isBroken,
      worst: worstOf(own),
    }
  })
  const last = certificates.at(-1)
  const isOpen = findings.some(({ code }) => code === 'path.no-issuer')
  return last && isOpen ? [...steps, missingStep(last.issuer)] : steps
}

function missingStep(issuer: string): Step {
  return { key: 'missing', certificate: null, title: issuer, findings: [], holds: null, worst: null }
}

/** The worst severity among findings, or null without any. */
export function worstOf(findings: readonly PathFinding[]): Severity | null {
  const severities: readonly Severity[] = ['error', 'warning', 'info']
  return severities.find((severity) => findings.some((finding) => finding.severity === severity)) ?? null
}

/** An end of a path takes the next free row; what it led to stands in the row of its first issuer. */
function rowsOf(drafts: ReadonlyMap<string, Draft>): Map<string, number> {
  const rows = new Map<string, number>()
  let next = 0
  const [first] = drafts.keys()
  const stack = first === undefined ? [] : [first]
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    const draft = drafts.get(id)
    const below = draft?.certifies ?? null
    const isFirst = below !== null && drafts.get(below)?.issuers[0] === id
    rows.set(id, isFirst ? (rows.get(below) ?? 0) : next)
    next = Math.max(next, (rows.get(id) ?? 0) + 1)
    stack.push(...(draft?.issuers ?? []).toReversed())
  }
  return rows
}

/** The step that a key leads to: leftwards to the issuer, rightwards to what it certified; null for other keys. */
export function stepByKey({ steps, ways }: PathLayout, from: string, key: string): string | null {
  const step = steps.get(from)
  const siblings = step?.certifies ? (steps.get(step.certifies)?.issuers ?? []) : []
  const at = siblings.indexOf(from)
  switch (key) {
    case 'ArrowLeft':
      return step?.issuers[0] ?? null
    case 'ArrowRight':
      return step?.certifies ?? null
    case 'ArrowDown':
      return siblings[at + 1] ?? null
    case 'ArrowUp':
      return siblings[at - 1] ?? null
    case 'Home':
      return ways[step?.path ?? 0]?.at(-1) ?? null
    case 'End':
      return ways[0]?.[0] ?? null
    default:
      return null
  }
}
