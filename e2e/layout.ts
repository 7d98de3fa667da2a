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

  /** The ancestors that may cut or scroll an element; a drawing is panned as a whole, so its frame is none. */
  const framesOf = (element: HTMLElement) => {
    const frames: HTMLElement[] = []
    for (let each: HTMLElement | null = element; each; each = each.parentElement) {
      if (each.matches('.react-flow__viewport')) break
      frames.push(each)
    }
    return frames
  }

  /** What stays in sight over what is scrolled: the acts of a long form. */
  const feet = [...top.querySelectorAll('form > div > div')].filter(
    (each) => getComputedStyle(each).position === 'sticky',
  )

  /** The part of a box that no scrolling or cutting ancestor hides, and nothing that stays. */
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
    for (const foot of feet) {
      const cover = foot.getBoundingClientRect()
      const isBeside = left >= cover.right || right <= cover.left
      const isApart = above >= cover.bottom || bottom <= cover.top
      if (!foot.contains(element) && !isBeside && !isApart) bottom = Math.max(above, cover.top)
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
      const all = [...range.getClientRects()].map((box) => shownPart(box, element))
      // Words for readers alone take a pixel.
      const boxes = all.filter(({ width, height }) => width > 1 && height > 1)
      if (boxes.length === 0) continue
      found.push({ text: text.slice(0, 60), element, boxes })
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

  /** Names, digests and paths may be cut where there is no room, and so may what says its whole in a title. */
  const isData = /[=/\\:@]|^[0-9a-f]{16,}$/
  const isHiding = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
  const isCut = ({ text, element }: Words) => {
    for (const each of framesOf(element)) {
      const { overflowX, overflowY } = getComputedStyle(each)
      if (each.title !== '' || overflowY === 'auto' || overflowX === 'auto') return false
      const isWide = isHiding(overflowX) && each.scrollWidth > each.clientWidth + 1
      const isTall = isHiding(overflowY) && each.scrollHeight > each.clientHeight + 3
      if (isWide || isTall) return !isData.test(text)
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
    const frames = framesOf(element)
    const { left, right } = element.getBoundingClientRect()
    const isFree = frames.includes(document.body) && frames.every((each) => !isFrame(each))
    return isFree && (left < -1 || right > innerWidth + 1)
  }
  const isFrame = (each: HTMLElement) =>
    each !== document.body &&
    each !== document.documentElement &&
    getComputedStyle(each).overflowX !== 'visible'

  /** Only code, drawings and lists of data are wide enough to be scrolled sideways. */
  const isCode = (each: HTMLElement) =>
    [each, ...each.querySelectorAll(':scope > *')].some((part) =>
      getComputedStyle(part).fontFamily.includes('monospace'),
    )
  const scrollsSideways = () =>
    [...top.querySelectorAll<HTMLElement>('main, main > div, section, form, [role=tabpanel]')]
      .filter((each) => getComputedStyle(each).overflowX === 'auto' && !isCode(each))
      .filter((each) => each.scrollWidth > each.clientWidth + 1)
      .map((each) => `“${each.textContent.trim().slice(0, 60)}” scrolls sideways`)

  /** A placeholder has no box of its own: its words are measured as the field would write them. */
  const cutPlaceholders = () =>
    [...top.querySelectorAll<HTMLInputElement>('input[placeholder]')].filter(isSeen).flatMap((field) => {
      const style = getComputedStyle(field)
      const pen = document.createElement('canvas').getContext('2d')
      if (!pen || field.value !== '' || field.placeholder === '') return []
      pen.font = style.font
      const room =
        field.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight)
      return pen.measureText(field.placeholder).width > room + 1 ? [`“${field.placeholder}” is cut off`] : []
    })

  const words = wordsOnScreen()
  const faults = (what: string, isFault: (each: Words) => boolean) =>
    words.filter(isFault).map(({ text }) => `“${text}” ${what}`)
  return [
    ...overlaps(words),
    ...faults('is cut off', isCut),
    ...faults('leaves its button', leavesItsButton),
    ...faults('leaves the window', leavesTheWindow),
    ...scrollsSideways(),
    ...cutPlaceholders(),
  ]
}
