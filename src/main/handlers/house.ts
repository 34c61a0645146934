import type * as z from 'zod'
import type { Progress } from '../../shared/bridge/care'
import type { RequestName, RequestOutput, requests } from '../../shared/bridge/contract'
import type { Settings } from '../../shared/bridge/settings'
import type { KeyKeeper } from '../desk/key-keeper'
import type { DeskPages } from '../files/desk-pages/desk-pages'
import type { Printer } from '../files/pdf/printed-page'
import type { Library } from '../library/library'
import type { Desktop } from './desktop'

/** What handlers work with. */
export interface House {
  /** The library, which may still be opening. */
  library: Promise<Library>
  settings: { get(): Settings; set(change: Partial<Settings>): Promise<Settings> }
  desktop: Desktop
  printer: Printer
  deskKeys: KeyKeeper
  /** The pages in desks' folders, which wait for the library. */
  deskPages: Promise<Pick<DeskPages, 'statuses' | 'pagesOf'>>
  /**
   * The sample story, its pictures kept in the library. Gives its JSON. Undefined where the library is one that the
   * person chose: the sample stays out of it.
   */
  sample: ((library: Library) => Promise<string>) | undefined
  /** Hears what the page says of itself. */
  page: {
    /** It has shown its first content. */
    shown(): void
    /** Its window may close. */
    mayClose(): void
    /** Does with the clipboard what a menu of the system does, in the field that has the focus. */
    edit(action: 'cut' | 'copy' | 'paste'): void
    /** Lets its window fill the screen or, where it does, no longer. */
    toggleFullScreen(): void
    /** Its window stays, since not everything is saved. */
    mayNotClose(): void
  }
  /** Hears how far work on many stories has come that is not the library's own. */
  progressed(progress: Progress): void
  /** Hears of everything that went wrong. */
  report(where: string, error: unknown): void
}

/** How each request of a namespace is answered: from parsed input to what the contract promises. */
export type HandlersOf<Namespace extends string> = {
  [N in Extract<RequestName, `${Namespace}.${string}`>]: (
    input: z.output<(typeof requests)[N]['input']>,
  ) => Promise<RequestOutput<N>>
}

/** How every request is answered. One that the contract names and nobody answers is a type error. */
export type Handlers = HandlersOf<string>
