import { Children, type ReactNode } from 'react'
import type { Inline, Mark, TextRun } from '../../../shared/article/inline'
import type { CitationLabels } from '../cite/citation-label'

/** The words of a cell, to look at. */
export function CellWords({ line, labels }: { line: Inline[]; labels: CitationLabels }) {
  // A line that ends in a break goes on in an empty one, which has to be seen.
  const open = line.at(-1)?.type === 'break'
  return (
    <>
      {Children.toArray(line.map((inline) => <Piece inline={inline} labels={labels} />))}
      {(open || line.length === 0) && <br />}
    </>
  )
}

function Piece({ inline, labels }: { inline: Inline; labels: CitationLabels }) {
  if (inline.type === 'break') return <br />
  if (inline.type === 'text') return <Run run={inline} />
  const { label, name } = labels.of(inline)
  const sourceIds = inline.items.map(({ sourceId }) => sourceId)
  return (
    <span role="img" aria-label={name} data-citation={sourceIds.join(' ')} data-backs={inline.id}>
      [{label}]
    </span>
  )
}

function Run({ run: { text, marks, link } }: { run: TextRun }) {
  const marked = (marks ?? []).reduceRight<ReactNode>((content, mark) => MARKED[mark](content), text)
  // It is opened when it is edited; here it only shows that it is one.
  return link === undefined ? marked : <span className="text-underline">{marked}</span>
}

const MARKED: Record<Mark, (content: ReactNode) => ReactNode> = {
  bold: (content) => <strong>{content}</strong>,
  italic: (content) => <em>{content}</em>,
  underline: (content) => <span className="text-underline">{content}</span>,
  strikethrough: (content) => <span className="text-strikethrough">{content}</span>,
  code: (content) => <code className="text-code">{content}</code>,
  subscript: (content) => <sub>{content}</sub>,
  superscript: (content) => <sup>{content}</sup>,
}
