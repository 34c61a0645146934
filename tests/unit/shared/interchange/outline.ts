import { fromCslDate } from '../../../../src/shared/article/csl-date'
import { type Block, inlinesOf } from '../../../../src/shared/article/block'
import type { Inline } from '../../../../src/shared/article/inline'
import { authorsOf, publisherOf } from '../../../../src/shared/article/reference'
import type { Source } from '../../../../src/shared/article/source'
import type { Imported } from '../../../../src/shared/interchange/draft'

/** An imported story without its random ids, as short lines that a person can check; what is empty is not there. */
export function outline({ article, summary }: Omit<Imported, 'pictures'>): Record<string, unknown> {
  const numbers = new Map(article.sources.map(({ id }, index) => [id, index + 1]))
  const { headline, workingTitle, kicker, standfirst, dateline, section, slug, language, eventDate, hero } = article
  const all = {
    workingTitle,
    kicker,
    headline,
    standfirst,
    summary: article.summary,
    bylines: article.bylines.map(({ name, role, organisation }) =>
      [role, name, organisation].filter(Boolean).join(' | '),
    ),
    dateline,
    section,
    slug,
    language: language === 'en-GB' ? '' : `${language} ${article.direction}`,
    eventDate,
    hero: hero && figureLine(hero),
    body: article.body.map((block) => `${block.box === undefined ? '' : '[box] '}${blockLine(block, numbers)}`),
    sources: article.sources.map(sourceLine),
    tags: article.tags.map(({ slug: tag, name, proposed }) => `${tag} | ${name}${proposed ? '' : ' (accepted)'}`),
    related: article.related.map(({ title, url }) => [title, url].filter(Boolean).join(' | ')),
    leftOut: summary.leftOut.map(({ why, text }) => `${why} | ${text}`),
    notUnderstood: summary.notUnderstood,
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined && value.length > 0))
}

/** A block as one line, its citations by their sources' `numbers`. */
export function blockLine(block: Block, numbers: Map<string, number>): string {
  const lines = inlinesOf(block).map((line) => line.map((inline) => inlineText(inline, numbers)).join(''))
  switch (block.type) {
    case 'heading':
      return `h${block.level}: ${lines[0]}`
    case 'item':
      return `${'  '.repeat(block.depth)}${block.ordered ? '1.' : '-'} ${lines[0]}`
    case 'code':
      return `code ${block.language}: ${lines[0]}`
    case 'figure':
      return `figure: ${figureLine(block)}`
    case 'table':
      return `table${block.header ? ' with header' : ''}: ${lines.join(' | ')}`
    case 'rule':
    case 'card':
      return block.type
    default:
      return `${block.type}: ${lines[0]}`
  }
}

function inlineText(inline: Inline, numbers: Map<string, number>): string {
  if (inline.type === 'break') return ' / '
  if (inline.type === 'citation') {
    const items = inline.items.map(({ sourceId, locator }) =>
      [`#${numbers.get(sourceId)}`, locator].filter(Boolean).join(' '),
    )
    return `{${items.join(', ')}}`
  }
  const marked = (inline.marks ?? []).reduce((text, mark) => `<${mark}>${text}</${mark}>`, inline.text)
  return inline.link === undefined ? marked : `<${marked} → ${inline.link}>`
}

function figureLine({ alt, caption, credit }: { alt: string; caption: string; credit: string }): string {
  return [caption, credit && `credit: ${credit}`, alt && `alt: ${alt}`].filter(Boolean).join(' | ')
}

/** A source as one line. */
export function sourceLine({ csl, accessed, note }: Source): string {
  const parts = [
    csl.type,
    authorsOf(csl).join(' & '),
    csl.title,
    publisherOf(csl),
    fromCslDate(csl.issued),
    csl.page && `p. ${String(csl.page)}`,
    csl.URL,
    accessed && `accessed ${accessed}`,
    note && `note: ${note}`,
  ]
  return parts.filter(Boolean).join(' | ')
}
