import type { ReactNode } from 'react'
import type { Citation, Inline, Mark, TextRun } from '../../shared/article/inline'
import type { LineStretch } from '../../shared/merge/comparison'
import { joined } from '../../shared/messages/joined'
import { t } from '../../shared/messages/translate'
import { looksOf } from './block-words'
import type { CitedSource, Compared } from './compare-versions'
import { inPlaces } from '../ui/compared/in-places'
import styles from '../ui/compared/marks.module.css'
import { Changed, type Shown } from '../ui/compared/words'

type Cited = Map<string, CitedSource>
/** The sources that citations of either version name. */
export type Versions = Pick<Compared, 'before' | 'after'>

/** A line of the body. */
export function LineWords({ line, shown, versions }: { line: LineStretch[]; shown: Shown; versions: Versions }) {
  const { before, after } = versions
  return inPlaces(line, (stretch) => {
    const cited = shown === 'before' || stretch.change === 'removed' ? before.cited : after.cited
    if (stretch.change === 'restyled') return <Restyled stretch={stretch} shown={shown} cited={cited} />
    return (
      <Changed change={stretch.change} shown={shown}>
        <Inlines inlines={stretch.content} cited={cited} />
      </Changed>
    )
  })
}

function Restyled({ stretch, shown, cited }: { stretch: LineStretch; shown: Shown; cited: Cited }) {
  const { content, before: earlier } = stretch
  if (earlier === undefined) throw new Error('a restyled stretch without what it was')
  const said = t('compare.restyled', { before: looksOfAll(earlier), after: looksOfAll(content) })
  return (
    <mark className={styles.restyled} title={said}>
      <Inlines inlines={shown === 'before' ? earlier : content} cited={cited} />
    </mark>
  )
}

function looksOfAll(inlines: Inline[]): string {
  const run = inlines.find((inline): inline is TextRun => inline.type === 'text')
  return looksOf(run ?? {})
}

function Inlines({ inlines, cited }: { inlines: Inline[]; cited: Cited }) {
  return inPlaces(inlines, (inline) => {
    if (inline.type === 'break') return <br />
    if (inline.type === 'citation') return <Cite citation={inline} cited={cited} />
    return <Run run={inline} />
  })
}

function Cite({ citation: { items }, cited }: { citation: Citation; cited: Cited }) {
  const label = items.map(({ sourceId }) => cited.get(sourceId)?.mark ?? '?').join(', ')
  const titles = joined(
    items.map(({ sourceId, locator }) => joined([cited.get(sourceId)?.title ?? t('compare.citation.gone'), locator])),
    'semicolon',
  )
  const said = t('compare.citation', { label, titles })
  return (
    <span role="img" aria-label={said} title={titles} className={styles.citation}>
      [{label}]
    </span>
  )
}

function Run({ run: { text, marks, link } }: { run: TextRun }) {
  const marked = marks?.reduceRight<ReactNode>((inside, mark) => <Marked mark={mark}>{inside}</Marked>, text) ?? text
  if (link === undefined) return marked
  return (
    <span className={styles.link} title={link}>
      {marked}
    </span>
  )
}

const ELEMENTS = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
  subscript: 'sub',
  superscript: 'sup',
} as const satisfies Record<Mark, string>

function Marked({ mark, children }: { mark: Mark; children: ReactNode }) {
  const Element = ELEMENTS[mark]
  return <Element>{children}</Element>
}
