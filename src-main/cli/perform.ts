// From a checked input to a reply: secrets are added, the vault is unlocked where the procedure needs it,
// and the app is called. The same for a single command and for a line of a session.

import type { App, CallOptions } from '../app.ts'
import type { ClockDoubt } from '../contract/clock.ts'
import { type Output, type ProcedureName, procedureOf } from '../contract/contract.ts'
import type { Reply } from '../contract/dispatch.ts'
import { RootkeepError } from '../contract/errors.ts'
import { type Field, fieldsOf } from '../contract/fields.ts'
import type { FieldWords } from './arguments.ts'
import { checkInput, type ProcedureInput } from './input.ts'
import type { Secrets } from './passphrase.ts'

export interface Act {
  readonly procedure: ProcedureName
  readonly input: ProcedureInput
  /** The words of the invocation; a secret's is the path of its file. */
  readonly words: FieldWords
  /** The file for unlocking, where a flag names one. */
  readonly passphraseFile: string | undefined
  /** The file for keys with a passphrase of their own, where a flag names one. */
  readonly keyPassphraseFile: string | undefined
}

export interface Actor {
  readonly app: App
  readonly secrets: Secrets
  readonly options: CallOptions
  /** Tells the person something about the keep that is no answer. */
  warn(text: string): Promise<void>
}

/** Checks, unlocks, calls. Throws what reading a secret throws; everything else is in the reply. */
export async function perform(act: Act, actor: Actor): Promise<Reply> {
  checkInput(act.procedure, act.input)
  const refusal = await unlockFor(act, actor)
  if (refusal) return refusal
  const input = await addSecrets(act, actor.secrets)
  return callWithKeys(act, input, actor)
}

/** As many keys with passphrases of their own as one act may use: both sides of a cross-certificate, and a delegate. */
const mostKeys = 4

/**
 * Calls, and where a key or file turns out to be under a passphrase of its own, asks for that and calls again: what is
 * refused so has changed nothing.
 */
async function callWithKeys(
  act: Act,
  given: ProcedureInput,
  { app, secrets, options }: Actor,
): Promise<Reply> {
  let input = given
  for (let count = 0; ; count++) {
    const reply = await app.call(act.procedure, input, options)
    if (reply.ok || reply.error.code !== 'key.passphrase-needed' || count === mostKeys) return reply
    const { field, key } = reply.error.details
    const name = typeof field === 'string' ? field : 'keyPassphrase'
    if (Object.hasOwn(input, name)) return reply
    const file = act.words.get(name)?.[0] ?? (name === 'keyPassphrase' ? act.keyPassphraseFile : undefined)
    const passphrase = await secrets.read({ name, file, isNew: false, isForOne: true })
    if (typeof field === 'string') input = { ...input, [field]: passphrase }
    else {
      const unlocked = await app.call('key.unlock', { key, keyPassphrase: passphrase }, options)
      if (!unlocked.ok) return unlocked
    }
  }
}

/** Where the way into the vault is the act itself. */
const ownWays: readonly ProcedureName[] = ['vault.unlock', 'vault.lock']

/** A reply when the vault could not be unlocked; null when it is open, or need not be. */
async function unlockFor(act: Act, actor: Actor): Promise<Reply | null> {
  const { needs } = procedureOf(act.procedure)
  const request = { name: 'passphrase', file: act.passphraseFile, isNew: false }
  const isWanted = needs === 'unlocked' || (needs === 'keep' && actor.secrets.hasFile(request))
  if (!isWanted || ownWays.includes(act.procedure)) return null
  const status = await actor.app.call('vault.status', {})
  if (!status.ok) return status
  const { exists, locked } = status.value as { exists: boolean; locked: boolean }
  if (exists && !locked) {
    if (procedureOf(act.procedure).effect === 'sign')
      await warnOfClock(actor, status.value as Output<'vault.status'>)
    return null
  }
  if (!exists)
    throw new RootkeepError('keep.missing', 'There is no keep here: rootkeep vault create makes one.')
  const passphrase = await actor.secrets.read(request)
  const reply = await actor.app.call('vault.unlock', { passphrase }, actor.options)
  if (!reply.ok) return reply
  if (act.procedure !== 'vault.confirm-clock') await warnOfClock(actor, reply.value as Output<'vault.status'>)
  return null
}

/** What is done now is journaled with the doubt. */
async function warnOfClock({ warn }: Actor, { clockDoubt }: Output<'vault.status'>): Promise<void> {
  if (clockDoubt === null) return
  const { now, kind, known, source } = clockDoubt
  await warn(
    `The clock says ${now}, ${against[kind]} ${known} (${source}). Set it right before you sign, or state that it is: rootkeep vault confirm-clock`,
  )
}

const against: Readonly<Record<ClockDoubt['kind'], string>> = {
  behind: 'and what has been is later:',
  ahead: 'and the last that is known is long ago:',
  jumped: 'and was set while the program ran; it should say',
}

async function addSecrets(act: Act, secrets: Secrets): Promise<ProcedureInput> {
  const input: Record<string, unknown> = { ...act.input }
  for (const field of fieldsOf(act.procedure)) {
    if (field.kind !== 'secret' || Object.hasOwn(input, field.name)) continue
    const file =
      act.words.get(field.name)?.[0] ?? (field.name === 'passphrase' ? act.passphraseFile : undefined)
    if (!field.required && !secrets.hasFile({ name: field.name, file })) continue
    input[field.name] = await secrets.read({ name: field.name, file, isNew: isChosen(field, act.procedure) })
  }
  return input
}

/** A secret that is being set, rather than tried: a slip of the finger would lock its owner out. */
function isChosen(field: Field, procedure: ProcedureName): boolean {
  return field.name.startsWith('new') || procedure === 'vault.create'
}
