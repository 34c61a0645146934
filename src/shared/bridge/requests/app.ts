import * as z from 'zod'
import { AppInfo } from '../app-info'
import { Problem } from '../errors'
import { Settings } from '../settings'
import { OpenStory, StoryList } from '../story'
import { nothing } from './given'

export const appRequests = {
  'app.info': { input: nothing, output: AppInfo },
  /** Everything that the window begins with, in one answer. */
  'app.start': {
    input: nothing,
    output: z.strictObject({
      info: AppInfo,
      settings: Settings,
      /** The first page of the list, where it was left. */
      stories: StoryList,
      /** The story that was open last or, where it can't be, the newest. `null`: there is none, or nobody was here yet. */
      story: OpenStory.nullable(),
      /** Why the last story was not opened, where the person should know. */
      problem: Problem.nullable(),
    }),
  },
  /** The window has shown its first content. */
  'app.shown': { input: nothing, output: nothing },
  /** The answer to `window.closing`: everything is saved, or the person chose to leave. */
  'app.mayClose': { input: nothing, output: nothing },
  /** The other answer to `window.closing`: not everything is saved, so the window stays and asks the person. */
  'app.mayNotClose': { input: nothing, output: nothing },
  'app.openLink': { input: z.strictObject({ url: z.string().max(8192) }), output: nothing },
  'app.showFile': { input: z.strictObject({ path: z.string().max(4096) }), output: nothing },
  /** What the menus of a system do with the clipboard, done in the field that has the focus. */
  'app.edit': { input: z.strictObject({ action: z.enum(['cut', 'copy', 'paste']) }), output: nothing },
  /** Lets the window fill the screen or, where it does, no longer. */
  'app.fullScreen': { input: nothing, output: nothing },
} as const
