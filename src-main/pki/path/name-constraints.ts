// Name constraints along a path (RFC 5280 §6.1.3 b–c, §6.1.4 g): gathered from the anchor down, each certificate's
// names held against all of them. Subtrees are not merged: a name must satisfy every CA's list by itself.

import type { Certificate } from '../certificate.ts'
import { subjectAltName } from '../extension/alternative-name.ts'
import { type NameConstraints, nameConstraints } from '../extension/name-constraints.ts'
import { type GeneralName, generalNameText } from '../general-name.ts'
import { textsOf } from '../name.ts'
import { attributeType } from '../oid.ts'
import type { Budget } from './budget.ts'
import type { Fault } from './fault.ts'
import { formOf, isInSubtree, type NameForm, type SubtreeUse } from './subtree.ts'

type Subtrees = ReadonlyMap<NameForm, readonly GeneralName[]>

interface Constraints {
  readonly permitted: Subtrees
  readonly excluded: Subtrees
}

/** A name that a CA does not allow, or that cannot be held against what it allows. */
export type NameFault = Extract<Fault, { readonly sentence: NameSentence }>
type NameSentence = 'path.name-excluded' | 'path.name-not-permitted' | 'path.name-constraint-unsupported'

/** The constraints that hold below the CAs added so far. */
export class NameConstraintState {
  private readonly all: Constraints[] = []
  private readonly budget: Budget

  constructor(budget: Budget) {
    this.budget = budget
  }

  /** Adds what a CA's certificate demands of all below it; its extensions have been read without fault. */
  add(issuer: Certificate): void {
    const value = issuer.extensions.get(nameConstraints)
    if (value) this.addSubtrees(value)
  }

  /** Adds what someone other than a CA demands of all below. */
  addSubtrees(value: NameConstraints): void {
    this.all.push(constraintsOf(value))
  }

  /** What is wrong with the names of a certificate below; throws `path.budget-exhausted`. */
  faultsOf(certificate: Certificate): NameFault[] {
    if (this.all.length === 0) return []
    const faults: NameFault[] = []
    for (const name of constrainedNames(certificate)) {
      for (const constraints of this.all) {
        const fault = this.faultOf(name, constraints)
        if (fault) faults.push(fault)
      }
    }
    return faults
  }

  private faultOf(name: GeneralName, { permitted, excluded }: Constraints): NameFault | null {
    const form = formOf(name)
    const isExcluded = this.isInAny(name, excluded.get(form), 'excluded')
    const isPermitted = permitted.has(form) ? this.isInAny(name, permitted.get(form), 'permitted') : true
    const text = () => generalNameText(name)
    if (isExcluded === null || isPermitted === null || isUnsupportedForm(name, permitted, excluded)) {
      const code = 'path.name-constraint-unsupported'
      return { code, sentence: code, values: { name: text() } }
    }
    if (isExcluded) return excludedFault(text(), excluded.get(form))
    return isPermitted ? null : notPermittedFault(text(), permitted.get(form))
  }

  private isInAny(name: GeneralName, bases: readonly GeneralName[] = [], use: SubtreeUse): boolean | null {
    this.budget.spend('comparisons', bases.length)
    for (const base of bases) {
      const isIn = isInSubtree(name, base, use)
      if (isIn !== false) return isIn
    }
    return false
  }
}

function excludedFault(name: string, bases: readonly GeneralName[] = []): NameFault {
  const compared = { name, excludedSubtrees: textOfBases(bases) }
  return { code: 'path.name-excluded', sentence: 'path.name-excluded', values: { name }, compared }
}

function notPermittedFault(name: string, bases: readonly GeneralName[] = []): NameFault {
  const compared = { name, permittedSubtrees: textOfBases(bases) }
  return { code: 'path.name-not-permitted', sentence: 'path.name-not-permitted', values: { name }, compared }
}

/** Enough to see which list it was. */
const mostBases = 8

function textOfBases(bases: readonly GeneralName[]): string {
  const shown = bases.slice(0, mostBases).map(generalNameText)
  return bases.length > mostBases ? `${shown.join(', ')}, …` : shown.join(', ')
}

/** An SmtpUTF8Mailbox is an otherName as well, whose constraints have no rule here. */
function isUnsupportedForm(name: GeneralName, permitted: Subtrees, excluded: Subtrees): boolean {
  return name.kind === 'otherName' && (permitted.has('otherName') || excluded.has('otherName'))
}

function constraintsOf({ permittedSubtrees, excludedSubtrees }: NameConstraints): Constraints {
  return {
    permitted: Map.groupBy(permittedSubtrees, ({ kind }) => kind),
    excluded: Map.groupBy(excludedSubtrees, ({ kind }) => kind),
  }
}

/** The subject, the alternative names, and without a mailbox among these the subject's emailAddress. */
function constrainedNames({ subject, extensions }: Certificate): GeneralName[] {
  const names: GeneralName[] = [...(extensions.get(subjectAltName) ?? [])]
  if (!names.some((name) => formOf(name) === 'rfc822Name')) {
    const mailboxes = textsOf(subject, attributeType.emailAddress)
    names.push(...mailboxes.map((value): GeneralName => ({ kind: 'rfc822Name', value })))
  }
  if (subject.rdns.length > 0) names.push({ kind: 'directoryName', name: subject })
  return names
}
