import { Children } from 'react'
import type { BlockOf } from '../../../shared/article/block'
import type { Inline } from '../../../shared/article/inline'
import { t } from '../../../shared/messages/translate'
import { useStory } from '../../session/use-story'
import { CitationLabels } from '../cite/citation-label'
import styles from './atoms.module.css'

/** A table, to look at. */
export function TableView({ table: { rows, header } }: { table: BlockOf<'table'> }) {
  const body = useStory((article) => article.body)
  const sources = useStory((article) => article.sources)
  const labels = new CitationLabels({ body, sources })
  const [first, ...rest] = rows
  return (
    <div className={styles.tableBox} role="group" aria-label={t('editor.table')}>
      <table className={styles.table}>
        {header && first && (
          <thead>
            <tr>
              {Children.toArray(
                first.cells.map((cell) => (
                  <th scope="col" dir="auto">
                    <Line inlines={cell} labels={labels} />
                  </th>
                )),
              )}
            </tr>
          </thead>
        )}
        <tbody>
          {(header ? rest : rows).map(({ id, cells }) => (
            <tr key={id}>
              {Children.toArray(
                cells.map((cell) => (
                  <td dir="auto">
                    <Line inlines={cell} labels={labels} />
                  </td>
                )),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Line({ inlines, labels }: { inlines: Inline[]; labels: CitationLabels }) {
  return Children.toArray(inlines.map((inline) => <Piece inline={inline} labels={labels} />))
}

function Piece({ inline, labels }: { inline: Inline; labels: CitationLabels }) {
  if (inline.type === 'break') return <br />
  if (inline.type === 'citation') {
    const { label, name } = labels.of(inline)
    return (
      <span role="img" aria-label={name} className={styles.citation}>
        [{label}]
      </span>
    )
  }
  const text = inline.marks?.includes('italic') ? <em>{inline.text}</em> : inline.text
  return inline.marks?.includes('bold') ? <strong>{text}</strong> : text
}
