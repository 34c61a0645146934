import { countCitations } from '../../../shared/article/numbering'
import type { Source } from '../../../shared/article/source'
import { t } from '../../../shared/messages/translate'
import { useSession } from '../../session/use-story'
import { Button } from '../../ui/button'
import { Section } from '../section'
import styles from './lost-citations.module.css'

/** Citations whose source is gone: they show [?] until they are removed or get another source. */
export function LostCitations(props: { sources: Source[]; onJump(sourceId: string, byKeyboard: boolean): void }) {
  const { sources, onJump } = props
  const known = new Set(sources.map(({ id }) => id))
  const lost = [...countCitations(useSession().article.body)].filter(([id]) => !known.has(id))
  if (lost.length === 0) return null
  return (
    <Section title={t('inspector.sources.lost')} count={lost.length}>
      <p className={styles.help}>{t('inspector.sources.lost-help')}</p>
      <ul role="list" className={styles.list}>
        {lost.map(([id, cited]) => (
          <li key={id} className={styles.line}>
            <span className={styles.mark} aria-hidden>
              [?]
            </span>
            <Button variant="quiet" onClick={(event) => onJump(id, event.detail === 0)}>
              {t('inspector.sources.lost-show', { cited })}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  )
}
