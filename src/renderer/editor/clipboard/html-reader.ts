import type * as Reader from './html-to-body'

let reader: typeof Reader | undefined

/** What reads pasted HTML, which the first paint does without; undefined until it has been loaded. */
export function htmlReader(): typeof Reader | undefined {
  return reader
}

/** Loads it. Rejects when its part of the app can't be read. */
export async function loadHtmlReader(): Promise<void> {
  reader ??= await import('./html-to-body')
}
