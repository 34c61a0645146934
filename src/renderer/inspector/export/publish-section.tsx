import { interfaceLanguage, t } from '../../../shared/messages/translate'
import { useStory } from '../../session/use-story'
import { Button } from '../../ui/button'
import { Section } from '../section'
import styles from './export-panel.module.css'

/** *Mark as published*: what it means, and when it happened. */
export function PublishSection({ readOnly, onPublish }: { readOnly: boolean; onPublish(): void }) {
  const publication = useStory((article) => article.publication)
  const hold = useStory((article) => article.legal.hold)
  const disputed = useStory((article) => article.conflicts.length > 0)
  return (
    <Section title={t('inspector.publish.title')}>
      {publication && (
        <p>
          {publication.firstPublishedAt === publication.updatedAt
            ? t('inspector.publish.first', { at: timeOf(publication.firstPublishedAt) })
            : t('inspector.publish.updated', {
                first: timeOf(publication.firstPublishedAt),
                at: timeOf(publication.updatedAt),
              })}
        </p>
      )}
      <Button className={styles.publish} disabled={readOnly || hold || disputed} onClick={onPublish}>
        {t(publication ? 'inspector.publish.again' : 'title.publish')}
      </Button>
      {hold && <p className={styles.why}>{t('inspector.publish.on-hold')}</p>}
      {disputed && <p className={styles.why}>{t('inspector.publish.disputed')}</p>}
      <p className={styles.help}>{t(publication ? 'inspector.publish.again-help' : 'inspector.publish.help')}</p>
    </Section>
  )
}

function timeOf(instant: string): string {
  return new Intl.DateTimeFormat(interfaceLanguage(), { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(instant),
  )
}
