import * as z from 'zod'
import { Progress } from './care'
import { COMMANDS } from './commands'
import { Arrival, DeskPagesStatus, DeskStatus } from './desk'
import { Settings } from './settings'
import { StoryChange } from './story'

/** Every event from the main process to the window. */
export const events = {
  /**
   * Stories were saved, created, trashed or restored; lists and counts may have changed. No story: search, which had lagged
   * behind, knows all of them now.
   */
  'articles.changed': z.strictObject({ changes: z.array(StoryChange) }),
  'settings.changed': Settings,
  'library.progress': Progress,
  /** Desks stand otherwise than before; `arrivals`: stories that others' work came into. */
  'desk.changed': z.strictObject({ desks: z.array(DeskStatus), arrivals: z.array(Arrival) }),
  /** Pages in desks' `stories` folders stand otherwise than before. */
  'desk.pages': z.strictObject({ desks: z.array(DeskPagesStatus) }),
  /** The system was asked to open packages with the app. */
  'packages.opened': z.strictObject({ paths: z.array(z.string()) }),
  /** A menu item was chosen. */
  'menu.command': z.strictObject({ command: z.enum(COMMANDS) }),
  /** Whether a screen reader or something like it reads the window. */
  'window.assisted': z.strictObject({ on: z.boolean() }),
  /** The window is about to close: save, then answer with `app.mayClose` or `app.mayNotClose`. */
  'window.closing': z.strictObject({}),
} as const satisfies Record<string, z.ZodType>

export type EventName = keyof typeof events
export type EventPayload<N extends EventName> = z.output<(typeof events)[N]>
