// What texts of strangers were read into, kept for the questions that follow: a batch names the same anchors,
// intermediates and CRLs line after line. Bounded by the length of the texts; the longest unused go first.

/** Beyond so many characters of text the oldest readings are let go; the newest is always kept. */
const maximumLength = 64 * 1024 * 1024

export class ReadingMemory<T> {
  private readonly readings = new Map<string, T>()
  private length = 0

  /** What `read` makes of the text, which must depend on nothing else; what it throws is not kept. */
  of(text: string, read: (text: string) => T): T {
    const known = this.readings.get(text)
    const reading = known ?? read(text)
    if (known === undefined) this.length += text.length
    else this.readings.delete(text)
    this.readings.set(text, reading)
    this.forget()
    return reading
  }

  private forget(): void {
    for (const text of this.readings.keys()) {
      if (this.length <= maximumLength || this.readings.size === 1) return
      this.readings.delete(text)
      this.length -= text.length
    }
  }
}
