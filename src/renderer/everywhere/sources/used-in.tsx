import type { LibrarySource } from '../../../shared/bridge/acts'
import { t } from '../../../shared/messages/translate'

/** How often a source is cited, and in how many stories it stands. */
export function UsedIn({ row: { stories, importedFrom } }: { row: LibrarySource }) {
  if (stories.length === 0) return <span>{t('references.not-cited', { name: importedFrom ?? '' })}</span>
  const citations = stories.reduce((sum, story) => sum + story.citations, 0)
  return <span>{t('everywhere.sources.used', { citations, stories: stories.length })}</span>
}
