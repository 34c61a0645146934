import { useRef } from 'react'
import { t } from '../../../shared/messages/translate'
import { useSessionState, useStory } from '../../session/use-story'
import { Section } from '../section'
import { ProposedTags } from './proposed-tags'
import { TagField } from './tag-field'
import { partTags } from './tag-list'

/** The story's topics, and those that an import or somebody proposed. */
export function TagsPanel() {
  const readOnly = useSessionState((session) => session.readOnly)
  const { accepted, proposed } = partTags(useStory((article) => article.tags))
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Section title={t('inspector.tab.tags')} count={accepted.length}>
        <TagField ref={input} tags={accepted} readOnly={readOnly} />
      </Section>
      {proposed.length > 0 && (
        <Section title={t('inspector.tags.proposed')} count={proposed.length}>
          <ProposedTags tags={proposed} readOnly={readOnly} onNoneLeft={() => input.current?.focus()} />
        </Section>
      )}
    </>
  )
}
