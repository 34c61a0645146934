import { type Article, newArticle } from './article'
import type { Block, Body } from './block'
import { newId } from './id'
import type { Inline } from './inline'

/**
 * What of a story begins another like it: its fields, structure, text and pictures. What belongs to this one story stays
 * behind: sources and citations, threads, times, sign-offs, replies, corrections, publication and stage.
 */
export function templateOf(article: Article): Article {
  const { targetWords } = article
  return {
    ...newArticle(article.language),
    workingTitle: article.workingTitle,
    headline: article.headline,
    shortHeadline: article.shortHeadline,
    standfirst: article.standfirst,
    summary: article.summary,
    kicker: article.kicker,
    bylines: article.bylines,
    dateline: article.dateline,
    section: article.section,
    direction: article.direction,
    ...(article.hero && { hero: article.hero }),
    ...(targetWords !== undefined && { targetWords }),
    tags: article.tags.filter(({ proposed }) => proposed !== true),
    body: article.body.map(plainBlock),
  }
}

/** A story begun from a template: all of it, in blocks of its own. */
export function fromTemplate(template: Article): Article {
  const groups = new Map<string, string>()
  const groupOf = (group: string) => {
    const known = groups.get(group) ?? newId()
    groups.set(group, known)
    return known
  }
  const body = template.body.map((block): Block => {
    const own = { ...block, id: newId(), ...(block.box !== undefined && { box: groupOf(block.box) }) }
    if (own.type === 'figure' && own.gallery !== undefined) return { ...own, gallery: groupOf(own.gallery) }
    return own.type === 'table' ? { ...own, rows: own.rows.map((row) => ({ ...row, id: newId() })) } : own
  })
  return { ...template, body }
}

/** The headings of a template's body, as far as they are text. */
export function headingsOf(body: Body): string[] {
  return body.flatMap((block) =>
    block.type === 'heading'
      ? block.content.map((inline) => (inline.type === 'text' ? inline.text : ' ')).join('')
      : [],
  )
}

function plainBlock(block: Block): Block {
  if (block.type === 'table') {
    return { ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(plainLine) })) }
  }
  return 'content' in block ? { ...block, content: plainLine(block.content) } : block
}

function plainLine(line: Inline[]): Inline[] {
  return line.flatMap((inline): Inline[] => {
    if (inline.type === 'citation') return []
    if (inline.type !== 'text') return [inline]
    const { threads: _, claims: __, ...run } = inline
    return [run]
  })
}
