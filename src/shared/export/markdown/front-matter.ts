import type { Facts } from './facts'
import type { PresetName } from './presets/preset-names'
import { PRESETS } from './presets/presets'
import { yamlDocument } from './yaml'

/** The version of a story that an export was made from: ids in the library. */
export interface Origin {
  story: string
  revision: string
}

/** What stands below the body, in order, under a heading each. */
export type FootSection = 'corrections' | 'references' | 'further' | 'related'

/**
 * The facts about a story, as YAML between `---` lines. What the story does not say is not there. Under `stet` it says
 * what it takes to read the file again as the story it was.
 */
export function frontMatter(
  facts: Facts,
  { preset, origin, foot }: { preset: PresetName; origin?: Origin | undefined; foot: FootSection[] },
): string {
  const { story, revision } = origin ?? {}
  return yamlDocument({ ...PRESETS[preset].fields(facts), stet: { preset, story, revision, foot } })
}
