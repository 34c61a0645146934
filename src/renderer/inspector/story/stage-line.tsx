import { t } from '../../../shared/messages/translate'
import { useSession, useStory } from '../../session/use-story'
import { StageMark } from '../../ui/stage-mark'
import styles from './stage-line.module.css'
import { useStoryRows } from './story-rows'

/** How far the story is, and why it was given up where somebody said so. */
export function StageLine() {
  const stage = useStory((article) => article.stage)
  const killReason = useStory((article) => article.killReason)
  return (
    <p className={styles.line}>
      <StageMark stage={stage} />
      {t(`stage.${stage}`)}
      {stage === 'published' && <NotOut />}
      {stage === 'killed' && killReason && <bdi className={styles.reason}>{killReason}</bdi>}
    </p>
  )
}

/** As the list has it, which counts when nobody writes: here it would be at each letter. */
function NotOut() {
  const { id } = useSession()
  const count = useStoryRows([id])?.get(id)?.notOut ?? 0
  return count > 0 && <span className={styles.reason}>{t('library.not-out', { count })}</span>
}
