import * as z from 'zod'
import { Stage } from '../article/article'
import { PRESET_NAMES } from '../export/markdown/presets/preset-names'
import { REFERENCE_STYLES } from '../export/reference-style'
import { THEME_CHOICES } from '../export/themes'
import { LANGUAGE_CHOICES } from '../messages/languages'
import { NEWEST_FIRST, StoryFilter, StorySort } from './story'

/** A part of the library that a person comes back to. What is set must all hold. */
export const ListView = z.strictObject({
  stage: Stage.optional(),
  only: StoryFilter.shape.only,
  section: StoryFilter.shape.section,
  tag: z.strictObject({ slug: z.string().max(200), name: z.string().max(200) }).optional(),
})
export type ListView = z.infer<typeof ListView>

/** The list as it is left: a part of the library, and its order. */
export const ListPlace = z.strictObject({ view: ListView, sort: StorySort })
export type ListPlace = z.infer<typeof ListPlace>

/** All stories, newest first. */
export const WHOLE_LIST: ListPlace = { view: {}, sort: NEWEST_FIRST }

/** What to ask the library for, to have a part of it in the list. */
export function filterOfView({ tag, ...view }: ListView): StoryFilter {
  return tag ? { ...view, tag: tag.slug } : view
}

/** So many commands of the palette are remembered. */
export const LAST_COMMANDS = 5

/** How many characters a text should have at most; 0: any number. */
export const Limits = z.strictObject({
  headline: z.number().int().min(0).max(9999),
  shortHeadline: z.number().int().min(0).max(9999),
  standfirst: z.number().int().min(0).max(9999),
  summary: z.number().int().min(0).max(9999),
})
export type Limits = z.infer<typeof Limits>
export type LimitedField = keyof Limits

export const DEFAULT_LIMITS: Limits = { headline: 90, shortHeadline: 40, standfirst: 220, summary: 160 }

/** What a previewed page can be shown on. */
export const MEDIA = ['phone', 'tablet', 'desktop', 'print'] as const

/** What the app remembers about the person and the window. Kept on this machine in settings.json. */
export const Settings = z.strictObject({
  person: z.strictObject({ name: z.string().max(200), initials: z.string().max(20) }),
  /** The language (BCP 47) of new stories. */
  storyLanguage: z.string().min(1).max(100),
  /** The first run's questions have been answered. */
  welcomed: z.boolean(),
  theme: z.enum(['system', 'light', 'dark']),
  /** What the interface speaks; the system's language where nothing was chosen. */
  interfaceLanguage: z.enum(LANGUAGE_CHOICES).optional(),
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
  /** The commands that were last chosen in the palette, the newest first. */
  recentCommands: z.array(z.string().max(60)).max(LAST_COMMANDS).optional(),
  /** Whether quotation marks and dashes are set as the story's language has them; they are unless this is false. */
  smartTypography: z.boolean().optional(),
  /** How citations are shown to readers; as numbers unless it is said. */
  referenceStyle: z.enum(REFERENCE_STYLES).optional(),
  /** What the newsroom is called by its readers. */
  publisher: z.string().max(200).optional(),
  /** Where the newsroom's site is found on the web, as it was typed. */
  siteAddress: z.string().max(2000).optional(),
  /** The folder that the site was last exported to. */
  siteFolder: z.string().max(4096).optional(),
  /** What exported pages look like; like paper unless it is said. */
  exportTheme: z.enum(THEME_CHOICES).optional(),
  /** Where the newsroom's own style sheet for exported pages lies; empty where it has none. */
  ownTheme: z.string().max(4096).optional(),
  /** The tool that Markdown is written for; any, unless it is said. */
  preset: z.enum(PRESET_NAMES).optional(),
  /** Where the list was left. */
  list: ListPlace.optional(),
  /** How the page keeps to what is being written. */
  writing: z
    .strictObject({ focus: z.boolean(), focusOn: z.enum(['sentence', 'paragraph']), typewriter: z.boolean() })
    .optional(),
  /** How two versions are compared: in one text or side by side, and whether what did not change is folded away. */
  comparison: z.strictObject({ layout: z.enum(['inline', 'side']), onlyChanges: z.boolean() }).optional(),
  /** How the preview was left: what its page is shown on, in which colours, and how wide it is beside the page. */
  preview: z
    .strictObject({ medium: z.enum(MEDIA), dark: z.boolean(), width: z.number().min(320).max(2000) })
    .optional(),
  /** How many words longer stories became on the last day on which somebody wrote here (YYYY-MM-DD). */
  today: z.strictObject({ day: z.string().max(10), words: z.number().int() }).optional(),
  /** How many words a day the person means to write; 0 is no goal. */
  dayGoal: z.number().int().min(0).max(9_999_999).optional(),
  /** How long texts may be before they are marked as too long. */
  limits: Limits.optional(),
  /** The sections of the publication, in its order. */
  sections: z.array(z.string().min(1).max(100)).max(200).optional(),
  /** The place of the newsroom, whose clock an embargo goes by until another is chosen (an IANA name); empty: this computer's. */
  timeZone: z.string().max(100).optional(),
  /** The sections of the inspector that are folded. */
  folded: z.array(z.string().max(40)).max(60).optional(),
  /** Whether misspelled words are marked; they are where nobody said otherwise. */
  spelling: z.boolean().optional(),
})
export type Settings = z.infer<typeof Settings>

/** The preview until somebody arranges it. */
export const PLAIN_PREVIEW: NonNullable<Settings['preview']> = { medium: 'phone', dark: false, width: 440 }

/** The page as it is until somebody wants it to keep to what is being written. */
export const PLAIN_WRITING: NonNullable<Settings['writing']> = {
  focus: false,
  focusOn: 'paragraph',
  typewriter: false,
}

export const defaultSettings: Settings = {
  person: { name: '', initials: '' },
  storyLanguage: 'en-GB',
  welcomed: false,
  theme: 'system',
  zoom: 1,
  panes: { library: 280, inspector: 320, libraryOpen: true, inspectorOpen: true, inspectorTab: 'story' },
}
