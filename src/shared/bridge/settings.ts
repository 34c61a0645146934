import * as z from 'zod'

/** What the app remembers about the person and the window. Kept on this machine in settings.json. */
export const Settings = z.strictObject({
  person: z.strictObject({ name: z.string().max(200), initials: z.string().max(20) }),
  /** The language (BCP 47) of new stories. */
  storyLanguage: z.string().min(1).max(100),
  /** The first run's questions have been answered. */
  welcomed: z.boolean(),
  theme: z.enum(['system', 'light', 'dark']),
  zoom: z.number().min(0.5).max(3),
  /** Pane widths in CSS pixels, and what is folded away. */
  panes: z.strictObject({
    library: z.number().min(200).max(600),
    inspector: z.number().min(240).max(720),
    libraryOpen: z.boolean(),
    inspectorOpen: z.boolean(),
    inspectorTab: z.string().max(40),
  }),
  /** The story that was open last. */
  lastStory: z.string().max(64).optional(),
})
export type Settings = z.infer<typeof Settings>

export const defaultSettings: Settings = {
  person: { name: '', initials: '' },
  storyLanguage: 'en-GB',
  welcomed: false,
  theme: 'system',
  zoom: 1,
  panes: { library: 280, inspector: 320, libraryOpen: true, inspectorOpen: true, inspectorTab: 'story' },
}
