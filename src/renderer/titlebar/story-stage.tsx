import type { Stage, ZonedTime } from '../../shared/article/article'
import { t } from '../../shared/messages/translate'
import { useSession, useSessionState, useStory } from '../session/use-story'
import { Button } from '../ui/button'
import { StageMark } from '../ui/stage-mark'
import { useNow } from '../ui/use-now'
import { duePhrase } from './due'
import styles from './titlebar.module.css'

/** How the open story stands and the next step it can take. */
export function StoryStage({
  calm,
  onStage,
  onPublish,
  onRestore,
}: {
  /** The next step is offered without asking for a look. */
  calm: boolean
  onStage(stage: Stage): void
  onPublish(): void
  onRestore(): void
}) {
  const stage = useStory((article) => article.stage)
  const due = useStory((article) => article.due)
  const assignedTo = useStory((article) => article.assignedTo)
  const { trashed } = useSession()
  const readOnly = useSessionState((session) => session.readOnly)

  return (
    <section className={styles.stage} aria-label={t('title.bar')}>
      <StageMark stage={stage} />
      <p className={styles.words}>
        {trashed ? t('title.in-trash') : t(`stage.${stage}`)}
        <Particulars due={due} assignedTo={assignedTo} />
      </p>
      {trashed && (
        <Button className={styles.step} onClick={onRestore}>
          {t('title.restore')}
        </Button>
      )}
      {!readOnly && stage === 'draft' && (
        <Button variant={calm ? 'quiet' : 'primary'} className={styles.step} onClick={() => onStage('in-review')}>
          {t('title.send-to-review')}
        </Button>
      )}
      {!readOnly && stage === 'in-review' && (
        <>
          <Button variant={calm ? 'quiet' : 'primary'} className={styles.step} onClick={onPublish}>
            {t('title.publish')}
          </Button>
          <Button variant="quiet" className={styles.step} onClick={() => onStage('draft')}>
            {t('title.back-to-draft')}
          </Button>
        </>
      )}
    </section>
  )
}

function Particulars({ due, assignedTo }: { due: ZonedTime | undefined; assignedTo: string | undefined }) {
  const now = useNow()
  return (
    <>
      {due && <span> · {t('title.due', { when: duePhrase(due, now) })}</span>}
      {assignedTo && (
        <span>
          {' · '}
          <bdi>{t('title.assigned', { name: assignedTo })}</bdi>
        </span>
      )}
    </>
  )
}
