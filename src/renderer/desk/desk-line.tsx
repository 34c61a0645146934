import { t } from '../../shared/messages/translate'
import { useDesks } from '../session/desks'
import { useSharing } from '../session/sharing'
import { useSession } from '../session/use-story'
import { runCommand } from '../ui/commands'
import { Button } from '../ui/button'
import { useNow } from '../ui/use-now'
import { ago } from './ago'
import styles from './desk-line.module.css'
import { StoryPagesLine } from './story-pages-line'

/** How the open story stands with its desk: who shared it last, and what has yet to be shared. Nothing without a desk. */
export function DeskLine() {
  const { id, sample, trashed } = useSession()
  const desks = useDesks()
  const sharing = useSharing(id)
  const now = useNow()
  const desk = desks.find((each) => each.id === sharing?.desk)
  const target = desk ?? desks.find(({ isDefault }) => isDefault) ?? desks[0]
  if (!sharing || !target || sample || trashed) return null

  const { unshared, waiting, lastBy, lastAt, merged, newer } = sharing
  const state = !desk ? 'here' : waiting ? 'waiting' : unshared ? 'unshared' : 'shared'
  return (
    <div className={styles.desk}>
      <p className={styles.state}>
        <span className={styles.dot} data-state={state} />
        {t(`desks.story.${state}`, { name: target.name })}
      </p>
      {desk && lastBy !== null && lastAt !== null && (
        <p>{t('desks.story.last', { name: lastBy, when: ago(lastAt, Math.max(now, Date.parse(lastAt))) })}</p>
      )}
      {merged && <p>{t('desks.story.merged')}</p>}
      {newer && <p className={styles.warn}>{t('desks.story.newer')}</p>}
      {desk && <StoryPagesLine id={id} desk={desk.id} />}
      {(state === 'here' || state === 'unshared') && (
        <Button variant="quiet" className={styles.share} onClick={() => runCommand('story.share')}>
          {desk ? t('desks.story.share-now') : t('desks.story.share', { name: target.name })}
        </Button>
      )}
    </div>
  )
}
