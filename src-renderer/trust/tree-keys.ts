// Where a key leads in the tree (WAI-ARIA Authoring Practices, tree view): a pure function of the layout.

import type { Layout } from './layout.ts'
import type { TreeItem } from './tree-item.ts'

/** What a key does: goes to an item, or unfolds or folds the one that is focused. */
export type KeyAct = { readonly go: string } | { readonly unfold: string } | { readonly fold: string }

/** What `key` does at the item `from`; null when it means nothing here. */
export function actOfKey(
  layout: Layout<TreeItem>,
  { from, isFolded }: { from: string; isFolded: boolean },
  key: string,
): KeyAct | null {
  if (key === 'ArrowRight' && isFolded) return { unfold: from }
  if (key === 'ArrowLeft' && !isFolded && layout.place(from)?.children.length) return { fold: from }
  const to = destinationOf(layout, from, key)
  return to === null ? null : { go: to }
}

function destinationOf(layout: Layout<TreeItem>, from: string, key: string): string | null {
  const { order } = layout
  const at = order.indexOf(from)
  switch (key) {
    case 'ArrowDown':
      return order[at + 1] ?? null
    case 'ArrowUp':
      return order[at - 1] ?? null
    case 'ArrowRight':
      return layout.place(from)?.children[0] ?? null
    case 'ArrowLeft':
      return layout.place(from)?.parent ?? null
    case 'Home':
      return order[0] ?? null
    case 'End':
      return order.at(-1) ?? null
    default:
      return null
  }
}

/** The next item after `from`, around the end, whose title begins with `typed`; a longer word may stay where it is. */
export function itemByTyping(layout: Layout<TreeItem>, from: string, typed: string): string | null {
  const { order } = layout
  const at = order.indexOf(from)
  const first = Math.max(typed.length > 1 ? at : at + 1, 0)
  const around = [...order.slice(first), ...order.slice(0, first)]
  const wanted = typed.toLocaleLowerCase()
  return around.find((id) => wordsOf(layout, id)[0]?.toLocaleLowerCase().startsWith(wanted)) ?? null
}

/** The first item whose title, subject or name holds `text`; null for an empty text or no such item. */
export function itemBySearch(layout: Layout<TreeItem>, text: string): string | null {
  const wanted = text.trim().toLocaleLowerCase()
  if (wanted === '') return null
  const isFound = (id: string) =>
    wordsOf(layout, id).some((words) => words.toLocaleLowerCase().includes(wanted))
  return layout.order.find(isFound) ?? null
}

/** The title first; a group has no words of its own. */
function wordsOf(layout: Layout<TreeItem>, id: string): string[] {
  const item = layout.place(id)?.node
  if (item?.kind !== 'certificate') return []
  const { title, subject, name, certificate } = item.node
  return [title, subject, ...(name === null ? [] : [name]), certificate]
}
