// What of everything read may be another after something happened: a pure function of the event. A keep may hold a
// million certificates, so what cannot have changed is not read again.

import type { ProcedureName } from '../src-main/contract/contract.ts'
import type { Event } from '../src-main/contract/event.ts'

/** Every act is journaled, may make a backup due, and may be what wanted attention. */
const always = ['journal', 'vault', 'status'] as const

/** Acts that touch nothing but these nouns; any other may touch anything. */
const touched: Partial<Readonly<Record<ProcedureName, readonly string[]>>> = {
  'gem.policy-remove': ['gem'],
  'gem.policy-save': ['gem'],
  'gem.trust-add': ['gem'],
  'gem.trust-remove': ['gem'],
  'journal.checkpoint': [],
  'responder.start': ['responder'],
  'trust.add': ['trust', 'gem', 'certificate'],
  'trust.change': ['trust', 'gem', 'certificate'],
  'vault.add-passphrase': [],
  'vault.backup': [],
  'vault.change-passphrase': [],
  'vault.configure': [],
  'vault.confirm-clock': [],
  'vault.raise-cost': [],
  'vault.remove-slot': [],
}

/** Tells of a procedure whether what it answered before the event may differ now. */
export function touchedBy(event: Event): (procedure: string) => boolean {
  switch (event.kind) {
    case 'progress':
    case 'responder':
      return () => false
    case 'journal-check':
      return (procedure) => procedure === 'vault.status'
    case 'changed':
      return touchedByAct(event.procedure)
    default:
      return () => true
  }
}

function touchedByAct(act: string): (procedure: string) => boolean {
  const nouns = new Map(Object.entries(touched)).get(act)
  if (nouns === undefined) return () => true
  return (procedure) => [...always, ...nouns].includes(nounOf(procedure))
}

function nounOf(procedure: string): string {
  return procedure.slice(0, procedure.indexOf('.'))
}
