// What is wrong with where things stand in the window, by measurement: words that lie on other words, that are cut
// off, that leave their button or the window. Runs in the page, so it is one function that imports nothing.

/** The faults of the screen that is shown, each with the words at fault; of what lies on top, where a dialog is. */
export function layoutFaults(): string[] {
  interface Words {
    readonly text: string
    readonly element: HTMLElement
    readonly boxes: readonly DOMRect[]
  }
  const top = document.querySelector('[role=dialog]') ?? document.body
  const isSeen = (element: HTMLElement) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    element.closest('[inert], [aria-hidden=true], .mantine-Notifications-root') === null

  /** The part of a box that no scrolling or cutting ancestor hides. */
  const shownPart = (box: DOMRect, element: HTMLElement) => {
    let { left, top: above, right, bottom } = box
    for (let each: HTMLElement | null = element; each; each = each.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(each)
      if (overflowX === 'visible' && overflowY === 'visible') continue
      const clip = each.getBoundingClientRect()
      left = Math.max(left, clip.left)
      right = Math.min(right, clip.right)
      above = Math.max(above, clip.top)
      bottom = Math.min(bottom, clip.bottom)
    }
    return new DOMRect(left, above, right - left, bottom - above)
  }

  const wordsOnScreen = (): Words[] => {
    const found: Words[] = []
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      const text = node.textContent?.trim() ?? ''
      if (!element || text === '' || !isSeen(element)) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const boxes = [...range.getClientRects()].map((box) => shownPart(box, element))
      found.push({
        text: text.slice(0, 60),
        element,
        boxes: boxes.filter(({ width, height }) => width > 1 && height > 1),
      })
    }
    return found
  }

  const lieOnEachOther = (a: DOMRect, b: DOMRect) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
    // Lines of one paragraph touch: letters begin below the top of their line.
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 5

  const overlaps = (words: readonly Words[]) =>
    words.flatMap((one, at) =>
      words
        .slice(at + 1)
        .filter((other) => one.boxes.some((a) => other.boxes.some((b) => lieOnEachOther(a, b))))
        .map((other) => `“${one.text}” and “${other.text}” lie on each other`),
    )

  /** Data may be cut where its whole is at hand in a title; what the catalogue says may not. */
  const isCut = ({ element }: Words) => {
    for (let each: HTMLElement | null = element; each && each !== top; each = each.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(each)
      const isHiding = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
      if (each.title !== '' || overflowY === 'auto' || overflowX === 'auto') return false
      if (isHiding(overflowX) && each.scrollWidth > each.clientWidth + 1) return true
      if (isHiding(overflowY) && each.scrollHeight > each.clientHeight + 3) return true
    }
    return false
  }

  const leavesItsButton = ({ element, boxes }: Words) => {
    const button = element.closest('button, [role=tab], [role=menuitem]')?.getBoundingClientRect()
    if (!button) return false
    return boxes.some(
      (box) =>
        box.left < button.left - 1 ||
        box.right > button.right + 1 ||
        box.top < button.top - 2 ||
        box.bottom > button.bottom + 2,
    )
  }

  const leavesTheWindow = ({ element }: Words) => {
    const { left, right } = element.getBoundingClientRect()
    return (left < -1 || right > innerWidth + 1) && element.closest('.react-flow') === null
  }

  const words = wordsOnScreen()
  const faults = (what: string, isFault: (each: Words) => boolean) =>
    words.filter(isFault).map(({ text }) => `“${text}” ${what}`)
  return [
    ...overlaps(words),
    ...faults('is cut off', isCut),
    ...faults('leaves its button', leavesItsButton),
    ...faults('leaves the window', leavesTheWindow),
  ]
}
