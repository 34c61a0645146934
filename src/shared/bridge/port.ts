/** How a request ends, as JSON text over the bridge. */
export type Answer<T> = { ok: true; value: T } | { ok: false; code: string; params: Record<string, string | number> }

/** What the preload puts on `window.stet`. */
export interface BridgePort {
  call(name: string, json: string): Promise<string>
  on(name: string, listener: (json: string) => void): () => void
  /** The path on disk of a file that was dropped or chosen. */
  pathOf(file: File): string
}
interface File {
  readonly name: string
}
