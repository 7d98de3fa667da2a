// How the focus stands to a place in the window, as someone sees it who has only a keyboard. Runs in the page, so it is
// one function that imports nothing.

/** How the focus stands to a place. */
export interface View {
  readonly role: string
  readonly isThere: boolean
  /** The focus is nowhere: whatever had it is gone. */
  readonly isLost: boolean
  /** Both are in one list, menu, row of tabs or tree, which is walked by arrows. */
  readonly isInSameWidget: boolean
  readonly isInSamePart: boolean
  readonly isBehind: boolean
  /** How many stops away it seems to be, at least one; the next look tells. */
  readonly distance: number
}

/** In the page: how the focus stands to a place. */
export function lookFrom(element: Element): View {
  const focusable = 'a[href], button, input, textarea, select, summary, [tabindex]'
  const widgets: Readonly<Record<string, string>> = {
    menuitem: '[role=menu]',
    menuitemcheckbox: '[role=menu]',
    tab: '[role=tablist]',
    treeitem: '[role=tree]',
    radio: '[role=radiogroup]',
    row: 'tbody',
  }
  const active = document.activeElement ?? document.body
  const labelled = element.matches(focusable) ? null : element.closest('label')?.control
  const target = labelled ?? element.closest(focusable) ?? element
  const isRow = target.hasAttribute('data-row-button')
  const isRadio = target instanceof HTMLInputElement && target.type === 'radio'
  const role = isRow ? 'row' : isRadio ? 'radio' : (element.getAttribute('role') ?? '')
  const isOption = role === 'option'
  const widget = target.closest(isOption ? '[role=listbox]' : (widgets[role] ?? 'none'))
  const isSibling = role === 'row' ? active.hasAttribute('data-row-button') : active !== widget
  const isInSameWidget = isOption || (widget?.contains(active) === true && isSibling)
  const from = (isOption && widget?.querySelector('[data-combobox-selected]')) || active
  const parts = [target, active].map((one) => one.closest('[data-region]'))
  const isBehind = (from.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING) !== 0

  /** Whether a key stops there on its way: an arrow at whatever is of the same kind, Tab at one of each group. */
  function isStop(one: Element): boolean {
    if (!one.checkVisibility({ visibilityProperty: true }) || one.matches(':disabled, [inert] *'))
      return false
    if (isInSameWidget && isRow) return one.hasAttribute('data-row-button')
    if (isInSameWidget) return isRadio || one.getAttribute('role') === role
    if (widget?.contains(one)) return false
    return one instanceof HTMLElement && one.tabIndex >= 0 && !one.matches('[type=radio]:not(:checked)')
  }

  function isBetween(one: Element): boolean {
    const [first, last] = isBehind ? [target, from] : [from, target]
    const follows = first.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING
    const precedes = last.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING
    return follows !== 0 && precedes !== 0
  }

  const around = (isInSameWidget && widget) || document
  const stops = [...around.querySelectorAll(isOption ? '[role=option]' : focusable)]
  return {
    role,
    isThere: isOption ? element.hasAttribute('data-combobox-selected') : target === active,
    isLost: active === document.body,
    isInSameWidget,
    isInSamePart: parts.includes(null) || parts[0] === parts[1],
    isBehind,
    distance: stops.filter((one) => isStop(one) && isBetween(one)).length + 1,
  }
}
