import { t } from '../../shared/messages/translate'
import { attempt } from '../attempt'
import { call } from '../bridge'
import { useDeskPages, useStoryPages } from '../session/desk-pages'
import { useStory } from '../session/use-story'
import { Button } from '../ui/button'
import styles from './desk-line.module.css'

/** Where the pages of the open story lie in its desk's folder, and what became of them. Nothing where it has none. */
export function StoryPagesLine({ id, desk }: { id: string; desk: string }) {
  const pages = useStoryPages(id)
  const publishes = useDeskPages(desk) !== undefined
  const stage = useStory((article) => article.stage)
  const isDisputed = useStory((article) => article.conflicts.length > 0)
  if (!publishes) return null
  if (!pages) return stage === 'published' && isDisputed ? <p>{t('pages.story.disputed')}</p> : null
  return (
    <>
      <p className={pages.state === 'left' || pages.state === 'unknown' ? styles.warn : undefined}>
        {t(`pages.story.${pages.state}`)}
      </p>
      <Button
        variant="quiet"
        className={styles.share}
        onClick={() => void attempt(call('app.showFile', { path: pages.path }))}
      >
        {t('pages.show')}
      </Button>
    </>
  )
}
