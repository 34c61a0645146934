import { newArticle, type Article } from '../../../../src/shared/article/article'
import type { Block } from '../../../../src/shared/article/block'
import type { AssetRef } from '../../../../src/shared/article/figure'
import type { Inline } from '../../../../src/shared/article/inline'
import type { Source } from '../../../../src/shared/article/source'
import type { ExportOptions } from '../../../../src/shared/export/options'

export const options: ExportOptions = {
  notForPublication: false,
  imagePath: ({ hash }) => `images/${hash.slice(0, 8)}.jpg`,
}

export const asset: AssetRef = { hash: 'a'.repeat(64), mediaType: 'image/jpeg', width: 1200, height: 800 }

/** An English story with the given fields. */
export function story(fields: Partial<Article>): Article {
  return { ...newArticle('en-GB'), headline: 'A headline', ...fields }
}

let blocks = 0

/** A block with an id of its own. */
export function block<T extends Block['type']>(
  type: T,
  fields: Omit<Extract<Block, { type: T }>, 'type' | 'id'>,
): Extract<Block, { type: T }> {
  return { type, id: `block-${++blocks}`, ...fields } as Extract<Block, { type: T }>
}

export function paragraph(...content: (string | Inline)[]): Block {
  return block('paragraph', { content: line(...content) })
}

export function item(depth: number, ordered: boolean, text: string): Extract<Block, { type: 'item' }> {
  return block('item', { depth, ordered, content: line(text) })
}

export function line(...content: (string | Inline)[]): Inline[] {
  return content.map((part) => (typeof part === 'string' ? { type: 'text', text: part } : part))
}

/** A citation of sources by id; `s2@p. 12` has a locator. */
export function cite(...items: string[]): Inline {
  return {
    type: 'citation',
    items: items.map((named) => {
      const [sourceId = '', locator] = named.split('@')
      return locator === undefined ? { sourceId } : { sourceId, locator }
    }),
  }
}

export function source(id: string, fields: Partial<Source> = {}): Source {
  return {
    id,
    csl: {
      type: 'article-newspaper',
      title: `Title of ${id}`,
      'container-title': 'The Paper',
      issued: { 'date-parts': [[2025, 5, 15]] },
    },
    visibility: 'printed',
    ...fields,
  }
}
