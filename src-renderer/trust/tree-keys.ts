// Where a key leads in the tree (WAI-ARIA Authoring Practices, tree view): a pure function of the layout.

import type { Layout } from './layout.ts'

/** The node that `key` leads to from `from`; null when the key means nothing here. */
export function nodeByKey(layout: Layout, from: string, key: string): string | null {
  const { order, nodes } = layout
  const at = order.indexOf(from)
  switch (key) {
    case 'ArrowDown':
      return order[at + 1] ?? null
    case 'ArrowUp':
      return order[at - 1] ?? null
    case 'ArrowRight':
      return nodes.get(from)?.children[0] ?? null
    case 'ArrowLeft':
      return nodes.get(from)?.parent ?? null
    case 'Home':
      return order[0] ?? null
    case 'End':
      return order.at(-1) ?? null
    default:
      return null
  }
}

/** The next node after `from`, around the end, whose title begins with `typed`; a longer word may stay where it is. */
export function nodeByTyping(layout: Layout, from: string, typed: string): string | null {
  const { order, nodes } = layout
  const at = order.indexOf(from)
  const first = typed.length > 1 ? at : at + 1
  const around = [...order.slice(Math.max(first, 0)), ...order.slice(0, Math.max(first, 0))]
  const wanted = typed.toLocaleLowerCase()
  return around.find((id) => nodes.get(id)?.node.title.toLocaleLowerCase().startsWith(wanted)) ?? null
}

/** The first node whose title, subject or name holds `text`; null for an empty text or no such node. */
export function nodeBySearch(layout: Layout, text: string): string | null {
  const wanted = text.trim().toLocaleLowerCase()
  if (wanted === '') return null
  return (
    layout.order.find((id) => {
      const node = layout.nodes.get(id)?.node
      return [node?.title, node?.subject, node?.name, node?.certificate].some((words) =>
        words?.toLocaleLowerCase().includes(wanted),
      )
    }) ?? null
  )
}
