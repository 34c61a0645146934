/** The tools that a story can be written for; `plain` is for any program that reads CommonMark. */
export const PRESET_NAMES = ['plain', 'hugo', 'jekyll', 'eleventy', 'astro', 'pandoc'] as const
export type PresetName = (typeof PRESET_NAMES)[number]
