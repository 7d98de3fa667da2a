// What the preload puts into the page, as a test that runs in the page sees it.

declare global {
  interface Window {
    readonly bridge: {
      call(procedure: string, input: unknown, id?: string): Promise<unknown>
      cancel(id: string): void
      speak(language: string): void
      onEvent(listener: (event: unknown) => void): () => void
    }
  }
}
