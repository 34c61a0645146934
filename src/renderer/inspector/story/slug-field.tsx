import { titleOf } from '../../../shared/article/article'
import { slugOf } from '../../../shared/article/slug'
import { t } from '../../../shared/messages/translate'
import { useSession, useStory } from '../../session/use-story'
import { DraftField, type Reading } from '../draft-field'

/** The story's name in addresses and files. It follows the headline until somebody writes one. */
export function SlugField() {
  const session = useSession()
  const slug = useStory((article) => article.slug)
  const fromTitle = useStory((article) => slugOf(titleOf(article)))
  return (
    <DraftField
      name="slug"
      label={t('inspector.story.slug')}
      placeholder={fromTitle}
      help={t(slug === '' ? 'inspector.story.slug-follows' : 'inspector.story.slug-own')}
      value={slug}
      format={(value) => value}
      read={readSlug}
      onValue={(next) => {
        if (next !== slug) session.edit((article) => ({ ...article, slug: next }), { group: 'slug' })
      }}
    />
  )
}

/** Any text with a letter or digit in it makes a slug. */
function readSlug(text: string): Reading<string> {
  const slug = slugOf(text)
  return slug !== '' || text.trim() === ''
    ? { value: slug }
    : { error: t('inspector.story.slug-unreadable', { value: text }) }
}
