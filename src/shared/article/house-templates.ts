import ar from '../../../resources/templates/ar.json' with { type: 'json' }
import en from '../../../resources/templates/en.json' with { type: 'json' }
import { type Article, newArticle } from './article'
import type { Block } from './block'
import { newId } from './id'
import { normalise } from './normalise'

/** The templates that Stet brings along, in the order in which they are offered. */
export const HOUSE_TEMPLATES = ['news', 'interview', 'live', 'obituary', 'analysis', 'explainer'] as const
export type HouseTemplate = (typeof HOUSE_TEMPLATES)[number]

export function isHouseTemplate(id: string): id is HouseTemplate {
  return (HOUSE_TEMPLATES as readonly string[]).includes(id)
}

/** One of Stet's templates as a story in a language (BCP 47); its words are Arabic or else English. */
export function houseTemplate(id: HouseTemplate, language: string): Article {
  const { kicker, standfirst, body } = (/^ar\b/i.test(language) ? ar : en)[id]
  return normalise({ ...newArticle(language), kicker, standfirst, body: body.map(blockOf) })
}

/** A line begins with what it is: `##` a heading, `-` an item, `>` a quote, `**` words in bold; else a paragraph. */
function blockOf(line: string): Block {
  const [, sign = '', text = ''] = /^(?:(##|-|>|\*\*) )?(.*)$/su.exec(line) ?? []
  const id = newId()
  const content = [{ type: 'text' as const, text, ...(sign === '**' && { marks: ['bold' as const] }) }]
  if (sign === '##') return { type: 'heading', id, level: 2, content }
  if (sign === '-') return { type: 'item', id, ordered: false, depth: 0, content }
  if (sign === '>') return { type: 'quote', id, content }
  return { type: 'paragraph', id, content }
}
