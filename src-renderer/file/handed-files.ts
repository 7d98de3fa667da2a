// Files on their way from where they were dropped to the screen that is for their kind: left here by the one, and
// taken by the other's drop zone when it comes up. Whatever nobody takes is forgotten with the next.

import { useEffect, useSyncExternalStore } from 'react'
import type { NamedFile } from '../../src-main/contract/values.ts'

let handed: readonly NamedFile[] = []

/** Leaves files for the drop zone of the screen that is gone to next. */
export function handOver(files: readonly NamedFile[]): void {
  handed = files
}

/** Takes what was left, once. */
export function takeHanded(): readonly NamedFile[] {
  const files = handed
  handed = []
  return files
}

let zones = 0
const listeners = new Set<() => void>()

function change(by: number): void {
  zones += by
  for (const listener of listeners) listener()
}

/** Says that a drop zone of its own is on the screen, for as long as the component is. */
export function useOwnDropZone(): void {
  useEffect(() => {
    change(1)
    return () => change(-1)
  }, [])
}

/** Whether the screen has a drop zone of its own. */
export function useHasDropZone(): boolean {
  return useSyncExternalStore(watch, () => zones > 0)
}

function watch(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
