// What the stand-in lacks, said loudly: an API, an event or an option that is not here throws
// `not in the stand-in: NAME`. Nothing of Electron's is ever answered with a quiet undefined.

import { EventEmitter } from 'node:events'

/** Keys that languages, loggers and test runners probe on any object; absent from Electron's objects too. */
const probes = new Set<PropertyKey>([
  'then',
  'toJSON',
  'constructor',
  'prototype',
  'nodeType',
  'asymmetricMatch',
])

/** The error for something of Electron's that the stand-in does not have. */
export function notInTheStandIn(name: string): Error {
  return new Error(`not in the stand-in: ${name}`)
}

/** `target`, except that reading a property that it lacks throws. Properties may be replaced, as tests do. */
export function guarded<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get(object, key, receiver) {
      if (key in object || typeof key === 'symbol' || probes.has(key))
        return Reflect.get(object, key, receiver)
      throw notInTheStandIn(`${name}.${key}`)
    },
  })
}

/** Throws for an option that is neither honoured nor known to be harmless here. */
export function refuseUnknownOptions(name: string, options: object, known: ReadonlySet<string>): void {
  for (const key of Object.keys(options)) if (!known.has(key)) throw notInTheStandIn(`${name} option ${key}`)
}

/** An emitter on which one can only listen for the events that the stand-in really emits. */
export class GuardedEmitter extends EventEmitter {
  constructor(name: string, events: readonly string[]) {
    super()
    const known = new Set(events)
    super.on('newListener', (event: string | symbol) => {
      if (typeof event === 'string' && !known.has(event)) throw notInTheStandIn(`${name} event ${event}`)
    })
  }
}

/** An event with Electron's `preventDefault` and `defaultPrevented`. */
export class PreventableEvent {
  defaultPrevented = false

  preventDefault(): void {
    this.defaultPrevented = true
  }
}
