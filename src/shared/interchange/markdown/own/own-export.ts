import type { FootSection } from '../../../export/markdown/front-matter'
import type { Origin } from '../../../export/options'
import { REFERENCE_STYLES, type ReferenceStyle } from '../../../export/reference-style'
import { listOf, textOf } from '../front-matter'
import type { YamlMap } from '../yaml-value'

/** What one of our own exports says of itself in its front matter. It is read exactly, without guessing. */
export interface OwnExport {
  preset: string
  /** The version that it was made from, where it names one. */
  origin: Origin | undefined
  referenceStyle: ReferenceStyle
  /** By which the days are told that the page shows. */
  timeZone: string | undefined
  /** It begins with the stamp. */
  stamped: boolean
  /** Its first picture stands over the story. */
  hero: boolean
  foot: FootSection[]
}

/** Undefined for front matter that another program wrote. */
export function ownExport(fields: YamlMap): OwnExport | undefined {
  const said = fields.get('stet')
  if (!(said instanceof Map)) return undefined
  const text = (key: string) => textOf(said.get(key) ?? '')
  const [preset, story, revision] = ['preset', 'story', 'revision'].map(text) as [string, string, string]
  if (preset === '') return undefined
  return {
    preset,
    origin: story !== '' && /^[0-9a-f]{64}$/.test(revision) ? { story, revision } : undefined,
    referenceStyle: REFERENCE_STYLES.find((style) => style === text('references')) ?? 'numbers',
    timeZone: text('timeZone') || undefined,
    stamped: fields.get('draft') === 'true',
    hero: fields.has('image') || fields.has('images'),
    foot: listOf(said.get('foot') ?? [])
      .map(textOf)
      .filter(isFootSection),
  }
}

const FOOT: Record<FootSection, true> = { corrections: true, references: true, further: true, related: true }

function isFootSection(name: string): name is FootSection {
  return Object.hasOwn(FOOT, name)
}
