import { useRef } from 'react'
import type { Tag } from '../../../shared/article/tag'
import { t } from '../../../shared/messages/translate'
import { useSession, useSessionState, useStory } from '../../session/use-story'
import { suggestTags } from '../../suggest-tags'
import { TagField, type TagLine } from '../../ui/tag-field/tag-field'
import { Section } from '../section'
import { ProposedTags } from './proposed-tags'
import { addTags, partTags, removeTag } from './tag-list'

/** The story's topics, and those that an import or somebody proposed. */
export function TagsPanel() {
  const session = useSession()
  const readOnly = useSessionState((state) => state.readOnly)
  const { accepted, proposed } = partTags(useStory((article) => article.tags))
  const line = useRef<TagLine>(null)
  const edit = (change: (tags: Tag[]) => Tag[]) =>
    session.edit((article) => {
      const tags = change(article.tags)
      return tags === article.tags ? article : { ...article, tags }
    })
  return (
    <>
      <Section title={t('inspector.tab.tags')} count={accepted.length}>
        <TagField
          ref={line}
          tags={accepted}
          readOnly={readOnly}
          suggest={suggestTags}
          onAdd={(added) => edit((tags) => addTags(tags, added))}
          onRemove={({ slug }) => edit((tags) => removeTag(tags, slug))}
        />
      </Section>
      {proposed.length > 0 && (
        <Section title={t('inspector.tags.proposed')} count={proposed.length}>
          <ProposedTags tags={proposed} readOnly={readOnly} onNoneLeft={() => line.current?.focus()} />
        </Section>
      )}
    </>
  )
}
