import type { PaperSize } from './paper-size'

/** A page to print, whole: it may ask for the files beside it and for nothing else. */
export interface PrintedPage {
  html: string
  /** The pictures by their URLs as the page names them. */
  files: ReadonlyMap<string, { mediaType: string; bytes: Uint8Array }>
  direction: 'ltr' | 'rtl'
  size: PaperSize
}

/** Makes a PDF of a page, without running anything in it. What it took up is given back by then, also when `signal` is aborted. */
export type Print = (page: PrintedPage, signal: AbortSignal) => Promise<Uint8Array>

/** What prints, and on what. */
export interface Printer {
  print: Print
  /** When it is given up, in milliseconds. */
  longestMs: number
  size: PaperSize
}
