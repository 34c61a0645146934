import { astro } from './astro'
import { eleventy } from './eleventy'
import { hugo } from './hugo'
import { jekyll } from './jekyll'
import { pandoc } from './pandoc'
import { plain } from './plain'
import type { Preset } from './preset'
import type { PresetName } from './preset-names'

/** What each tool wants. */
export const PRESETS: Record<PresetName, Preset> = { plain, hugo, jekyll, eleventy, astro, pandoc }
