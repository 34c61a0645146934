import type { ImportOutcome, ImportSummary } from '../../shared/bridge/transfer'
import { t } from '../../shared/messages/translate'
import { Button } from '../ui/button'
import styles from './imports.module.css'
import { StoryHead } from './story-head'

const COUNTED = ['paragraphs', 'figures', 'sources', 'citations', 'tags', 'related'] as const

/** One imported story: its headline, what was recognised, and the words that were left out. */
export function ImportedStory({
  story: { name, title, summary },
  onOpen,
}: {
  story: ImportOutcome['imported'][number]
  /** Where several were imported, each can be opened by itself. */
  onOpen: (() => void) | undefined
}) {
  return (
    <li className={styles.story}>
      <StoryHead name={name} title={title} />
      {summary.url !== undefined && <p className={styles.file}>{t('imports.read-from', { url: summary.url })}</p>}
      {summary.guessed && <p className={styles.note}>{t('imports.guessed')}</p>}
      {summary.headline === '' && <p className={styles.note}>{t('imports.no-headline')}</p>}
      <ul role="list" className={styles.facts}>
        {COUNTED.map((part) => [part, countOf(summary, part)] as const)
          .filter(([, count]) => count > 0)
          .map(([part, count]) => (
            <li key={part}>{t(`imports.${part}`, { count })}</li>
          ))}
      </ul>
      {summary.tags.length > 0 && <p className={styles.note}>{t('imports.tags-hint')}</p>}
      <Words title={t('imports.left-out', { count: summary.leftOut.length })}>
        {summary.leftOut.map(({ text, why }) => ({ text, why: t(`imports.why.${why}`) }))}
      </Words>
      <Words title={t('imports.not-understood', { count: summary.notUnderstood.length })}>
        {summary.notUnderstood.map((text) => ({ text }))}
      </Words>
      {onOpen && (
        <Button className={styles.open} onClick={onOpen}>
          {t('imports.open')}
        </Button>
      )}
    </li>
  )
}

function countOf(summary: ImportSummary, part: (typeof COUNTED)[number]): number {
  const value = summary[part]
  return typeof value === 'number' ? value : value.length
}

/** Words that are not in the story as they were, folded away until somebody wants to see them. */
function Words({ title, children }: { title: string; children: { text: string; why?: string }[] }) {
  if (children.length === 0) return null
  return (
    <details className={styles.words}>
      <summary>{title}</summary>
      <ul>
        {children.map(({ text, why }, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- lines may be equal, and the list never changes
          <li key={index}>
            <q dir="auto">{text}</q> {why && <small>{why}</small>}
          </li>
        ))}
      </ul>
    </details>
  )
}
