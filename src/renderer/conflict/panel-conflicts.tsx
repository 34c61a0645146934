import { useMemo } from 'react'
import { isProposal } from '../../shared/merge/versions'
import { t } from '../../shared/messages/translate'
import { useStory } from '../session/use-story'
import { runCommand } from '../ui/commands'
import { Button } from '../ui/button'
import { ConflictCard } from './conflict-card'
import styles from './conflict-card.module.css'
import { placeOf } from './conflict-place'
import { useDisputes } from './use-disputes'

/** How many places of the story wait for a decision, and those of them that are not on the page. */
export function PanelConflicts() {
  const conflicts = useStory((article) => article.conflicts)
  const body = useStory((article) => article.body)
  const isOut = useStory((article) => article.stage === 'published')
  const disputes = useDisputes()
  const off = useMemo(() => conflicts.filter((conflict) => placeOf(conflict, body).in === 'panel'), [conflicts, body])
  if (conflicts.length === 0) return null
  return (
    <div className={styles.panel}>
      <p className={styles.count} role="status">
        {t(conflicts.every(isProposal) ? 'conflict.proposals' : 'desks.story.conflicts', { count: conflicts.length })}
      </p>
      <p className={styles.hold}>{t(isOut ? 'conflict.hold-site' : 'conflict.hold')}</p>
      {off.map((conflict) => (
        <ConflictCard key={conflict.id} conflict={conflict} dispute={disputes.get(conflict.id)} />
      ))}
      {off.length < conflicts.length && (
        <p className={styles.steps}>
          <Button variant="quiet" onClick={() => runCommand('edit.previous-conflict')}>
            {t('conflict.previous')}
          </Button>
          <Button variant="quiet" onClick={() => runCommand('edit.next-conflict')}>
            {t('conflict.next')}
          </Button>
        </p>
      )}
    </div>
  )
}
