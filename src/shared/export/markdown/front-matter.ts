import type { Origin } from '../options'
import type { ReferenceStyle } from '../reference-style'
import type { Facts } from './facts'
import type { PresetName } from './presets/preset-names'
import { PRESETS } from './presets/presets'
import { yamlDocument } from './yaml'

/** What stands below the body, in order, under a heading each. */
export type FootSection = 'corrections' | 'references' | 'further' | 'related'

interface Manner {
  preset: PresetName
  origin?: Origin | undefined
  referenceStyle?: ReferenceStyle | undefined
  /** By which the days are told that the page shows. */
  timeZone?: string | undefined
  foot: FootSection[]
}

/**
 * The facts about a story, as YAML between `---` lines. What the story does not say is not there. Under `stet` it says
 * what it takes to read the file again as the story it was.
 */
export function frontMatter(facts: Facts, { preset, origin, referenceStyle, timeZone, foot }: Manner): string {
  const { story, revision } = origin ?? {}
  const references = referenceStyle === 'numbers' ? undefined : referenceStyle
  return yamlDocument({
    ...PRESETS[preset].fields(facts),
    stet: { preset, story, revision, references, timeZone, foot },
  })
}
