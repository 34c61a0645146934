import { t } from '../../../shared/messages/translate'
import { useStory } from '../../session/use-story'
import { StageMark } from '../../ui/stage-mark'
import styles from './stage-line.module.css'

/** How far the story is, and why it was given up where somebody said so. */
export function StageLine() {
  const stage = useStory((article) => article.stage)
  const killReason = useStory((article) => article.killReason)
  return (
    <p className={styles.line}>
      <StageMark stage={stage} />
      {t(`stage.${stage}`)}
      {stage === 'killed' && killReason && <bdi className={styles.reason}>{killReason}</bdi>}
    </p>
  )
}
