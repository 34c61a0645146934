import { useMemo } from 'react'
import { changesSince, isSameStory, releasedOf } from '../../../shared/export/standing'
import { forReaders } from '../../../shared/export/withdrawn'
import { t } from '../../../shared/messages/translate'
import { useSession, useStory } from '../../session/use-story'
import { useNow } from '../../ui/use-now'
import styles from './export-panel.module.css'
import { usePublished } from '../../session/use-published'

/** What an export will be: for readers, or stamped *Not for publication*, and why. */
export function StandingLine() {
  const { sample } = useSession()
  const saved = useStory((article) => article)
  const published = usePublished()
  const now = useNow()
  const changes = useMemo(() => (published ? changesSince(published, saved) : 0), [published, saved])
  if (published === undefined) return null
  const released = releasedOf({ saved, published, sample }, now)
  if (typeof released !== 'string' && isSameStory(released, forReaders(saved)))
    return (
      <p className={styles.out}>
        <strong>{t('inspector.export.out')}</strong>{' '}
        {t(saved.stage === 'withdrawn' ? 'inspector.export.out-notice' : 'inspector.export.out-help')}
      </p>
    )
  const why = typeof released === 'string' ? released : 'changed'
  return (
    <p className={styles.stamp}>
      <strong>{t('inspector.export.stamp')}</strong> {t(`inspector.export.why.${why}`, { count: changes })}
    </p>
  )
}
