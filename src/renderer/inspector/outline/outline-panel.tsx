import { type Ref, useState } from 'react'
import { t } from '../../../shared/messages/translate'
import { headingAt, moveSection, type OutlineEntry } from '../../../shared/article/outline'
import { useSession, useStory, useWhereabouts } from '../../session/use-story'
import { CheckField } from '../../ui/choice-field'
import { Empty } from '../section'
import styles from './outline.module.css'
import { OutlineTree } from './outline-tree'
import { useOutline } from './use-outline'

/** The headings of the story: a way to see where one is, to go elsewhere and to move whole sections. */
export function OutlinePanel({ tree }: { tree: Ref<HTMLDivElement> }) {
  const session = useSession()
  const [things, setThings] = useState(false)
  const entries = useOutline(things)
  const hasThings = useStory(({ body }) => body.some(({ type }) => type === 'figure' || type === 'table'))
  const here = useWhereabouts(({ block }) => block)
  const current = entries.find(({ id }) => id === here)?.id ?? (here && headingAt(session.article.body, here))

  const go = ({ id }: OutlineEntry) => {
    const start = { block: id, offset: 0 }
    session.goTo({ place: 'body', anchor: start, focus: start })
  }
  const move = ({ id }: OutlineEntry, way: 'up' | 'down') =>
    session.edit((article) => {
      const body = moveSection(article.body, id, way)
      return body === article.body ? article : { ...article, body }
    })

  return (
    <div className={styles.panel}>
      {entries.length === 0 ? (
        <Empty>{t('outline.empty')}</Empty>
      ) : (
        <OutlineTree ref={tree} entries={entries} current={current ?? null} onGo={go} onMove={move} />
      )}
      {hasThings && <CheckField label={t('outline.things')} checked={things} onValue={setThings} />}
    </div>
  )
}
